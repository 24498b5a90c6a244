package org.accede.alignment;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.shared.AsOf;
import org.accede.shared.InstantConverter;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever found of one State's law, provision by provision and there oldest first, so that the fact that counts
 * is found by a search (R9). The times stand in columns beside the facts: a search that follows a reference for every fact
 * it looks at waits for memory most of the time.
 */
final class FindingHistory {
    private static final InstantConverter MICROS = new InstantConverter();

    private static final Comparator<FindingFact> BY_KEY = Comparator.comparing(FindingFact::provision)
            .thenComparing(FindingFact::isInForce)
            .thenComparing(StateFact.OLDEST_FIRST);

    static final FindingHistory NONE = new FindingHistory(List.of());

    private final FindingFact[] facts;
    private final long[] days;
    private final long[] recorded;
    private final long[] ended;

    /** Where each key begins, then where the last one ends. */
    private final int[] starts;

    FindingHistory(Collection<FindingFact> all) {
        facts = all.stream().sorted(BY_KEY).toArray(FindingFact[]::new);
        days = Stream.of(facts).mapToLong(fact -> fact.validFrom().toEpochDay()).toArray();
        recorded = Stream.of(facts).mapToLong(fact -> micros(fact.recordedAt())).toArray();
        ended = Stream.of(facts).mapToLong(fact -> micros(fact.endedAt())).toArray();
        starts = IntStream.rangeClosed(0, facts.length).filter(this::isStart).toArray();
    }

    /** What never ended does so after every instant. */
    private static long micros(@Nullable Instant instant) {
        Long micros = MICROS.convertToDatabaseColumn(instant);
        return micros == null ? Long.MAX_VALUE : micros;
    }

    private boolean isStart(int place) {
        return place == 0
                || place == facts.length
                || !facts[place].provision().equals(facts[place - 1].provision())
                || facts[place].isInForce() != facts[place - 1].isInForce();
    }

    /**
     * Gives of each provision the finding by law in force that counts there, and of those by a text not yet in force,
     * adopted or a bill, the latest that does.
     */
    void counting(AsOf at, Consumer<FindingFact> taker) {
        long day = at.day().toEpochDay();
        long known = micros(at.knownAt());
        for (int key = 0; key < starts.length - 1; key++) {
            int place = begunBy(day, starts[key], starts[key + 1]) - 1;
            while (place >= starts[key] && (recorded[place] > known || ended[place] <= known)) {
                place--;
            }
            if (place >= starts[key]) {
                taker.accept(facts[place]);
            }
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

    /** With these facts, each in the place of the one with its id. */
    FindingHistory with(Collection<FindingFact> changed) {
        Map<Long, FindingFact> byId = facts().collect(toMap(FindingFact::id, Function.identity()));
        changed.forEach(fact -> byId.put(fact.id(), fact));
        return new FindingHistory(byId.values());
    }

    Stream<FindingFact> facts() {
        return Stream.of(facts);
    }
}
