package org.accede.shared.web;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two people did to one record at once, field by field: what only one of them changed is kept from both; where both
 * changed a field to different values, somebody has to choose.
 */
public final class FieldMerge implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, String> before;
    private final TreeMap<String, String> theirs;
    private final TreeMap<String, String> mine;
    private final ArrayList<String> open = new ArrayList<>();
    private final ArrayList<String> fromThem = new ArrayList<>();
    private final ArrayList<String> fromMe = new ArrayList<>();

    /**
     * Compares.
     *
     * @param fields the names of the fields, in the order of the form
     * @param before what the form was opened with
     * @param theirs what was saved meanwhile
     * @param mine what was typed
     */
    public FieldMerge(
            List<String> fields, Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
        this.before = new TreeMap<>(before);
        this.theirs = new TreeMap<>(theirs);
        this.mine = new TreeMap<>(mine);
        for (String field : fields) {
            String was = text(this.before, field);
            String saved = text(this.theirs, field);
            String typed = text(this.mine, field);
            if (!saved.equals(typed)) {
                (was.equals(typed) ? fromThem : was.equals(saved) ? fromMe : open).add(field);
            }
        }
    }

    /** The fields that both changed. */
    public List<String> open() {
        return open;
    }

    /** Those that they alone changed. */
    public List<String> fromThem() {
        return fromThem;
    }

    /** Those that I alone changed. */
    public List<String> fromMe() {
        return fromMe;
    }

    public String before(String field) {
        return text(before, field);
    }

    public String theirs(String field) {
        return text(theirs, field);
    }

    public String mine(String field) {
        return text(mine, field);
    }

    /** All that was saved meanwhile. */
    public Map<String, String> theirs() {
        return theirs;
    }

    /**
     * The open fields of which theirs was chosen; empty while one is left to choose.
     *
     * @param chosen {@code theirs} or {@code mine} for a field, null where nothing is chosen
     */
    public Optional<Set<String>> choices(Function<String, @Nullable String> chosen) {
        return open.stream().anyMatch(field -> chosen.apply(field) == null)
                ? Optional.empty()
                : Optional.of(open.stream()
                        .filter(field -> "theirs".equals(chosen.apply(field)))
                        .collect(toSet()));
    }

    /** The record with what each changed alone, and of the open fields those of theirs that were chosen, else mine. */
    public Map<String, String> merged(Set<String> chosenTheirs) {
        Map<String, String> merged = new TreeMap<>(mine);
        for (List<String> taken : List.of(fromThem, List.copyOf(chosenTheirs))) {
            for (String field : taken) {
                put(merged, field, theirs.get(field));
            }
        }
        return merged;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text == null) {
            texts.remove(field);
        } else {
            texts.put(field, text);
        }
    }

    private static String text(Map<String, String> texts, String field) {
        return Objects.requireNonNullElse(texts.get(field), "").strip();
    }
}
