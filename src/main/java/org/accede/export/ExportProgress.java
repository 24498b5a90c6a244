package org.accede.export;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How far an export that runs here has come; cancelled at its next row. */
final class ExportProgress implements Runnable {
    private final AtomicLong rows = new AtomicLong();
    private volatile @Nullable Long total;
    private volatile boolean cancelled;

    /** Ends the work at hand. */
    static final class Cancelled extends RuntimeException {}

    void expect(long all) {
        total = all < 0 ? null : all;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void run() {
        if (cancelled) {
            throw new Cancelled();
        }
        rows.incrementAndGet();
    }

    long rows() {
        return rows.get();
    }

    @Nullable
    Long total() {
        return total;
    }
}
