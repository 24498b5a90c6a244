package org.accede.export;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The records of a list, read in parts, each in a transaction of its own: what one has read is let go with it (R7).
 *
 * @param ids of all, in their order
 * @param read those with the given ids
 */
record RowsByIds<R>(List<Long> ids, Function<List<Long>, List<R>> read) implements Rows<R> {
    /** Read at a time; longer lists of ids cost Derby more than they save. */
    private static final int FEW = 100;

    @Override
    public void each(Predicate<R> taker) {
        for (int from = 0; from < ids.size(); from += FEW) {
            for (R row : read.apply(ids.subList(from, Math.min(from + FEW, ids.size())))) {
                if (!taker.test(row)) {
                    return;
                }
            }
        }
    }

    @Override
    public long expected() {
        return ids.size();
    }
}
