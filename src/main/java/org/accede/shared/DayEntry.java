package org.accede.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people type it into a form in English or French: {@code 2021-07-22}, {@code 22/07/2021}, {@code 22.7.2021},
 * {@code 22 July 2021}, {@code 22 juil. 2021}, {@code 1er août 2021}. In figures the day comes before the month, and a
 * year has four digits: nothing is guessed.
 */
public final class DayEntry {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern FIGURES =
            Pattern.compile("(?<day>\\d{1,2})\\s?[/.]\\s?(?<month>\\d{1,2})\\s?[/.]\\s?(?<year>\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?<month>[a-z]{3,})\\.? (?<year>\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ISO_MONTH = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})");
    private static final Pattern FIGURES_MONTH = Pattern.compile("(?<month>\\d{1,2})\\s?[/.]\\s?(?<year>\\d{4})");
    private static final Pattern WORDS_MONTH = Pattern.compile("(?<month>[a-z]{3,})\\.? (?<year>\\d{4})");

    private DayEntry() {}

    /**
     * The day that was typed.
     *
     * @throws ImpossibleDate when it can't be read as one day, or the calendar has no such day
     */
    public static LocalDate parse(String typed) {
        String text = plain(typed);
        for (Pattern shape : List.of(ISO, FIGURES, WORDS)) {
            Matcher parts = shape.matcher(text);
            if (parts.matches()) {
                return PartialDate.existing(
                        Integer.parseInt(parts.group("year")),
                        month(parts.group("month")),
                        Integer.parseInt(parts.group("day")));
            }
        }
        throw notADay();
    }

    /**
     * The date that was typed: a day as above, or as much of it as is known, such as {@code June 2021}, {@code 06/2021},
     * {@code 2021-06}, {@code 2021}; nothing, or only blanks, is unknown.
     *
     * @throws ImpossibleDate when it can't be read as one date, or the calendar has no such date
     */
    public static PartialDate partial(@Nullable String typed) {
        String text = typed == null ? "" : plain(typed);
        for (Pattern shape : List.of(ISO_MONTH, FIGURES_MONTH, WORDS_MONTH)) {
            Matcher parts = shape.matcher(text);
            if (parts.matches()) {
                int year = Integer.parseInt(parts.group("year"));
                LocalDate first = PartialDate.existing(year, month(parts.group("month")), 1);
                return PartialDate.of(first, PartialDate.Precision.MONTH);
            }
        }
        return text.isEmpty() || YEAR.matcher(text).matches() ? PartialDate.parse(text) : PartialDate.of(parse(text));
    }

    /** The same as ISO 8601 has it, for the rules to read; what is no date goes to them as it was typed. */
    public static @Nullable String iso(@Nullable String typed) {
        try {
            return typed == null ? null : partial(typed).toString();
        } catch (ImpossibleDate notADate) {
            return typed;
        }
    }

    /** Lower case, without accents, one ordinary space where there were several or a no-break one. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        List<Month> meant = Arrays.stream(Month.values())
                .filter(month -> isCalled(month, text))
                .toList();
        // "jui" is June as well as July in French: ask again rather than choose
        if (meant.size() != 1) {
            throw notADay();
        }
        return meant.get(0).getValue();
    }

    private static boolean isCalled(Month month, String text) {
        return fullName(month, Locale.ENGLISH).startsWith(text)
                || fullName(month, Locale.FRENCH).startsWith(text);
    }

    private static String fullName(Month month, Locale language) {
        return plain(month.getDisplayName(TextStyle.FULL, language));
    }

    private static ImpossibleDate notADay() {
        return ImpossibleDate.notADate("a day such as 2021-07-22, 22/07/2021 or 22 July 2021");
    }
}
