package org.accede.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.alignment.PillarLevel;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Pillar;
import org.accede.country.Country;
import org.accede.treaty.TreatyStanding;

/**
 * A State as the overview counts it.
 *
 * @param treaty where it stands under the instrument asked for
 * @param pillars every pillar, judged beside derived
 */
public record StateOverview(Country country, TreatyStanding treaty, Map<Pillar, PillarStanding> pillars) {

    /** The level that counts; a pillar without one has no information. */
    public PillarLevel level(Pillar pillar) {
        return standing(pillar).map(PillarStanding::counts).orElse(PillarLevel.NOT_OR_NO_INFORMATION);
    }

    /** Whether the register holds a judgement of the pillar or a rating of one of its articles. */
    public boolean isRecorded(Pillar pillar) {
        return standing(pillar)
                .filter(standing ->
                        standing.judged() != null || standing.derived().assessed() > 0)
                .isPresent();
    }

    /** The pillars that somebody has to judge again: the levels differ, and a finding is newer than the judgement. */
    public List<Pillar> toJudge() {
        return pillars.entrySet().stream()
                .filter(pillar -> pillar.getValue().needsJudgement())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public Optional<PillarStanding> standing(Pillar pillar) {
        return Optional.ofNullable(pillars.get(pillar));
    }
}
