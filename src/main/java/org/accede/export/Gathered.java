package org.accede.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accede.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/** What a document says once about all its rows, gathered while they pass by. */
public final class Gathered {
    /** Separators that no text has. */
    private static final byte END_OF_CELL = 0x1f;

    private static final byte END_OF_ROW = 0x1e;

    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<Source> sources = new TreeSet<>(Comparator.comparing(Source::words)
            .thenComparing(Source::asOf, Comparator.nullsFirst(LocalDate::compareTo)));
    private final MessageDigest digest = Fingerprint.begin();
    private List<Table.Entry> totals = List.of();
    private long rows;
    private @Nullable String hash;

    /** @param keys of the columns, which are part of the content */
    Gathered(List<String> keys) {
        keys.forEach(this::digestCell);
        digest.update(END_OF_ROW);
    }

    void take(Table.Line line) {
        rows++;
        footnotes.addAll(line.details().footnotes());
        sources.addAll(line.details().sources());
        line.values().forEach(value -> digestCell(value.plain()));
        digest.update(END_OF_ROW);
    }

    private void digestCell(String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update(END_OF_CELL);
    }

    long rows() {
        return rows;
    }

    /** SHA-256 of the columns' keys and of all cells: the same in every form of file (R9). */
    String hash() {
        if (hash == null) {
            hash = Fingerprint.of(digest);
        }
        return hash;
    }

    void addUpTo(List<Table.Entry> reckoned) {
        totals = reckoned;
    }

    /** None for a table whose rows add up to nothing. */
    List<Table.Entry> totals() {
        return totals;
    }

    /** Each once, in the order in which they were first needed. */
    List<String> footnotes() {
        return new ArrayList<>(footnotes);
    }

    /** Each once, by their words: rows may name them in any order. */
    List<Source> sources() {
        return new ArrayList<>(sources);
    }
}
