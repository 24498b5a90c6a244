package org.accede.history.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry as a page shows it.
 *
 * @param kind "Activity"
 * @param what "Activity 1203", or its title today
 * @param link to the record's own page; empty where it has none, or is gone
 * @param all to everything about the record
 */
public record HistoryRow(
        String kind, String at, String by, String action, String what, String link, String all, List<Change> changes) {

    private static final int LONG = 400;
    private static final int NAMED = 4;

    /** The labels of what it is about, the first few of them: "Status, Countries and areas". */
    public String fields() {
        String first = changes.stream().limit(NAMED).map(Change::label).collect(Collectors.joining(", "));
        return changes.size() > NAMED ? first + ", …" : first;
    }

    /** What one field was and became; {@code note} stands where there are no values to show. */
    public record Change(
            String label,
            boolean many,
            List<String> from,
            List<String> to,
            List<String> added,
            List<String> removed,
            String note) {
        /** Whether its values would push everything else out of sight. */
        public boolean isLong() {
            return Stream.concat(from.stream(), to.stream())
                            .mapToInt(String::length)
                            .sum()
                    > LONG;
        }

        /** Whether a list that was there changed: then what came and went says more than the lists. */
        public boolean isDelta() {
            return many && !from.isEmpty() && !to.isEmpty();
        }
    }
}
