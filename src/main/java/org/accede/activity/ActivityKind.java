package org.accede.activity;

/** What sort of activity it is. */
public enum ActivityKind {
    WORKSHOP,
    TRAINING,
    TRAINING_OF_TRAINERS,
    ADVISORY_MISSION,
    DESK_REVIEW,
    LEGAL_OPINION,
    CONFERENCE,
    STUDY_VISIT,
    TABLETOP_EXERCISE,
    STEERING_COMMITTEE,
    WEBINAR,
    MEETING,
    OTHER
}
