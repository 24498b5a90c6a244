package org.accede.history;

import org.accede.shared.NotFound;

/**
 * The record that a piece of history is about.
 *
 * @param kind as {@link Historied} names it
 * @param record its id or code
 */
public record Subject(String kind, String record) {
    private static final char PARTED_BY = '/';

    public static Subject of(String kind, Object record) {
        return new Subject(kind, record.toString());
    }

    static Subject parse(String text) {
        int slash = text.indexOf(PARTED_BY);
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Of a record of which nothing was ever written down. */
    public NotFound unknown() {
        return new NotFound(kind, record);
    }

    @Override
    public String toString() {
        return kind + PARTED_BY + record;
    }
}
