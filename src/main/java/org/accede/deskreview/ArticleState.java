package org.accede.deskreview;

/** How far one article of a review has come. */
public enum ArticleState {
    /** Not rated. */
    OPEN,
    /** Copied from an earlier review: somebody has to say that it still holds (R6). */
    TO_CONFIRM,
    CONFIRMED
}
