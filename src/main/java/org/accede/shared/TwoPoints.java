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
        AsOf start = new AsOf(firstDay(from, end.day()), firstKnown(end.knownAt()));
        Violations violations = new Violations();
        violations.require(!start.day().isAfter(end.day()), "to", "error.endBeforeStart");
        violations.require(!start.knownAt().isAfter(end.knownAt()), "knownTo", "error.endBeforeStart");
        violations.throwIfUnreadable();
        return start;
    }

    /** The day given, or a year before the last. */
    public static LocalDate firstDay(@Nullable LocalDate given, LocalDate last) {
        return given == null ? last.minusYears(1) : given;
    }

    /** Now is the last record: whatever instant has passed since then knows no more. */
    private Instant firstKnown(Instant last) {
        boolean nothingSince = knownTo == null && knownFrom != null && knownFrom.isAfter(last);
        return knownFrom == null || nothingSince ? last : knownFrom;
    }
}
