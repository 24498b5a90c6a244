package org.accede.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** For print and for the archive: tagged, with its fonts in it, on the smallest sheet that has room for the columns. */
@ApplicationScoped
public class PdfWriter implements TableWriter {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public boolean onPaper() {
        return true;
    }

    @Override
    public Gathered write(Table<?> table, OutputStream out) throws IOException {
        PaperRows rows = PaperRows.of(table);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(table.head().wording().text("app.name"))
                .withHtmlContent(PaperHtml.of(table, rows), null)
                .useFont(() -> font("DejaVuSansCondensed.ttf"), PaperHtml.FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), PaperHtml.FONT, BOLD, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            SteadyPdf.settle(document, table.head().id() + rows.gathered().hash());
            document.save(out);
        }
        return rows.gathered();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
