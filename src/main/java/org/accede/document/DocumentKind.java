package org.accede.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file may be (R1). */
public enum DocumentKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;

    DocumentKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For a form that asks for a file: {@code .pdf,.docx,…}. */
    public static String extensions() {
        return String.join(
                ",", Arrays.stream(values()).map(kind -> "." + kind.extension).toList());
    }

    static Optional<DocumentKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    boolean isNameOf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }
}
