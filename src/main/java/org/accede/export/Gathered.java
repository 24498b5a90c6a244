package org.accede.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a document says once about all its rows, gathered while they pass by. */
final class Gathered {
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<Source> sources = new TreeSet<>(Comparator.comparing(Source::words)
            .thenComparing(Source::asOf, Comparator.nullsFirst(LocalDate::compareTo)));
    private long rows;

    void take(Table.Details details) {
        rows++;
        footnotes.addAll(details.footnotes());
        sources.addAll(details.sources());
    }

    long rows() {
        return rows;
    }

    /** Each once, in the order in which they were first needed. */
    List<String> footnotes() {
        return new ArrayList<>(footnotes);
    }

    /** Each once, by their words: rows may name them in any order. */
    List<Source> sources() {
        return new ArrayList<>(sources);
    }
}
