package org.accede.alignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.accede.shared.AsOf;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

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

    /** The same as {@link #read} for facts of one key that lie in their order, oldest first; null when none counts. */
    static <F extends StateFact> @Nullable F search(F[] oldestFirst, AsOf at) {
        for (int place = begunBy(oldestFirst, at.day()) - 1; place >= 0; place--) {
            if (oldestFirst[place].isAliveAt(at.knownAt())) {
                return oldestFirst[place];
            }
        }
        return null;
    }

    /** How many of them have begun. */
    private static int begunBy(StateFact[] oldestFirst, LocalDate day) {
        int begun = 0;
        int notBegun = oldestFirst.length;
        while (begun < notBegun) {
            int middle = (begun + notBegun) >>> 1;
            if (oldestFirst[middle].validFrom().isAfter(day)) {
                notBegun = middle;
            } else {
                begun = middle + 1;
            }
        }
        return begun;
    }
}
