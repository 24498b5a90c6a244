package org.accede.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment by which something was known, as people type it and read it: a day, which is meant up to its end
 * ({@code 31 Dec 2022}); a day and a time, meant up to the end of the minute ({@code 31 Dec 2022, 14:32}); or an instant by
 * ISO 8601. What is shown for a moment, typed again, is the same moment.
 */
public final class MomentEntry {
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(?<day>.+?)[\\s,\\u00a0]+(?<hour>\\d{1,2})[:h](?<minute>\\d{2})");

    private MomentEntry() {}

    /**
     * The moment that was typed.
     *
     * @throws ImpossibleDate when it can't be read as one, or the calendar has no such day
     */
    public static Instant parse(String typed, ZoneId zone) {
        String text = typed.strip();
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            Matcher parts = DAY_AND_TIME.matcher(text);
            return parts.matches() ? endOfMinute(parts, zone) : endOf(DayEntry.parse(text), zone);
        }
    }

    /** As it can be typed again. */
    public static String text(Instant moment, ZoneId zone, Language language) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        if (moment.equals(endOf(day, zone))) {
            return Days.text(day, language);
        }
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return moment.equals(lastOfMinute(minute)) ? Days.text(moment, zone, language) : moment.toString();
    }

    /** The last instant of a day. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static Instant endOfMinute(Matcher parts, ZoneId zone) {
        try {
            LocalTime time =
                    LocalTime.of(Integer.parseInt(parts.group("hour")), Integer.parseInt(parts.group("minute")));
            return lastOfMinute(
                    DayEntry.parse(parts.group("day")).atTime(time).atZone(zone).toInstant());
        } catch (DateTimeException noSuchTime) {
            throw ImpossibleDate.noSuchDay();
        }
    }

    private static Instant lastOfMinute(Instant minute) {
        return minute.plus(1, ChronoUnit.MINUTES).minus(1, ChronoUnit.MICROS);
    }
}
