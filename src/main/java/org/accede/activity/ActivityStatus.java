package org.accede.activity;

/** How far an activity has come. */
public enum ActivityStatus {
    PLANNED,
    CONFIRMED,
    HELD,
    REPORTED,
    POSTPONED,
    CANCELLED
}
