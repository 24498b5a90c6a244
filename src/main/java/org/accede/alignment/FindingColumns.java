package org.accede.alignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.shared.InstantConverter;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/**
 * One State's findings by provision and basis and there oldest first, so that the fact that counts is found by a search
 * (R9). What a search and a rating need stands in columns beside the facts: following a reference for every fact that is
 * looked at would wait for memory most of the time.
 */
final class FindingColumns {
    private static final InstantConverter MICROS = new InstantConverter();

    private static final Comparator<FindingFact> BY_KEY = Comparator.comparing(FindingFact::provision)
            .thenComparing(FindingFact::isInForce)
            .thenComparing(StateFact.OLDEST_FIRST);

    private final FindingFact[] facts;
    private final Rating[] ratings;
    private final int[] days;
    private final long[] recorded;
    private final long[] ended;

    /** Where each key begins, then where the last one ends. */
    private final int[] starts;

    private final String[] provisions;
    private final boolean[] inForce;

    /** Takes the finding that counts of a provision, by law in force or by a text not yet in force. */
    @FunctionalInterface
    interface Taker {
        void take(String provision, boolean inForce, FindingFact finding, Rating rating);
    }

    FindingColumns(Collection<FindingFact> all) {
        facts = all.stream().sorted(BY_KEY).toArray(FindingFact[]::new);
        ratings = Stream.of(facts).map(FindingFact::rating).toArray(Rating[]::new);
        days = Stream.of(facts)
                .mapToInt(fact -> Math.toIntExact(fact.validFrom().toEpochDay()))
                .toArray();
        recorded = Stream.of(facts).mapToLong(fact -> micros(fact.recordedAt())).toArray();
        ended = Stream.of(facts).mapToLong(fact -> micros(fact.endedAt())).toArray();
        starts = IntStream.rangeClosed(0, facts.length).filter(this::isStart).toArray();
        List<FindingFact> firsts = IntStream.range(0, starts.length - 1)
                .mapToObj(key -> facts[starts[key]])
                .toList();
        provisions = firsts.stream().map(FindingFact::provision).toArray(String[]::new);
        inForce = new boolean[provisions.length];
        IntStream.range(0, inForce.length)
                .forEach(key -> inForce[key] = firsts.get(key).isInForce());
    }

    /** In microseconds; what never ended does so after every instant. */
    static long micros(@Nullable Instant instant) {
        Long micros = MICROS.convertToDatabaseColumn(instant);
        return micros == null ? Long.MAX_VALUE : micros;
    }

    private boolean isStart(int place) {
        return place == 0
                || place == facts.length
                || !facts[place].provision().equals(facts[place - 1].provision())
                || facts[place].isInForce() != facts[place - 1].isInForce();
    }

    Stream<FindingFact> facts() {
        return Stream.of(facts);
    }

    /** Gives of each key the latest that had begun by the day, those included which had ended or were not yet recorded. */
    void begun(long day, Taker taker) {
        for (int key = 0; key < provisions.length; key++) {
            give(key, begunBy(day, starts[key], starts[key + 1]) - 1, taker);
        }
    }

    /** Gives of each key the latest that had begun by the day, among those that were recorded and not ended by the instant. */
    void counting(long day, long known, Taker taker) {
        for (int key = 0; key < provisions.length; key++) {
            int place = begunBy(day, starts[key], starts[key + 1]) - 1;
            while (place >= starts[key] && (recorded[place] > known || ended[place] <= known)) {
                place--;
            }
            give(key, place, taker);
        }
    }

    private void give(int key, int place, Taker taker) {
        if (place >= starts[key]) {
            taker.take(provisions[key], inForce[key], facts[place], ratings[place]);
        }
    }

    /** Behind the last one, between these places, that has begun. */
    private int begunBy(long day, int from, int to) {
        int begun = from;
        int notBegun = to;
        while (begun < notBegun) {
            int middle = (begun + notBegun) >>> 1;
            if (days[middle] > day) {
                notBegun = middle;
            } else {
                begun = middle + 1;
            }
        }
        return begun;
    }
}
