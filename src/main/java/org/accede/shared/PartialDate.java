package org.accede.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as the source knows it: a year ({@code 2024}), a month ({@code 2025-06}), a day ({@code 2025-06-05}) or
 * unknown. Ordered by first possible day, the coarser first, the unknown before all: the order of its text.
 */
public final class PartialDate implements Comparable<PartialDate>, Serializable {

    /** How much of a date is known, from nothing to the day. */
    public enum Precision {
        UNKNOWN(0),
        YEAR(4),
        MONTH(7),
        DAY(10);

        private final int textLength;

        Precision(int textLength) {
            this.textLength = textLength;
        }
    }

    /** No day, month or year is known; its text is empty. */
    public static final PartialDate UNKNOWN = new PartialDate(LocalDate.MIN, Precision.UNKNOWN);

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.<PartialDate, LocalDate>comparing(date -> date.first).thenComparing(date -> date.precision);

    private final LocalDate first;
    private final Precision precision;

    private PartialDate(LocalDate first, Precision precision) {
        this.first = first;
        this.precision = precision;
    }

    public static PartialDate of(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw ImpossibleDate.noSuchDay();
        }
        return new PartialDate(day, Precision.DAY);
    }

    /** The date of a precision whose first possible day it is; the unknown has none and is {@link #UNKNOWN}. */
    public static PartialDate of(LocalDate firstDay, Precision precision) {
        return precision == Precision.UNKNOWN ? UNKNOWN : new PartialDate(firstDay, precision);
    }

    /**
     * Reads {@code 2024}, {@code 2025-06} or {@code 2025-06-05}; nothing, or only blanks, is {@link #UNKNOWN}.
     *
     * @throws ImpossibleDate for any other text, and for a month or day that doesn't exist
     */
    public static PartialDate parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return UNKNOWN;
        }
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw ImpossibleDate.notADate("2024, 2025-06 or 2025-06-05");
        }
        Precision precision =
                parts.group(3) != null ? Precision.DAY : parts.group(2) != null ? Precision.MONTH : Precision.YEAR;
        LocalDate first = existing(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        return new PartialDate(first, precision);
    }

    /** The first day it can be; empty when unknown. */
    public Optional<LocalDate> firstDay() {
        return isUnknown() ? Optional.empty() : Optional.of(first);
    }

    /** The last day it can be; empty when unknown. */
    public Optional<LocalDate> lastDay() {
        return switch (precision) {
            case UNKNOWN -> Optional.empty();
            case YEAR -> Optional.of(first.with(TemporalAdjusters.lastDayOfYear()));
            case MONTH -> Optional.of(first.with(TemporalAdjusters.lastDayOfMonth()));
            case DAY -> Optional.of(first);
        };
    }

    public Precision precision() {
        return precision;
    }

    public boolean isUnknown() {
        return precision == Precision.UNKNOWN;
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && precision == date.precision && first.equals(date.first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, precision);
    }

    /** As given: {@code 2024}, {@code 2025-06}, {@code 2025-06-05}, or the empty text. */
    @Override
    public String toString() {
        return first.toString().substring(0, precision.textLength);
    }

    static LocalDate existing(int year, int month, int day) {
        if (year < 1) {
            throw ImpossibleDate.noSuchDay();
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw ImpossibleDate.noSuchDay();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
