package org.accede.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a document says once about all its rows, gathered while they pass by. */
final class Gathered {
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();
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

    List<Source> sources() {
        return new ArrayList<>(sources);
    }
}
