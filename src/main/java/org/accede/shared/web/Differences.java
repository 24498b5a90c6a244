package org.accede.shared.web;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What two people did to a record at once, in words, for the page on which somebody chooses. */
public final class Differences {
    private final FieldMerge merge;
    private final String by;
    private final String at;
    private final UnaryOperator<String> label;
    private final BiFunction<String, String, String> words;

    /** A field with its three values in words; empty is an empty field. */
    public record Row(String field, String label, String before, String theirs, String mine) {}

    /**
     * Puts a comparison into words.
     *
     * @param by who saved it meanwhile
     * @param at when
     * @param label of a field
     * @param words for a field's value
     */
    public Differences(
            FieldMerge merge,
            String by,
            String at,
            UnaryOperator<String> label,
            BiFunction<String, String, String> words) {
        this.merge = merge;
        this.by = by;
        this.at = at;
        this.label = label;
        this.words = words;
    }

    public String getBy() {
        return by;
    }

    public String getAt() {
        return at;
    }

    /** The fields that both changed. */
    public List<Row> getOpen() {
        return rows(merge.open());
    }

    public List<Row> getFromThem() {
        return rows(merge.fromThem());
    }

    public List<Row> getFromMe() {
        return rows(merge.fromMe());
    }

    private List<Row> rows(List<String> fields) {
        return fields.stream()
                .map(field -> new Row(
                        field,
                        label.apply(field),
                        words.apply(field, merge.before(field)),
                        words.apply(field, merge.theirs(field)),
                        words.apply(field, merge.mine(field))))
                .toList();
    }
}
