package org.accede.shared;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Between which two points on both axes of time somebody asks what changed.
 *
 * @param from null is a year before {@code to}
 * @param to null is today
 * @param knownFrom null is {@code knownTo}: what the register says otherwise since then is left out
 * @param knownTo null is now
 */
public record TwoPoints(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant knownFrom,
        @Nullable Instant knownTo) {

    /** Reads {@code from}, {@code to}, {@code knownFrom}, {@code knownTo}. */
    public static TwoPoints from(Parameters parameters) {
        return new TwoPoints(
                parameters.day("from"),
                parameters.day("to"),
                parameters.instant("knownFrom"),
                parameters.instant("knownTo"));
    }

    /** The first point for this last one; throws {@link Unreadable} when it lies behind it. */
    public AsOf start(AsOf end) {
        AsOf start =
                new AsOf(from == null ? end.day().minusYears(1) : from, knownFrom == null ? end.knownAt() : knownFrom);
        Violations violations = new Violations();
        violations.require(!start.day().isAfter(end.day()), "to", "error.endBeforeStart");
        violations.require(!start.knownAt().isAfter(end.knownAt()), "knownTo", "error.endBeforeStart");
        violations.throwIfUnreadable();
        return start;
    }
}
