package org.accede.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.accede.shared.Fingerprint;
import org.accede.shared.RuleBroken;

/** A file that somebody sends, looked into before any library opens it. */
final class SafeFile {
    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** What a package may become when it is unpacked. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2_000;
    private static final int BUFFER = 16_384;

    private SafeFile() {}

    static String hash(byte[] file) {
        MessageDigest digest = Fingerprint.begin();
        digest.update(file);
        return Fingerprint.of(digest);
    }

    static boolean isPackage(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    /**
     * The names of what is in a package.
     *
     * @throws RuleBroken when it is broken, or so large unpacked that it can only be meant to harm
     */
    static Set<String> entries(byte[] file) {
        Set<String> names = new TreeSet<>();
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    require(unpacked <= MOST_UNPACKED, "error.file.tooLarge");
                }
                require(names.size() <= MOST_ENTRIES, "error.file.tooLarge");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw RuleBroken.at("file", "error.file.broken");
        }
        return names;
    }

    static void requireSize(long bytes) {
        require(bytes > 0, "error.required");
        require(bytes <= MOST_BYTES, "error.file.tooLarge");
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw RuleBroken.at("file", key);
        }
    }
}
