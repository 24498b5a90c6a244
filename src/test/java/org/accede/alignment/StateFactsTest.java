package org.accede.alignment;

import static org.accede.alignment.StateFactFixture.aFact;
import static org.accede.alignment.StateFactFixture.day;
import static org.accede.alignment.StateFactFixture.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.accede.shared.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R7. */
class StateFactsTest {

    @Test
    void readsTheLatestThatHasBegun() {
        List<StateFactFixture> facts = List.of(aFact(1, 1), aFact(3, 2), aFact(5, 3));

        assertThat(StateFacts.read(facts, at(4, 9))).contains(aFact(3, 2));
        assertThat(StateFacts.read(facts, at(3, 9))).contains(aFact(3, 2));
    }

    @Test
    void readsTheLastRecordedOfTheSameDay() {
        assertThat(StateFacts.read(List.of(aFact(1, 2), aFact(1, 1)), at(4, 9))).contains(aFact(1, 2));
    }

    @Test
    void readsNothingThatWasNotYetKnown() {
        List<StateFactFixture> facts = List.of(aFact(1, 1), aFact(1, 5));

        assertThat(StateFacts.read(facts, at(4, 4))).contains(aFact(1, 1));
        assertThat(StateFacts.read(facts, at(4, 5))).contains(aFact(1, 5));
        assertThat(StateFacts.read(facts, at(4, 0))).isEmpty();
    }

    @Test
    void aCorrectionCountsFromItsRecordOnAndItsPredecessorUntilThen() {
        StateFactFixture first = aFact(1, 1).endedAt(5);
        StateFactFixture correction = aFact(2, 5);

        assertThat(StateFacts.read(List.of(first, correction), at(4, 4))).contains(first);
        assertThat(StateFacts.read(List.of(first, correction), at(4, 5))).contains(correction);
        assertThat(StateFacts.read(List.of(first, correction), at(1, 5))).isEmpty();
    }

    @Test
    void withdrawingACorrectionDoesNotReviveItsPredecessor() {
        List<StateFactFixture> facts =
                List.of(aFact(1, 1).endedAt(3), aFact(1, 3).endedAt(5));

        assertThat(StateFacts.read(facts, at(4, 5))).isEmpty();
    }

    @Property
    void agreesWithTheRuleReadNaively(
            @ForAll("facts") List<StateFactFixture> facts,
            @ForAll @IntRange(min = 1, max = 4) int day,
            @ForAll @IntRange(max = 12) int known) {
        Map<String, StateFactFixture> expected = new HashMap<>();
        for (String key : List.of("a", "b")) {
            List<StateFactFixture> ofKey =
                    facts.stream().filter(fact -> fact.key().equals(key)).toList();
            StateFactFixture naive = naive(ofKey, at(day, known));
            assertThat(StateFacts.read(ofKey, at(day, known)).orElse(null)).isEqualTo(naive);
            if (naive != null) {
                expected.put(key, naive);
            }
        }

        assertThat(StateFacts.readByKey(facts, StateFactFixture::key, at(day, known)))
                .isEqualTo(expected);
    }

    /** Walks back day by day, and within a day from the last record to the first. */
    private static @Nullable StateFactFixture naive(List<StateFactFixture> facts, AsOf at) {
        for (int back = 0; back < 10; back++) {
            for (int recorded = 12; recorded >= 0; recorded--) {
                for (StateFactFixture fact : facts) {
                    boolean here = fact.validFrom().equals(at.day().minusDays(back))
                            && fact.recordedAt().equals(instant(recorded));
                    boolean known = fact.recordedAt().compareTo(at.knownAt()) <= 0;
                    boolean stands = fact.endedAt() == null || at.knownAt().compareTo(fact.endedAt()) < 0;
                    if (here && known && stands) {
                        return fact;
                    }
                }
            }
        }
        return null;
    }

    @Provide
    Arbitrary<List<StateFactFixture>> facts() {
        return Arbitraries.randomValue(StateFactsTest::someFacts);
    }

    /** Up to eight facts of two keys on four days, each with an instant of its own, some ended later. */
    private static List<StateFactFixture> someFacts(Random random) {
        List<StateFactFixture> facts = new ArrayList<>();
        int size = random.nextInt(9);
        for (int recorded = 1; recorded <= size; recorded++) {
            StateFactFixture fact = aFact(1 + random.nextInt(4), recorded).of(random.nextBoolean() ? "a" : "b");
            facts.add(random.nextInt(3) == 0 ? fact.endedAt(recorded + 1 + random.nextInt(4)) : fact);
        }
        Collections.shuffle(facts, random);
        return facts;
    }

    private static AsOf at(int day, int known) {
        return new AsOf(day(day), instant(known));
    }
}
