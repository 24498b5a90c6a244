package org.accede.recommendation;

import static org.accede.recommendation.RecommendationStatus.IMPLEMENTED;
import static org.accede.recommendation.RecommendationStatus.IN_PROGRESS;
import static org.accede.recommendation.RecommendationStatus.NO_LONGER_RELEVANT;
import static org.accede.recommendation.RecommendationStatus.OPEN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can happen to a recommendation: from where to where (R2). */
public enum RecommendationStep {
    PROPOSE(OPEN),
    START(IN_PROGRESS, OPEN),
    IMPLEMENT(IMPLEMENTED, OPEN, IN_PROGRESS),
    DROP(NO_LONGER_RELEVANT, OPEN, IN_PROGRESS),
    REOPEN(OPEN, IN_PROGRESS, IMPLEMENTED, NO_LONGER_RELEVANT);

    private final RecommendationStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that never changes
    private final Set<RecommendationStatus> from;

    RecommendationStep(RecommendationStatus to, RecommendationStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public RecommendationStatus to() {
        return to;
    }

    public boolean isPossibleFrom(RecommendationStatus status) {
        return from.contains(status);
    }

    /** Whether somebody has to say why. */
    public boolean needsReason() {
        return this == DROP || this == REOPEN;
    }

    /** The steps that the life allows from there, in its order. */
    public static List<RecommendationStep> possibleFrom(RecommendationStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleFrom(status))
                .toList();
    }

    /** Those that somebody takes. */
    public static List<RecommendationStep> all() {
        return List.of(START, IMPLEMENT, DROP, REOPEN);
    }
}
