package org.accede.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days and partial dates as people write and read them: {@code 23 Nov 2026}, {@code 1er sept. 2016}, {@code June 2021},
 * {@code 2024}. A partial date ({@code 2024-06}, {@code 2024}) keeps its precision.
 */
public final class Days {
    private Days() {}

    /** {@code 23 Nov 2026}, {@code 1er sept. 2016}. */
    public static String text(LocalDate day, Language language) {
        return day(day, language, TextStyle.SHORT);
    }

    /** {@code 23 November 2026}, {@code 1er septembre 2016}. */
    public static String longText(LocalDate day, Language language) {
        return day(day, language, TextStyle.FULL);
    }

    /**
     * A day or a partial date in the precision given.
     *
     * @param partial {@code 2024-06-20}, {@code 2024-06}, {@code 2024}, or null or empty for an unknown date; any other
     *     text is returned as it is
     */
    public static String text(@Nullable String partial, Language language) {
        if (partial == null || partial.isBlank()) {
            return Messages.text(language, "date.unknown");
        }
        try {
            return switch (partial.length()) {
                case 4 -> Year.parse(partial).toString();
                case 7 -> month(YearMonth.parse(partial), language);
                case 10 -> text(LocalDate.parse(partial), language);
                default -> partial;
            };
        } catch (DateTimeException unreadable) {
            return partial;
        }
    }

    /** {@code 23 Nov 2026, 14:32} in the zone. */
    public static String text(Instant moment, ZoneId zone, Language language) {
        var local = moment.atZone(zone);
        return text(local.toLocalDate(), language)
                + String.format(Locale.ROOT, ", %02d:%02d", local.getHour(), local.getMinute());
    }

    /** The day that was typed, as {@link DayEntry} reads it; empty for anything else and for days that don't exist. */
    public static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(DayEntry.parse(typed));
        } catch (ImpossibleDate notADay) {
            return Optional.empty();
        }
    }

    private static String day(LocalDate day, Language language, TextStyle style) {
        String number = language == Language.FR && day.getDayOfMonth() == 1 ? "1er" : "" + day.getDayOfMonth();
        return number + " " + day.getMonth().getDisplayName(style, language.locale()) + " " + day.getYear();
    }

    private static String month(YearMonth month, Language language) {
        return month.getMonth().getDisplayName(TextStyle.FULL, language.locale()) + " " + month.getYear();
    }
}
