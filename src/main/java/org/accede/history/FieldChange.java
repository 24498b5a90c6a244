package org.accede.history;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one field was and became.
 *
 * @param many whether it holds any number of values; one of a single value holds one or none
 * @param lost whether its values were sealed and can't be read any more
 */
public record FieldChange(
        String field, Keeping keeping, boolean many, List<String> from, List<String> to, boolean lost) {

    static FieldChange of(String field, Keeping keeping, boolean many, List<String> from, List<String> to) {
        return keeping == Keeping.CHANGE_ONLY
                ? new FieldChange(field, keeping, false, List.of(), List.of(), false)
                : new FieldChange(field, keeping, many, from, to, false);
    }

    /** What came. */
    public List<String> added() {
        return to.stream().filter(value -> !from.contains(value)).toList();
    }

    /** What went. */
    public List<String> removed() {
        return from.stream().filter(value -> !to.contains(value)).toList();
    }

    FieldChange map(UnaryOperator<String> change) {
        return new FieldChange(
                field,
                keeping,
                many,
                from.stream().map(change).toList(),
                to.stream().map(change).toList(),
                lost);
    }

    /** The same without the values that nobody can read any more. */
    FieldChange withoutValues() {
        return new FieldChange(field, keeping, many, List.of(), List.of(), true);
    }
}
