package org.accede.recommendation;

/** How far a recommendation has come (R2). */
public enum RecommendationStatus {
    OPEN,
    IN_PROGRESS,
    IMPLEMENTED,
    NO_LONGER_RELEVANT;

    /** Whether something is left to do. */
    public boolean isPending() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
