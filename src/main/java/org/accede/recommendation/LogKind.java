package org.accede.recommendation;

/** What a line of a recommendation's log tells. */
public enum LogKind {
    PROPOSE,
    START,
    IMPLEMENT,
    DROP,
    REOPEN,
    /** A revision of the desk review advises in other words. */
    REVISE,
    /** Somebody noted something. */
    NOTE
}
