package org.accede.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Recorders;
import org.jspecify.annotations.Nullable;

/** How values look on a page: functions of the tag library, in the language of the view. */
public final class Display {
    private static final Map<String, String> RATINGS = Map.of(
            "IN_LINE",
            "r-i",
            "PARTLY_IN_LINE",
            "r-p",
            "NOT_IN_LINE",
            "r-n",
            "NOT_APPLICABLE",
            "r-x",
            "NOT_ASSESSED",
            "r-z");
    private static final Map<String, String> LEVELS =
            Map.of("LARGELY", "lvl-2", "PARTIALLY", "lvl-1", "NOT_OR_NO_INFORMATION", "lvl-0");
    private static final Map<String, String> STATUSES = Map.of(
            "PARTY", "ts-party",
            "CONTRACTING_STATE", "ts-contracting",
            "SIGNATORY", "ts-signatory",
            "INVITED", "ts-invited",
            "NONE", "ts-none");
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("search", "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zm-1 3.5 4 4"),
            Map.entry("menu", "M2 4h12M2 8h12M2 12h12"),
            Map.entry("download", "M8 2v9M4.5 7.5 8 11l3.5-3.5M3 14h10"),
            Map.entry("warning", "M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.6v.2"),
            Map.entry("plus", "M8 3v10M3 8h10"),
            Map.entry("corrected", "M3 6h7a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3"),
            Map.entry("check", "m3 8.5 3.2 3.2L13 5"),
            Map.entry("clock", "M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 4.5V8l2.5 1.5"),
            Map.entry("close", "m4 4 8 8M12 4l-8 8"),
            Map.entry("info", "M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 7.2v4M8 4.8v.2"),
            Map.entry("up", "M8 13V3M4 7l4-4 4 4"),
            Map.entry("down", "M8 3v10M4 9l4 4 4-4"));

    private Display() {}

    /** A day or partial date: {@code 23 Nov 2026}, {@code June 2021}, {@code 2024}; null or empty is an unknown date. */
    public static String day(@Nullable Object value) {
        return value instanceof LocalDate day
                ? Days.text(day, language())
                : Days.text(value == null ? null : value.toString(), language());
    }

    /** The same with the month in full, for sentences. */
    public static String longDay(@Nullable Object value) {
        return value instanceof LocalDate day ? Days.longText(day, language()) : day(value);
    }

    /** The value for a {@code datetime} attribute. */
    public static String machineDay(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** An instant in the office's zone: {@code 23 Nov 2026, 14:32}. */
    public static String moment(@Nullable Instant value) {
        return value == null
                ? ""
                : Days.text(value, CDI.current().select(Clock.class).get().getZone(), language());
    }

    /** The time of day of an instant in the office's zone: {@code 14:32:07}. */
    public static String time(Instant value) {
        return value.atZone(CDI.current().select(Clock.class).get().getZone())
                .toLocalTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** Who recorded it: the account's name, "former account" where it is gone, or words for the product's own data. */
    public static String recorder(String name) {
        return CDI.current().select(Recorders.class).get().text(name, language());
    }

    /** The label of an enum constant; empty for null. */
    public static String label(@Nullable Object constant) {
        return constant instanceof Enum<?> known ? Messages.label(language(), known) : "";
    }

    /** The label of a value given as constant or as code: {@code labelOf('Region', 'AFRICA')}. */
    public static String labelOf(String type, @Nullable Object code) {
        return code == null ? "" : Messages.text(language(), type + "." + code(code));
    }

    /** How sure a source is, in words: {@code knowledge-high}. */
    public static String confidence(@Nullable String code) {
        return code == null ? "" : Messages.confidence(language(), code);
    }

    /** The letter of a rating; null is not assessed. */
    public static String ratingLetter(@Nullable Object rating) {
        return Messages.text(language(), "Rating." + rating(rating) + ".letter");
    }

    public static String ratingLabel(@Nullable Object rating) {
        return Messages.text(language(), "Rating." + rating(rating));
    }

    /** The style class of a rating's chip and of its cell in the matrix. */
    public static String ratingClass(@Nullable Object rating) {
        return RATINGS.getOrDefault(rating(rating), "r-z");
    }

    public static String levelClass(@Nullable Object level) {
        return level == null ? "lvl-0" : LEVELS.getOrDefault(code(level), "lvl-0");
    }

    /** The style class of a treaty status; null is none. */
    public static String statusClass(@Nullable Object status) {
        return status == null ? "ts-none" : STATUSES.getOrDefault(code(status), "ts-none");
    }

    /** The options of a plain select, as HTML: choices or constants, of which one is chosen. */
    public static String options(Object choices, @Nullable Object chosen) {
        return Options.html(choices, chosen, language());
    }

    /** The outline of an icon in a box of 16 by 16. */
    public static String icon(String name) {
        String outline = ICONS.get(name);
        if (outline == null) {
            throw new IllegalArgumentException("no icon " + name);
        }
        return outline;
    }

    /** The numbers of the pages to link from a page, counted from 0; -1 stands for those left out. */
    public static List<Long> pages(long page, long size, long total) {
        long last = (total - 1) / size;
        List<Long> numbers = new ArrayList<>();
        for (long number = 0; number <= last; number++) {
            boolean near = Math.abs(number - page) <= 2;
            if (near || number == 0 || number == last) {
                numbers.add(number);
            } else if (numbers.get(numbers.size() - 1) >= 0) {
                numbers.add(-1L);
            }
        }
        return numbers;
    }

    private static String rating(@Nullable Object rating) {
        return rating == null || rating.toString().isEmpty() ? "NOT_ASSESSED" : code(rating);
    }

    private static String code(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Language language() {
        return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
