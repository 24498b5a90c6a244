package org.accede.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and partial dates as people write and read them: {@code 23 Nov 2026}, {@code 1er sept. 2016}, {@code June 2021},
 * {@code 2024}. A partial date ({@code 2024-06}, {@code 2024}) keeps its precision.
 */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})[./ ](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? ([\\p{L}]+)\\.? (\\d{4})");
    private static final int SHORTEST_MONTH = 3;

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

    /**
     * Reads a day as people type it: {@code 2026-11-23}, {@code 23/11/2026}, {@code 23.11.2026}, {@code 23 Nov 2026},
     * {@code 1er septembre 2016}, month names in either language. Empty for anything else and for days that don't exist.
     */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").trim();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return Optional.of(LocalDate.of(number(numbers, 3), number(numbers, 2), number(numbers, 1)));
            }
            Matcher words = WORDS.matcher(text);
            if (words.matches()) {
                return month(words.group(2)).map(m -> LocalDate.of(number(words, 3), m, number(words, 1)));
            }
            return Optional.empty();
        } catch (DateTimeException impossible) {
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

    private static Optional<Month> month(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Optional<Month> found = Optional.empty();
        for (Month month : Month.values()) {
            for (Language language : Language.values()) {
                String full =
                        month.getDisplayName(TextStyle.FULL, language.locale()).toLowerCase(Locale.ROOT);
                String brief = month.getDisplayName(TextStyle.SHORT, language.locale())
                        .toLowerCase(Locale.ROOT)
                        .replace(".", "");
                if (full.equals(wanted) || brief.equals(wanted)) {
                    return Optional.of(month);
                }
                if (wanted.length() >= SHORTEST_MONTH && full.startsWith(wanted)) {
                    found = Optional.of(month);
                }
            }
        }
        return found;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
