package org.accede.alignment;

import org.accede.shared.PartialDate;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/**
 * A State's pillar as judged and, beside it, as derived (R6).
 *
 * @param judged the office's level; null without a judgement
 * @param judgedOn from when the judgement holds; null without one
 * @param derived what the articles give
 * @param findingIsNewer whether a finding of the pillar is newer than the judgement
 */
public record PillarStanding(
        @Nullable PillarLevel judged, @Nullable PartialDate judgedOn, PillarScore derived, boolean findingIsNewer) {

    public static PillarStanding notJudged(PillarScore derived) {
        return new PillarStanding(null, null, derived, false);
    }

    /**
     * The judgement beside the score.
     *
     * @param judgement the fact that carries the judged level
     * @param newestFinding of the pillar's findings that count, the last by {@link StateFact#OLDEST_FIRST}; null if none
     */
    public static PillarStanding judged(
            PillarLevel level, StateFact judgement, @Nullable StateFact newestFinding, PillarScore derived) {
        boolean newer = newestFinding != null && StateFact.OLDEST_FIRST.compare(newestFinding, judgement) > 0;
        return new PillarStanding(level, judgement.since(), derived, newer);
    }

    /** The level that goes into tables; null when nothing is judged and nothing applicable. */
    public @Nullable PillarLevel counts() {
        return judged != null ? judged : derived.level();
    }

    /** Both levels are there and differ. */
    public boolean disagrees() {
        PillarLevel level = derived.level();
        return judged != null && level != null && judged != level;
    }

    /** They disagree and the judgement could not know why: work for somebody. */
    public boolean needsJudgement() {
        return findingIsNewer && disagrees();
    }
}
