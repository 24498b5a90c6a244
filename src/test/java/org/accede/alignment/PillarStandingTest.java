package org.accede.alignment;

import static org.accede.alignment.PillarLevel.LARGELY;
import static org.accede.alignment.PillarLevel.PARTIALLY;
import static org.accede.alignment.StateFactFixture.aFact;
import static org.accede.alignment.StateFactFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;

/** R6. */
class PillarStandingTest {

    private static final PillarScore PARTIAL = new PillarScore(4, 3, 5);
    private static final PillarScore NONE_APPLICABLE = new PillarScore(0, 0, 0);

    @Test
    void theDerivedLevelCountsWithoutAJudgement() {
        PillarStanding standing = PillarStanding.notJudged(PARTIAL);

        assertThat(standing.counts()).isEqualTo(PARTIALLY);
        assertThat(standing.disagrees()).isFalse();
        assertThat(PillarStanding.notJudged(NONE_APPLICABLE).counts()).isNull();
    }

    @Test
    void theJudgedLevelCountsAndTheDerivedStandsBesideIt() {
        PillarStanding standing = PillarStanding.judged(LARGELY, aFact(2, 1), null, PARTIAL);

        assertThat(standing.counts()).isEqualTo(LARGELY);
        assertThat(standing.judgedOn()).isEqualTo(PartialDate.of(day(2)));
        assertThat(standing.derived().level()).isEqualTo(PARTIALLY);
        assertThat(standing.disagrees()).isTrue();
        assertThat(standing.needsJudgement()).isFalse();
    }

    @Test
    void isWorkForSomebodyWhenTheyDisagreeAndAFindingIsNewer() {
        assertThat(PillarStanding.judged(LARGELY, aFact(2, 5), aFact(3, 1), PARTIAL)
                        .needsJudgement())
                .isTrue();
        assertThat(PillarStanding.judged(LARGELY, aFact(2, 5), aFact(2, 6), PARTIAL)
                        .needsJudgement())
                .isTrue();
        assertThat(PillarStanding.judged(LARGELY, aFact(2, 5), aFact(2, 4), PARTIAL)
                        .needsJudgement())
                .isFalse();
        assertThat(PillarStanding.judged(LARGELY, aFact(2, 5), aFact(1, 6), PARTIAL)
                        .needsJudgement())
                .isFalse();
    }

    @Test
    void isNoWorkWhereTheyAgreeOrThereIsNoDerivedLevel() {
        assertThat(PillarStanding.judged(PARTIALLY, aFact(2, 1), aFact(3, 2), PARTIAL)
                        .needsJudgement())
                .isFalse();
        assertThat(PillarStanding.judged(LARGELY, aFact(2, 1), aFact(3, 2), NONE_APPLICABLE)
                        .needsJudgement())
                .isFalse();
    }
}
