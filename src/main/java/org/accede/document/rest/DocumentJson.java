package org.accede.document.rest;

import org.accede.document.Document;
import org.accede.document.DocumentKind;
import org.accede.shared.Microseconds;

/**
 * An attached file.
 *
 * @param kind what its content is: PDF, DOCX, ODT or TXT
 * @param bytes its size
 * @param sha256 of its content
 */
public record DocumentJson(
        long id,
        String name,
        DocumentKind kind,
        String mediaType,
        long bytes,
        String sha256,
        String attachedAt,
        String attachedBy) {

    public static DocumentJson of(Document document) {
        return new DocumentJson(
                document.id(),
                document.name(),
                document.kind(),
                document.kind().mediaType(),
                document.bytes(),
                document.sha256(),
                Microseconds.format(document.attachedAt()),
                document.attachedBy());
    }
}
