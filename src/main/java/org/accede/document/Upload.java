package org.accede.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.accede.shared.Fingerprint;
import org.accede.shared.RuleBroken;
import org.accede.shared.TooLarge;
import org.jspecify.annotations.Nullable;

/** A file that came in and was looked at, ahead of the transaction that keeps it. Closing forgets it. */
public final class Upload implements Closeable {
    /** The field of a form, and of a call, that brings the file. */
    public static final String FIELD = "file";

    /** The most that is taken, in bytes (R2). */
    public static final long MOST = 50L << 20;

    private static final int NAME = 200;
    private static final int BUFFER = 1 << 16;

    private final Path content;
    private final String name;
    private final DocumentKind kind;
    private final String sha256;

    private Upload(Path content, String name, DocumentKind kind, String sha256) {
        this.content = content;
        this.name = name;
        this.kind = kind;
        this.sha256 = sha256;
    }

    /**
     * Takes a file in, no further than the limit goes.
     *
     * @param givenName as the caller calls it; folders are left out
     * @throws TooLarge when it has more than {@link #MOST} bytes
     * @throws RuleBroken when it is empty, of a kind that isn't taken, or not what its name says
     */
    public static Upload receive(InputStream in, @Nullable String givenName) throws IOException {
        String name = plain(givenName);
        Path file = Files.createTempFile("accede", ".upload");
        try {
            String sha256 = keep(in, file);
            return new Upload(file, name, kind(file, name), sha256);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    /** Refuses by what the caller says of the size, before anything is read. */
    public static void requireSize(long bytes) {
        if (bytes > MOST) {
            throw new TooLarge(FIELD, MOST >> 20);
        }
    }

    private static String keep(InputStream in, Path file) throws IOException {
        MessageDigest digest = Fingerprint.begin();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                requireSize(size);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw RuleBroken.at(FIELD, "error.file.empty");
        }
        return Fingerprint.of(digest);
    }

    private static DocumentKind kind(Path file, String name) throws IOException {
        DocumentKind kind = ContentType.of(file).orElseThrow(() -> RuleBroken.at(FIELD, "error.file.kind"));
        if (!kind.isNameOf(name)) {
            throw RuleBroken.at(FIELD, "error.file.disguised", kind.name());
        }
        return kind;
    }

    /** Without folders and control signs, and no longer than a record holds. */
    private static String plain(@Nullable String given) {
        String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "");
        return name.length() <= NAME
                ? name.strip()
                : name.substring(name.length() - NAME).strip();
    }

    String name() {
        return name;
    }

    DocumentKind kind() {
        return kind;
    }

    String sha256() {
        return sha256;
    }

    long size() throws IOException {
        return Files.size(content);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(content);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
