package org.accede.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.shared.RuleBroken;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the tables of our own files again; anything else is refused with a reason (R9). */
final class TableReader {
    /** As long as the id is, in the alphabet of {@link TableQuestion}. */
    private static final Pattern ID = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\\b");

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    /** What fits in memory beside the register's own answer. */
    private static final long MOST_CELLS = 500_000;

    private TableReader() {}

    /** @throws RuleBroken when it is none of ours, broken, or too large */
    static ReadTable read(byte[] file) {
        SafeFile.requireSize(file.length);
        try {
            if (SafeFile.isPackage(file)) {
                return ofPackage(file);
            }
            String begin = new String(file, 0, Math.min(file.length, 8), StandardCharsets.UTF_8);
            if (begin.startsWith("%PDF")) {
                return ofWords(pdf(file));
            }
            String text = new String(file, StandardCharsets.UTF_8);
            return text.stripLeading().startsWith("{") ? JsonTable.read(text) : csv(text);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            throw RuleBroken.at("file", "error.file.broken");
        }
    }

    private static ReadTable ofPackage(byte[] file) throws IOException {
        Set<String> entries = SafeFile.entries(file);
        if (entries.contains("xl/workbook.xml")) {
            return xlsx(file);
        }
        if (entries.contains("word/document.xml")) {
            try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
                return ofWords(words.getText());
            }
        }
        throw notOurs();
    }

    private static ReadTable xlsx(byte[] file) throws IOException {
        PlainSheets.require(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> rows = sheet(workbook, 0);
            List<String> about =
                    sheet(workbook, 1).stream().flatMap(List::stream).toList();
            return table(rows, String.join("\n", about));
        }
    }

    private static List<List<String>> sheet(ReadableWorkbook workbook, int place) throws IOException {
        var sheet = workbook.getSheet(place).orElseThrow(TableReader::notOurs);
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> read = sheet.openStream()) {
            read.forEach(row -> add(rows, row.stream().map(TableReader::text).toList()));
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    private static ReadTable csv(String text) throws IOException {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        int end = plain.indexOf('\n');
        String first = end < 0 ? plain : plain.substring(0, end);
        boolean french = first.chars().filter(letter -> letter == ';').count()
                > first.chars().filter(letter -> letter == ',').count();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(CsvWriter.separator(french ? Wording.FR : Wording.EN))
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (var parser = format.parse(new StringReader(plain))) {
            for (CSVRecord record : parser) {
                add(rows, record.stream().map(PlainCells::read).toList());
            }
        }
        return table(rows, plain);
    }

    private static void add(List<List<String>> rows, List<String> row) {
        if ((long) rows.size() * row.size() > MOST_CELLS) {
            throw RuleBroken.at("file", "error.file.tooLarge");
        }
        rows.add(row);
    }

    private static ReadTable table(List<List<String>> rows, String about) {
        if (rows.isEmpty()) {
            throw notOurs();
        }
        ReadTable words = ofWords(about);
        return new ReadTable(words.id(), words.hash(), rows.get(0), rows.subList(1, rows.size()));
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What is printed in a text: Word and PDF are compared by their fingerprint. */
    private static ReadTable ofWords(String text) {
        Matcher id = ID.matcher(text.toUpperCase(Locale.ROOT));
        Matcher hash = HASH.matcher(text);
        if (!id.find()) {
            throw notOurs();
        }
        return new ReadTable(id.group(), hash.find() ? hash.group() : null, List.of(), List.of());
    }

    static RuleBroken notOurs() {
        return RuleBroken.at("file", "error.check.notOurs");
    }
}
