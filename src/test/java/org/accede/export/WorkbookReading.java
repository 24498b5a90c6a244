package org.accede.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as it is read back: its sheets' cells, and the parts of its package. */
final class WorkbookReading {
    private static final ReadingOptions FORMATS = new ReadingOptions(true, true);

    private final byte[] bytes;

    WorkbookReading(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    List<String> sheetNames() {
        return withWorkbook(workbook -> workbook.getSheets().map(Sheet::getName).toList());
    }

    /** The cells of a sheet, row by row; a cell that isn't there is null. */
    List<Row> rows(int sheet) {
        return withWorkbook(workbook -> workbook.getSheet(sheet).orElseThrow().read());
    }

    /** The rows of a sheet as texts, empty where there is no cell. */
    List<List<String>> texts(int sheet) {
        return rows(sheet).stream().map(WorkbookReading::texts).toList();
    }

    /** The texts under a heading of the first sheet. */
    List<String> column(String heading) {
        List<List<String>> all = texts(0);
        int column = all.get(0).indexOf(heading);
        return all.stream()
                .skip(1)
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }

    /** Every text of the second sheet. */
    List<String> about() {
        return texts(1).stream()
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A part of the package: {@code xl/workbook.xml}. */
    String part(String name) {
        return parts().getOrDefault(name, "");
    }

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? "" : cell.getText());
        }
        return texts;
    }

    private interface Reader<T> {
        T read(ReadableWorkbook workbook) throws IOException;
    }

    private <T> T withWorkbook(Reader<T> reader) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), FORMATS)) {
            return reader.read(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
