package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Microseconds;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values: RFC 4180 in UTF-8 with a byte order mark, which Excel needs. In French the separator is a
 * semicolon and the decimal sign a comma, as a French Excel reads them. The last columns carry what a workbook says on its
 * second sheet, so that the file stands alone.
 */
@ApplicationScoped
public class CsvWriter implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** What a spreadsheet may take for the beginning of a formula. */
    private static final String DANGEROUS = "=+-@\t\r\n";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void write(Table<?> table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(table.head().language() == Language.FR ? ';' : ',')
                .get();
        CSVPrinter printer = new CSVPrinter(writer, format);
        write(table, printer);
        printer.flush();
    }

    private static <R> void write(Table<R> table, CSVPrinter printer) throws IOException {
        Table.Head head = table.head();
        List<String> same = new ArrayList<>(List.of(head.asOf().toString()));
        List<String> headings = new ArrayList<>(List.of(text(head, "export.asOf")));
        if (head.knownAt() != null) {
            same.add(Microseconds.format(head.knownAt()));
            headings.add(text(head, "export.knownAt"));
        }
        headings.add(text(head, "export.footnotes"));
        print(printer, Stream.concat(table.columns().stream().map(Column::heading), headings.stream()));
        table.rows().each(row -> {
            Stream<String> cells =
                    table.columns().stream().map(column -> cell(column.value().apply(row), head.language()));
            Stream<String> footnotes =
                    Stream.concat(table.reading().notices().stream(), table.details().apply(row).footnotes().stream());
            String joined = guarded(String.join(" ", footnotes.toList()));
            print(printer, Stream.of(cells, same.stream(), Stream.of(joined)).flatMap(part -> part));
        });
    }

    private static void print(CSVPrinter printer, Stream<String> fields) {
        try {
            printer.printRecord(fields.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Value value, Language language) {
        if (value instanceof Value.Text text) {
            return guarded(text.words());
        }
        if (value instanceof Value.Amount amount) {
            String number = amount.number().toPlainString();
            return language == Language.FR ? number.replace('.', ',') : number;
        }
        if (value instanceof Value.Day day) {
            return day.date().isUnknown()
                    ? Messages.text(language, "date.unknown")
                    : day.date().toString();
        }
        return value instanceof Value.Sign sign ? guarded(sign.words()) : "";
    }

    /** The apostrophe that a spreadsheet takes as "this is text" and doesn't show (R8). */
    private static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(Table.Head head, String key) {
        return Messages.text(head.language(), key);
    }
}
