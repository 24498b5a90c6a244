package org.accede.shared;

/** Somebody saved the record since the caller read it. */
public class StaleWrite extends Conflict {
    public StaleWrite() {
        super("error.stale");
    }
}
