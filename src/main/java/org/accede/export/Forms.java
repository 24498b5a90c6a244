package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.accede.shared.NotFound;

/** The forms of file that every table can be had in. */
@ApplicationScoped
public class Forms {
    @Inject
    XlsxWriter xlsx;

    @Inject
    DocxWriter docx;

    @Inject
    PdfWriter pdf;

    @Inject
    CsvWriter csv;

    @Inject
    JsonWriter json;

    /** In the order in which they are offered. */
    List<TableWriter> all() {
        return List.of(xlsx, docx, pdf, csv, json);
    }

    TableWriter get(String extension) {
        return all().stream()
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFound("form of file", extension));
    }
}
