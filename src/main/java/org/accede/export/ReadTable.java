package org.accede.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was read out of a file.
 *
 * @param id that stands in it
 * @param hash that stands in it; null where there is none
 * @param headings of its columns; none where its form doesn't let cells be compared
 */
record ReadTable(String id, @Nullable String hash, List<String> headings, List<List<String>> rows) {
    boolean hasCells() {
        return !headings.isEmpty();
    }
}
