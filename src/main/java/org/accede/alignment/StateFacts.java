package org.accede.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.accede.shared.AsOf;
import org.accede.shared.StateFact;

/** The one reading rule of findings and pillar judgements (R7). */
public final class StateFacts {

    private StateFacts() {}

    /** Among the facts of one key, the one that counts there; empty when none does. */
    public static <F extends StateFact> Optional<F> read(Collection<F> facts, AsOf at) {
        return facts.stream().filter(fact -> fact.countsAt(at)).max(StateFact.OLDEST_FIRST);
    }

    /** For each key, the fact that counts there; keys without one are absent. */
    public static <K, F extends StateFact> Map<K, F> readByKey(Collection<F> facts, Function<F, K> key, AsOf at) {
        BinaryOperator<F> later = BinaryOperator.maxBy(StateFact.OLDEST_FIRST);
        Map<K, F> read = new HashMap<>();
        for (F fact : facts) {
            if (fact.countsAt(at)) {
                read.merge(key.apply(fact), fact, later);
            }
        }
        return read;
    }
}
