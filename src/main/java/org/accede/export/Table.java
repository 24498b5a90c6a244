package org.accede.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A table as every form of file has it.
 *
 * @param details what belongs to a row and has no column
 */
public record Table<R>(
        Head head, Reading reading, List<Column<R>> columns, Rows<R> rows, Function<R, Details> details) {

    /**
     * What it is.
     *
     * @param sheet a short title, for where there is little room
     * @param language of every word the product itself puts in
     * @param asOf the day it is about
     * @param knownAt the last instant whose records it counts; null for a table that is not made of facts
     */
    public record Head(
            String title,
            String sheet,
            Language language,
            LocalDate asOf,
            @Nullable Instant knownAt) {}

    /**
     * How it is to be read.
     *
     * @param criteria the filter in words; none for everything
     * @param notices what must not be overlooked
     * @param legend the letters it uses
     */
    public record Reading(List<Entry> criteria, List<String> notices, List<String> notes, List<Value.Sign> legend) {}

    /** A label and what is said under it. */
    public record Entry(String label, String words) {}

    /**
     * What belongs to a row and has no column.
     *
     * @param footnotes of the designations in it, each with its mark
     */
    public record Details(List<String> footnotes, List<Source> sources) {}
}
