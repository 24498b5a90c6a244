package org.accede.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accede.shared.Fingerprint;

/** Small files of each kind. */
public final class FileFixture {
    private FileFixture() {}

    public static byte[] a(DocumentKind kind) {
        try {
            return switch (kind) {
                case PDF -> "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8);
                case DOCX -> zip("[Content_Types].xml", DocumentKind.DOCX.mediaType() + ".main+xml");
                case ODT -> odt();
                case TXT -> "Art. 1. Whoever without right enters a computer …\n".getBytes(UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(byte[] content) {
        MessageDigest digest = Fingerprint.begin();
        digest.update(content);
        return Fingerprint.of(digest);
    }

    static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Its first entry tells the kind and is not packed. */
    private static byte[] odt() throws IOException {
        byte[] kind = DocumentKind.ODT.mediaType().getBytes(UTF_8);
        CRC32 crc = new CRC32();
        crc.update(kind);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(kind.length);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(kind);
        }
        return bytes.toByteArray();
    }
}
