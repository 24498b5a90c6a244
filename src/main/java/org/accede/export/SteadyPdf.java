package org.accede.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.accede.shared.Fingerprint;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** A PDF document whose numbers and metadata hang on its table only, not on the moment in which it was made (R3). */
final class SteadyPdf {
    private static final Pattern DATES = Pattern.compile("<xmp:(Create|Modify|Metadata)Date>[^<]*</xmp:\\1Date>");

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 15;

    private SteadyPdf() {}

    /** @param seed from which the document's number follows */
    static void settle(PDDocument document, String seed) throws IOException {
        document.setDocumentId(Long.parseLong(Fingerprint.of(seed).substring(0, DIGITS), HEXADECIMAL));
        document.getDocumentInformation().setCreationDate(null);
        document.getDocumentInformation().setModificationDate(null);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            byte[] undated = DATES.matcher(dated).replaceAll("").getBytes(StandardCharsets.UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(undated)));
        }
    }
}
