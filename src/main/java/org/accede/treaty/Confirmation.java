package org.accede.treaty;

/** Whether somebody has held an action against its source, for filters. */
public enum Confirmation {
    VERIFIED,
    TO_CONFIRM
}
