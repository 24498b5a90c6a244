package org.accede.history;

/** How much of a value history keeps. */
public enum Keeping {
    VALUE,
    /** A personal value: sealed under the key of the person (R6). */
    SEALED,
    /** A secret: only that it was changed (R7). */
    CHANGE_ONLY
}
