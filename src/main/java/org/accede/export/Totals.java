package org.accede.export;

import java.util.List;

/** What is reckoned over all rows of a table while they pass by, and stands once below it. */
public interface Totals<R> {
    void take(R row);

    List<Table.Entry> lines();

    /** For a table whose rows add up to nothing. */
    static <R> Totals<R> none() {
        return new Totals<>() {
            @Override
            public void take(R row) {}

            @Override
            public List<Table.Entry> lines() {
                return List.of();
            }
        };
    }
}
