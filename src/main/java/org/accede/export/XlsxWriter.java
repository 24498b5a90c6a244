package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.accede.shared.Messages;
import org.dhatim.fastexcel.Workbook;

/** A workbook: the rows on one sheet, what they are on a second. */
@ApplicationScoped
public class XlsxWriter implements TableWriter {
    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Gathered write(Table<?> table, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("accede", ".draft");
        try {
            Gathered gathered;
            try (OutputStream drafted = Files.newOutputStream(draft)) {
                gathered = draft(table, drafted);
            }
            SteadyPackage.copy(draft, table.head(), out);
            return gathered;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Gathered draft(Table<?> table, OutputStream out) throws IOException {
        String application = Messages.text(table.head().wording().first(), "app.name");
        try (Workbook workbook = new Workbook(out, application, null)) {
            // read again in a moment
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            Gathered gathered = RowsSheet.write(workbook, table);
            AboutSheet.write(workbook, table, gathered);
            return gathered;
        }
    }
}
