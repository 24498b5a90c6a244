package org.accede.recommendation;

/** What a recommendation comes from. */
public enum SourceKind {
    FINDING,
    DESK_REVIEW,
    ACTIVITY,
    /** Nothing that the register holds. */
    NONE
}
