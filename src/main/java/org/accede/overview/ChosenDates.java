package org.accede.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.shared.Parameters;

/** The days on which a trend is read. */
public final class ChosenDates {
    /** The name of the parameter. */
    public static final String NAME = "dates";

    private static final int MOST = 24;
    private static final int YEARS = 5;

    private ChosenDates() {}

    /**
     * The days that {@code dates} gives, apart by commas, in their order, each once; where it gives none the last ends of
     * years and the day asked about.
     *
     * @param last the day asked about: what comes later is no part of the question
     */
    public static List<LocalDate> read(Parameters parameters, LocalDate last) {
        String given = parameters.text(NAME);
        if (given == null) {
            return yearEnds(last);
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        try {
            Arrays.stream(given.split(",", -1))
                    .map(String::strip)
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)
                    .forEach(days::add);
        } catch (DateTimeException impossible) {
            parameters.reject(NAME, "error.day");
            return yearEnds(last);
        }
        if (days.isEmpty() || days.size() > MOST || days.last().isAfter(last)) {
            parameters.reject(NAME, "error.dates", MOST);
            return yearEnds(last);
        }
        return List.copyOf(days);
    }

    private static List<LocalDate> yearEnds(LocalDate last) {
        Stream<LocalDate> ends = IntStream.rangeClosed(1, YEARS)
                .mapToObj(back -> LocalDate.of(last.getYear() - (YEARS + 1 - back), 12, 31));
        return Stream.concat(ends, Stream.of(last)).toList();
    }
}
