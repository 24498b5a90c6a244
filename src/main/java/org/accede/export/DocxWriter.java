package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document that goes on being edited: real styles, captions with numbers, headings of the table on every page. */
@ApplicationScoped
public class DocxWriter implements TableWriter {
    private static final String EXTENSION = "docx";
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String extension() {
        return EXTENSION;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public boolean onPaper() {
        return true;
    }

    @Override
    public Gathered write(Table<?> table, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(ownStyles());
            return write(table, document, true, out);
        }
    }

    /** The same by an office's template: its styles, its header and footer, nothing of its text. */
    TableWriter like(byte[] template) {
        return new Like(template);
    }

    private static final class Like implements TableWriter {
        private final byte[] template;

        Like(byte[] template) {
            this.template = template.clone();
        }

        @Override
        public String extension() {
            return EXTENSION;
        }

        @Override
        public String mediaType() {
            return MEDIA_TYPE;
        }

        @Override
        public boolean onPaper() {
            return true;
        }

        @Override
        public Gathered write(Table<?> table, OutputStream out) throws IOException {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
                document.getPackage()
                        .replaceContentType(
                                XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
                while (!document.getBodyElements().isEmpty()) {
                    document.removeBodyElement(0);
                }
                boolean bare = document.getHeaderList().isEmpty()
                        && document.getFooterList().isEmpty();
                return DocxWriter.write(table, document, bare, out);
            }
        }
    }

    private static Gathered write(Table<?> table, XWPFDocument document, boolean bare, OutputStream out)
            throws IOException {
        PaperRows rows = PaperRows.of(table);
        new WordDocument(document, table, rows).write(bare);
        Path draft = Files.createTempFile("accede", ".draft");
        try {
            try (OutputStream drafted = Files.newOutputStream(draft)) {
                document.write(drafted);
            }
            SteadyPackage.copy(draft, table.head(), out);
        } finally {
            Files.deleteIfExists(draft);
        }
        return rows.gathered();
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles ownStyles() throws IOException {
        try (InputStream in = Objects.requireNonNull(DocxWriter.class.getResourceAsStream("styles.xml"))) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("our own styles", e);
        }
    }
}
