package org.accede.export;

import java.util.function.Function;

/**
 * A column of a table whose rows are {@code R}.
 *
 * @param key by which it is chosen; the same in every language and for ever
 * @param heading in the table's language
 * @param personal whether its values tell of persons, so that it is there only when asked for by name and right (R10)
 * @param value what a row has in it
 */
public record Column<R>(String key, String heading, Kind kind, boolean personal, Function<R, Value> value) {
    public Column(String key, String heading, Kind kind, Function<R, Value> value) {
        this(key, heading, kind, false, value);
    }

    /** What a column holds, by which a writer gives it room. */
    public enum Kind {
        /** A code of a few characters. */
        CODE(9, 10),
        /** A word or two. */
        WORD(13, 12),
        /** A few words. */
        WORDS(22, 17),
        /** One name, which has a column of its own in each language. */
        NAME(34, 24),
        /** Several names or sources. */
        NAMES(34, 28),
        /** A title, which has a column of its own in each language. */
        TITLE(60, 40),
        /** Sentences. */
        PROSE(60, 48),
        NUMBER(11, 9),
        DAY(12, 13),
        /** One letter. */
        SIGN(6, 4);

        private final int width;
        private final int paperWidth;

        Kind(int width, int paperWidth) {
            this.width = width;
            this.paperWidth = paperWidth;
        }

        /** In characters. */
        public int width() {
            return width;
        }

        /** In characters, where the page is as wide as it is. */
        public int paperWidth() {
            return paperWidth;
        }

        /** Whether its cells hold more than one line. */
        public boolean wraps() {
            return this == NAME || this == NAMES || this == TITLE || this == PROSE;
        }

        /** Whether a document in both languages has it twice. */
        boolean isPaired() {
            return this == NAME || this == TITLE;
        }
    }
}
