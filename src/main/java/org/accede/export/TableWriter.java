package org.accede.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form of file that any table can be written in. */
public interface TableWriter {
    /** Without the dot: {@code xlsx}. */
    String extension();

    String mediaType();

    /** Whether it is read page by page: where no columns are chosen it has those that a page has room for. */
    default boolean onPaper() {
        return false;
    }

    /**
     * Writes all rows as they pass by; leaves {@code out} open.
     *
     * @throws org.accede.shared.RuleBroken when the table has more rows than this form can hold
     */
    Gathered write(Table<?> table, OutputStream out) throws IOException;
}
