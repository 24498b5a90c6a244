package org.accede.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.accede.shared.Fingerprint;

/**
 * A table as a whole file, which lies on disk until it is read or closed: what goes wrong while it is written can still be
 * told, and half a table never looks like a whole one (R7).
 *
 * @param name that speaks and is dated, in letters every system takes
 * @param fingerprint of its bytes
 * @param hash of its content, the same in every form
 */
public record ExportFile(
        String name, String mediaType, long size, String fingerprint, String hash, long rows, InputStream content)
        implements Closeable {

    static ExportFile of(Table<?> table, TableWriter writer, String name) throws IOException {
        Path file = Files.createTempFile("accede", ".export");
        try {
            MessageDigest digest = Fingerprint.begin();
            Gathered gathered;
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
                gathered = writer.write(table, out);
            }
            return new ExportFile(
                    name,
                    writer.mediaType(),
                    Files.size(file),
                    Fingerprint.of(digest),
                    gathered.hash(),
                    gathered.rows(),
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
