package org.accede.shared;

/**
 * The schema is there: each feature now loads its reference data, in the order of its observer's priority.
 *
 * @param sample whether sample data is wanted too
 */
public record DatabaseReady(boolean sample) {
    public static final int COUNTRIES = 100;
    public static final int INSTRUMENTS = 200;
    public static final int PROJECTS = 300;
    /** Before all other facts: what it tells of earlier years has to be recorded first. */
    public static final int SAMPLES = 400;

    public static final int TREATY_ACTIONS = 500;
    public static final int LAWS = 550;
    public static final int ACCOUNTS = 600;
}
