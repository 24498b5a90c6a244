package org.accede.alignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.accede.shared.AsOf;

/** All that was ever found of one State's law. */
final class FindingHistory {
    static final FindingHistory NONE = new FindingHistory(List.of());

    private final FindingColumns all;

    /** Those that were never corrected or withdrawn: nearly all, and all that whoever knows everything has to look at. */
    private final FindingColumns alive;

    /** The last instant at which one was recorded or ended. */
    private final long newest;

    FindingHistory(Collection<FindingFact> facts) {
        all = new FindingColumns(facts);
        List<FindingFact> unended =
                facts.stream().filter(fact -> fact.endedAt() == null).toList();
        alive = unended.size() == facts.size() ? all : new FindingColumns(unended);
        newest = facts.stream().flatMapToLong(FindingHistory::instants).max().orElse(Long.MIN_VALUE);
    }

    private static LongStream instants(FindingFact fact) {
        long recorded = FindingColumns.micros(fact.recordedAt());
        return fact.endedAt() == null
                ? LongStream.of(recorded)
                : LongStream.of(recorded, FindingColumns.micros(fact.endedAt()));
    }

    /**
     * Gives of each provision the finding by law in force that counts there, and of those by a text not yet in force,
     * adopted or a bill, the latest that does.
     */
    void counting(AsOf at, FindingColumns.Taker taker) {
        long day = at.day().toEpochDay();
        long known = FindingColumns.micros(at.knownAt());
        if (known >= newest) {
            alive.begun(day, taker);
        } else {
            all.counting(day, known, taker);
        }
    }

    /** With these facts, each in the place of the one with its id. */
    FindingHistory with(Collection<FindingFact> changed) {
        Map<Long, FindingFact> byId = facts().collect(toMap(FindingFact::id, Function.identity()));
        changed.forEach(fact -> byId.put(fact.id(), fact));
        return new FindingHistory(byId.values());
    }

    Stream<FindingFact> facts() {
        return all.facts();
    }
}
