package org.accede.deskreview;

/** How far a review has come (R1). */
public enum ReviewStatus {
    REQUESTED,
    IN_PROGRESS,
    DRAFT,
    UNDER_REVIEW,
    RETURNED,
    APPROVED,
    /** With the authorities, and its findings published. */
    SHARED,
    FINAL,
    ABANDONED;

    /** Whether its articles are being worked on. */
    public boolean isOpen() {
        return this == IN_PROGRESS || this == DRAFT || this == RETURNED;
    }

    /** Whether an edit opens a revision (R5). */
    public boolean isRevisable() {
        return this == APPROVED || this == SHARED;
    }

    /** Whether nothing more is expected of anybody, so that a deadline can't pass. */
    public boolean isDone() {
        return this == SHARED || this == FINAL || this == ABANDONED;
    }
}
