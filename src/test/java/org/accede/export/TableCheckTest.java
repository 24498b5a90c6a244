package org.accede.export;

import static org.accede.export.TableFixture.row;
import static org.accede.export.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accede.shared.Language;
import org.accede.shared.RuleBroken;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file read again and compared with its table. */
class TableCheckTest {
    private static final String ID = "7KQ2M-9D3XA";

    private static Table<?> ours(Language language) {
        Table<?> table = table(
                language,
                row("Côte d’Ivoire", 1_234, "2024-07-29", "=HYPERLINK(\"http://x\")"),
                row("Kosovo*", -5, "2021-06", "a, b;\n\"c\""),
                row("Türkiye", 0, "", "'quoted"));
        return table.with(table.head().withId(ID));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormIsReadAsTheTableItCameFrom(Language language) throws IOException {
        Table<?> table = ours(language);
        for (TableWriter writer : List.of(new XlsxWriter(), new CsvWriter(), new JsonWriter())) {
            ReadTable read = TableReader.read(bytes(writer, table));
            assertThat(read.id()).as(writer.extension()).isEqualTo(ID);
            assertThat(read.hash()).isEqualTo(table.pass(line -> {}).hash());
            TableComparison comparison = TableComparison.of(table, read.headings(), read.rows());
            assertThat(comparison.found()).as(writer.extension()).isEmpty();
        }
    }

    @Test
    void wordAndPdfTellTheirNumberAndFingerprint() throws IOException {
        Table<?> table = ours(Language.FR);
        for (TableWriter writer : List.of(new DocxWriter(), new PdfWriter())) {
            ReadTable read = TableReader.read(bytes(writer, table));
            assertThat(read.id()).as(writer.extension()).isEqualTo(ID);
            assertThat(read.hash()).isEqualTo(table.pass(line -> {}).hash());
            assertThat(read.hasCells()).isFalse();
        }
    }

    @Test
    void namesTheOneCellThatWasAltered() throws IOException {
        Table<?> table = ours(Language.EN);
        byte[] altered;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), table)))) {
            workbook.getSheetAt(0).getRow(2).getCell(1).setCellValue(6);
            altered = bytes(workbook);
        }

        ReadTable read = TableReader.read(altered);
        TableComparison comparison = TableComparison.of(table, read.headings(), read.rows());
        assertThat(comparison.found()).containsExactly(new TableCheck.Difference("Kosovo*", "Count", "6", "-5"));
    }

    @Test
    void refusesACellThatSaysTwoThings() throws IOException {
        byte[] altered;
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), ours(Language.EN))))) {
            // leaves the text that the cell had inside itself beside the new one
            workbook.getSheetAt(0).getRow(2).getCell(4).setCellValue("forged");
            altered = bytes(workbook);
        }
        assertThatThrownBy(() -> TableReader.read(altered))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).key()).isEqualTo("error.check.twoValues"));
    }

    @Test
    void namesAnAlteredNameAndAMissingAndAnAddedRow() throws IOException {
        Table<?> table = ours(Language.EN);
        String csv = new String(bytes(new CsvWriter(), table), StandardCharsets.UTF_8);

        assertThat(differences(table, csv.replace("Türkiye", "Turkey")))
                .containsExactly(new TableCheck.Difference("Türkiye", "Country", "Turkey", "Türkiye"));
        String row = csv.substring(csv.indexOf("Türkiye"));
        assertThat(differences(table, csv.replace(row, "")))
                .containsExactly(new TableCheck.Difference("Türkiye", "", null, "Türkiye"));
        assertThat(differences(table, csv + row))
                .singleElement()
                .satisfies(difference -> assertThat(difference.register()).isNull());
    }

    @Test
    void sortingRowsIsNoDifference() throws IOException {
        Table<?> table = ours(Language.EN);
        String csv = new String(bytes(new CsvWriter(), table), StandardCharsets.UTF_8);
        String row = csv.substring(csv.indexOf("Türkiye"));
        int heading = csv.indexOf('\n') + 1;
        String sorted = csv.substring(0, heading) + row + csv.substring(heading).replace(row, "");

        assertThat(differences(table, sorted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "a,b\n1,2", "{\"a\":1}", "{", "%PDF-1.7 broken", "PK\u0003\u0004 broken", "[]"})
    void refusesWhatIsNoneOfOurs(String content) {
        assertThatThrownBy(() -> TableReader.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void refusesAPackageThatIsMeantToHarm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(out.size()).isLessThan(SafeFile.MOST_BYTES);
        assertThatThrownBy(() -> TableReader.read(out.toByteArray()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).key()).isEqualTo("error.file.tooLarge"));
    }

    private static List<TableCheck.Difference> differences(Table<?> table, String csv) {
        ReadTable read = TableReader.read(csv.getBytes(StandardCharsets.UTF_8));
        return TableComparison.of(table, read.headings(), read.rows()).found();
    }

    private static byte[] bytes(TableWriter writer, Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
