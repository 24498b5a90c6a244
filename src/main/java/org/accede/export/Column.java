package org.accede.export;

import java.util.function.Function;

/**
 * A column of a table whose rows are {@code R}.
 *
 * @param heading in the table's language
 * @param value what a row has in it
 */
public record Column<R>(String heading, Kind kind, Function<R, Value> value) {
    /** What a column holds, by which a writer gives it room. */
    public enum Kind {
        /** A code of a few characters. */
        CODE(9),
        /** A word or two. */
        WORD(13),
        /** A few words. */
        WORDS(22),
        /** A name, or several. */
        NAMES(34),
        /** Sentences. */
        PROSE(60),
        NUMBER(11),
        DAY(12),
        /** One letter. */
        SIGN(6);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        /** In characters. */
        public int width() {
            return width;
        }

        /** Whether its cells hold more than one line. */
        public boolean wraps() {
            return this == NAMES || this == PROSE;
        }
    }
}
