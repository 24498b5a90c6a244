package org.accede.activity;

/** How people meet. */
public enum ActivityMode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
