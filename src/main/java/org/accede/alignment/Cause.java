package org.accede.alignment;

/** Why a status is another than before; the later fact says so. */
public enum Cause {
    LAW_IN_FORCE,
    LAW_AMENDED,
    LAW_REPEALED,
    NEW_EVIDENCE,
    CORRECTION,
    SCOPE,
    TREATY_ACTION
}
