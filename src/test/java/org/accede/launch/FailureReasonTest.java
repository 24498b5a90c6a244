package org.accede.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
    private final FailureReason reason = new FailureReason();

    @Test
    void isTheDeepestCauseOfTheFirstGraveEntry() {
        log(Level.WARNING, new IllegalStateException("a detail"));
        log(Level.SEVERE, new IllegalStateException("wrapped", new IllegalStateException("the cause")));
        log(Level.SEVERE, new IllegalStateException("a consequence"));
        assertThat(reason.message()).isEqualTo("the cause");
    }

    @Test
    void pointsToTheLogWhenNothingWasThrown() {
        reason.publish(new LogRecord(Level.SEVERE, "no exception"));
        assertThat(reason.message()).isEqualTo("the reason is in the log.");
    }

    private void log(Level level, Throwable thrown) {
        LogRecord entry = new LogRecord(level, "failed");
        entry.setThrown(thrown);
        reason.publish(entry);
    }
}
