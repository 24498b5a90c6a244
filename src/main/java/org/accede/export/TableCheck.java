package org.accede.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a file against the register.
 *
 * @param hasCells whether cells were compared; Word and PDF only by their fingerprint
 * @param found cells that differ from the register as it was, the first of them
 * @param differences how many there are
 * @param since cells of the same question that are otherwise by what is known now, the first of them
 * @param changes how many there are
 */
public record TableCheck(
        String id,
        String title,
        LocalDate asOf,
        @Nullable Instant knownAt,
        boolean hasCells,
        List<Difference> found,
        long differences,
        List<Difference> since,
        long changes) {
    /** Of a file that is checked. */
    public static final int MOST_BYTES = SafeFile.MOST_BYTES;

    /**
     * One cell that differs.
     *
     * @param row the first cell of its row
     * @param column its heading; empty for a whole row
     * @param file what the file has; null where the whole row is missing
     * @param register what the register has; null where it has no such row
     */
    public record Difference(
            String row,
            String column,
            @Nullable String file,
            @Nullable String register) {}

    /** Whether the file says what the register says at its day and knowledge. */
    public boolean identical() {
        return differences == 0;
    }
}
