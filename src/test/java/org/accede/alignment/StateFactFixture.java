package org.accede.alignment;

import java.time.Instant;
import java.time.LocalDate;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** A State fact by its three times alone: days of January 2024, microseconds after its first midnight. */
record StateFactFixture(
        String key,
        LocalDate validFrom,
        Instant recordedAt,
        @Nullable Instant endedAt) implements StateFact {

    static StateFactFixture aFact(int day, int recorded) {
        return new StateFactFixture("key", day(day), instant(recorded), null);
    }

    StateFactFixture endedAt(int ended) {
        return new StateFactFixture(key, validFrom, recordedAt, instant(ended));
    }

    StateFactFixture of(String otherKey) {
        return new StateFactFixture(otherKey, validFrom, recordedAt, endedAt);
    }

    static LocalDate day(int day) {
        return LocalDate.of(2024, 1, day);
    }

    static Instant instant(int microsecond) {
        return Instant.parse("2024-01-01T00:00:00Z").plusNanos(microsecond * 1000L);
    }
}
