package org.accede.export;

import java.util.List;
import java.util.function.Predicate;

/** The rows of a table: they pass by one after the other, in their order. */
@FunctionalInterface
public interface Rows<R> {
    /** @param taker says false when it has had enough */
    void each(Predicate<R> taker);

    /** How many there will be; -1 where nobody knows before they have passed. */
    default long expected() {
        return -1;
    }

    /** Rows that stand in memory. */
    static <R> Rows<R> of(List<R> rows) {
        return new Rows<>() {
            @Override
            public void each(Predicate<R> taker) {
                for (R row : rows) {
                    if (!taker.test(row)) {
                        return;
                    }
                }
            }

            @Override
            public long expected() {
                return rows.size();
            }
        };
    }
}
