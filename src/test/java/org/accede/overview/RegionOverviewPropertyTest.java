package org.accede.overview;

import static org.accede.country.CountryFixture.called;
import static org.accede.overview.StateOverviewFixture.judged;
import static org.accede.treaty.StandingFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accede.alignment.PillarLevel;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Pillar;
import org.accede.country.Region;
import org.accede.shared.Percent;
import org.accede.treaty.TreatyStatus;
import org.junit.jupiter.api.RepeatedTest;

/** R3: of whatever States, the levels sum to the States, and so do the treaty statuses. */
class RegionOverviewPropertyTest {
    private static final int MOST = 60;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @RepeatedTest(50)
    void everyStateCountsOnceForEachPillar() {
        List<StateOverview> states = states();
        RegionOverview counted = RegionOverview.of(null, states);
        assertThat(counted.states()).as("seed " + seed).isEqualTo(states.size());
        assertThat(counted.statuses().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("seed " + seed)
                .isEqualTo(states.size());
        for (Pillar pillar : Pillar.values()) {
            int sum = 0;
            for (PillarLevel level : PillarLevel.values()) {
                Percent share = counted.share(pillar, level);
                sum += share.numerator();
                percentIsRoundedHalfUp(share);
            }
            assertThat(sum).as("seed " + seed).isEqualTo(states.size());
            assertThat(counted.recorded().get(pillar)).as("seed " + seed).isEqualTo((int)
                    states.stream().filter(state -> state.isRecorded(pillar)).count());
        }
    }

    private void percentIsRoundedHalfUp(Percent share) {
        if (share.denominator() > 0) {
            BigDecimal exact = BigDecimal.valueOf(100L * share.numerator())
                    .divide(BigDecimal.valueOf(share.denominator()), 0, RoundingMode.HALF_UP);
            assertThat(share.whole().orElseThrow()).as("seed " + seed).isEqualTo(exact.intValueExact());
        }
    }

    private List<StateOverview> states() {
        List<StateOverview> states = new ArrayList<>();
        int size = random.nextInt(MOST);
        for (int i = 0; i < size; i++) {
            states.add(new StateOverview(
                    called("S" + i, "State " + i, oneOf(Region.values())),
                    standing(oneOf(TreatyStatus.values())),
                    pillars()));
        }
        return states;
    }

    private Map<Pillar, PillarStanding> pillars() {
        Map<Pillar, PillarStanding> pillars = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            if (random.nextBoolean()) {
                pillars.put(pillar, judged(random.nextBoolean() ? oneOf(PillarLevel.values()) : null));
            }
        }
        return pillars;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
