package org.accede.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/** The grain of the register's instants: whole microseconds, which both databases keep and every answer shows. */
public final class Microseconds {

    private static final DateTimeFormatter SIX_DIGITS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private Microseconds() {}

    public static Instant truncate(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** {@code 2026-11-23T10:15:30.123456Z}: always six digits, so that texts sort and compare like their instants. */
    public static String format(Instant instant) {
        return SIX_DIGITS.format(instant);
    }
}
