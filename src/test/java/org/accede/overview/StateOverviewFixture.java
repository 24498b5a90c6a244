package org.accede.overview;

import static org.accede.treaty.StandingFixture.standing;

import java.time.LocalDate;
import java.util.Map;
import org.accede.alignment.PillarLevel;
import org.accede.alignment.PillarScore;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Pillar;
import org.accede.country.Country;
import org.accede.shared.PartialDate;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** States as an overview counts them. */
final class StateOverviewFixture {
    static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static final PillarScore NOTHING_ASSESSED = new PillarScore(0, 0, 12);

    private StateOverviewFixture() {}

    /** @param level as judged; null without a judgement or a finding */
    static StateOverview aState(Country country, TreatyStatus status, @Nullable PillarLevel level) {
        return new StateOverview(country, standing(status), Map.of(Pillar.SUBSTANTIVE, judged(level)));
    }

    static PillarStanding judged(@Nullable PillarLevel level) {
        return level == null
                ? PillarStanding.notJudged(NOTHING_ASSESSED)
                : new PillarStanding(level, PartialDate.of(DAY), NOTHING_ASSESSED, false);
    }
}
