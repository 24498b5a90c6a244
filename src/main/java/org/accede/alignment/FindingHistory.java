package org.accede.alignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.shared.AsOf;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** All that was ever found of one State's law, in an order in which the fact that counts is found by a search (R9). */
final class FindingHistory {
    static final FindingHistory NONE = new FindingHistory(List.of());

    private static final FindingFact[] NO_FACTS = {};

    private final Map<String, FindingFact[]> inForce;
    private final Map<String, FindingFact[]> notYet;

    FindingHistory(Collection<FindingFact> facts) {
        inForce = oldestFirst(facts.stream().filter(fact -> fact.basis() == Basis.IN_FORCE));
        notYet = oldestFirst(facts.stream().filter(fact -> fact.basis() != Basis.IN_FORCE));
    }

    /** By provision. */
    private static Map<String, FindingFact[]> oldestFirst(Stream<FindingFact> facts) {
        Map<String, List<FindingFact>> byProvision =
                facts.sorted(StateFact.OLDEST_FIRST).collect(groupingBy(FindingFact::provision));
        Map<String, FindingFact[]> ordered = new HashMap<>();
        byProvision.forEach((provision, own) -> ordered.put(provision, own.toArray(NO_FACTS)));
        return ordered;
    }

    /** The finding by law in force that counts there. */
    @Nullable
    FindingFact inForce(String provision, AsOf at) {
        return StateFacts.search(inForce.getOrDefault(provision, NO_FACTS), at);
    }

    /** The finding by a text not yet in force, adopted or a bill, that is the latest to count there. */
    @Nullable
    FindingFact notYet(String provision, AsOf at) {
        return StateFacts.search(notYet.getOrDefault(provision, NO_FACTS), at);
    }

    /** With these facts, each in the place of the one with its id. */
    FindingHistory with(Collection<FindingFact> changed) {
        Map<Long, FindingFact> byId = facts().collect(toMap(FindingFact::id, Function.identity()));
        changed.forEach(fact -> byId.put(fact.id(), fact));
        return new FindingHistory(byId.values());
    }

    Stream<FindingFact> facts() {
        return Stream.of(inForce, notYet)
                .flatMap(half -> half.values().stream())
                .flatMap(Stream::of);
    }
}
