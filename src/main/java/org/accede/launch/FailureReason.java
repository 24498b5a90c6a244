package org.accede.launch;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Listens to the log for the first and gravest reason of a failed deployment, which the server only logs and doesn't hand back. */
final class FailureReason extends Handler {
    private @Nullable String reason;
    private int weight = Level.WARNING.intValue() - 1;

    @Override
    public synchronized void publish(LogRecord entry) {
        Throwable thrown = entry.getThrown();
        if (thrown != null && entry.getLevel().intValue() > weight) {
            reason = describe(thrown);
            weight = entry.getLevel().intValue();
        }
    }

    synchronized String message() {
        return reason == null ? "the reason is in the log." : reason;
    }

    private static String describe(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
