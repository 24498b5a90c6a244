package org.accede.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells by its content, whatever its name, what kind of file it is. */
final class ContentType {
    private static final Tika CONTENT = new Tika();
    private static final String PARTS = "[Content_Types].xml";
    private static final int MOST = 1 << 20;
    private static final String WORD_MAIN = DocumentKind.DOCX.mediaType() + ".main+xml";

    private ContentType() {}

    /** Empty for a file of any kind but those that may be attached. */
    static Optional<DocumentKind> of(Path file) throws IOException {
        try (InputStream content = java.nio.file.Files.newInputStream(file)) {
            String type = CONTENT.detect(content);
            Optional<DocumentKind> known = DocumentKind.ofMediaType(type);
            return known.isEmpty() && isPackage(type) && isWord(file) ? Optional.of(DocumentKind.DOCX) : known;
        }
    }

    private static boolean isPackage(String type) {
        return type.equals("application/zip") || type.equals("application/x-tika-ooxml");
    }

    /** A package that says that its main part is a text without macros; nothing of it is unpacked but that list. */
    private static boolean isWord(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            ZipEntry list = parts.getEntry(PARTS);
            if (list == null) {
                return false;
            }
            try (InputStream content = parts.getInputStream(list)) {
                return new String(content.readNBytes(MOST), StandardCharsets.UTF_8).contains(WORD_MAIN);
            }
        } catch (ZipException broken) {
            return false;
        }
    }
}
