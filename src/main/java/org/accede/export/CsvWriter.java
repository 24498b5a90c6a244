package org.accede.export;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.shared.Microseconds;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values: RFC 4180 in UTF-8 with a byte order mark, which Excel needs. In French the separator is a
 * semicolon, the decimal sign a comma and a day 31/12/2022, as a French Excel reads them. The last columns carry what a
 * workbook says on its second sheet, so that the file stands alone: what is the same for all rows and known only after them
 * stands in the last heading.
 */
@ApplicationScoped
public class CsvWriter implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public Gathered write(Table<?> table, OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(table.head().wording()))
                .get();
        Path draft = Files.createTempFile("accede", ".draft");
        try {
            Gathered gathered;
            try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(draft), format)) {
                gathered = rows(table, printer);
            }
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BYTE_ORDER_MARK);
            new CSVPrinter(writer, format).printRecord(headings(table, gathered));
            writer.flush();
            Files.copy(draft, out);
            return gathered;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** By which the cells of a row are told apart. */
    static char separator(Wording wording) {
        return wording == Wording.FR ? ';' : ',';
    }

    private static Gathered rows(Table<?> table, CSVPrinter printer) {
        Table.Head head = table.head();
        PlainCells cells = new PlainCells(head.wording());
        List<String> same = new ArrayList<>(List.of(cells.day(head.asOf())));
        if (head.knownAt() != null) {
            same.add(Microseconds.format(head.knownAt()));
        }
        return table.pass(line -> {
            Stream<String> words = line.values().stream().map(cells::write);
            Stream<String> beside = Stream.of(footnotes(table.reading(), line.details()), head.id());
            print(printer, Stream.of(words, same.stream(), beside).flatMap(part -> part));
        });
    }

    private static String footnotes(Table.Reading reading, Table.Details details) {
        return PlainCells.guarded(Stream.concat(reading.notices().stream(), details.footnotes().stream())
                .collect(joining(" ")));
    }

    private static List<String> headings(Table<?> table, Gathered gathered) {
        Table.Head head = table.head();
        Stream<String> days = head.knownAt() == null
                ? Stream.of("export.asOf", "export.footnotes")
                : Stream.of("export.asOf", "export.knownAt", "export.footnotes");
        return Stream.of(
                        table.columns().stream().map(Column::heading),
                        days.map(key -> head.wording().text(key)),
                        Stream.of(about(table, gathered)))
                .flatMap(part -> part)
                .toList();
    }

    /** In one line what the last column's heading says of the table; its cells repeat the id. */
    private static String about(Table<?> table, Gathered gathered) {
        Table.Head head = table.head();
        PaperWords words = new PaperWords(head.wording());
        List<String> parts = new ArrayList<>(List.of(words.labelled("export.about", head.title())));
        table.reading().criteria().forEach(entry -> parts.add(words.labelled(entry)));
        if (head.rule() != null) {
            parts.add(words.labelled("export.about.rule", head.rule().toString()));
        }
        parts.add(words.labelled("export.about.rows", String.valueOf(gathered.rows())));
        parts.add(words.labelled("export.about.hash", gathered.hash()));
        return String.join(", ", parts);
    }

    private static void print(CSVPrinter printer, Stream<String> fields) {
        try {
            printer.printRecord(fields.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
