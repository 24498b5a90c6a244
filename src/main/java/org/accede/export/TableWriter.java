package org.accede.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form of file that any table can be written in. */
public interface TableWriter {
    /** Without the dot: {@code xlsx}. */
    String extension();

    String mediaType();

    /** Writes all rows as they pass by; leaves {@code out} open. */
    void write(Table<?> table, OutputStream out) throws IOException;
}
