package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R8. */
class MicrosecondsTest {

    @Test
    void writesAllSixDigits() {
        assertThat(Microseconds.format(Instant.parse("2026-11-23T10:15:30.123456Z")))
                .isEqualTo("2026-11-23T10:15:30.123456Z");
        assertThat(Microseconds.format(Instant.parse("2026-11-23T10:15:30Z"))).isEqualTo("2026-11-23T10:15:30.000000Z");
    }

    @Test
    void cutsOffWhatIsFiner() {
        Instant finer = Instant.parse("2026-11-23T10:15:30.123456999Z");

        assertThat(Microseconds.truncate(finer)).isEqualTo("2026-11-23T10:15:30.123456Z");
        assertThat(Microseconds.format(finer)).isEqualTo("2026-11-23T10:15:30.123456Z");
        assertThat(Microseconds.truncate(Instant.parse("1969-12-31T23:59:59.9999999Z")))
                .isEqualTo("1969-12-31T23:59:59.999999Z");
    }

    @Test
    void equalQuestionsAreEqualAsOf() {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(new AsOf(day, Instant.parse("2026-11-23T10:15:30.123456999Z")))
                .isEqualTo(new AsOf(day, Instant.parse("2026-11-23T10:15:30.123456Z")));
    }
}
