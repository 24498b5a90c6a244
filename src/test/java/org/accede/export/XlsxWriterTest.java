package org.accede.export;

import static org.accede.export.TableFixture.row;
import static org.accede.export.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.accede.shared.Language;
import org.accede.shared.RuleBroken;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {
    private final XlsxWriter writer = new XlsxWriter();

    @Test
    void numbersAndWholeDaysAreNumbersAndDays() throws IOException {
        Row row = read(table(Language.EN, row("Kenya", 12, "2021-07-22", "text")))
                .rows(0)
                .get(1);

        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(1))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12"));
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2021, 7, 22, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"2021-06, 2021-06", "2021, 2021", "'', date unknown"})
    void aPartialDateIsTextInThePrecisionGiven(String date, String text) throws IOException {
        Cell cell = read(table(Language.EN, row("Kenya", 1, date, "text")))
                .rows(0)
                .get(1)
                .getCell(2);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "1", "2021-07-22"})
    void textNeverBecomesAFormulaNorANumber(String typed) throws IOException {
        WorkbookReading workbook = read(table(Language.EN, row("Kenya", 1, "2021", typed)));

        Cell cell = workbook.rows(0).get(1).getCell(4);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(typed);
        assertThat(workbook.part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void markupAndLineBreaksStayText() throws IOException {
        String typed = "</t><script>&amp; \"x\"\nsecond line 😀";
        assertThat(read(table(Language.EN, row("Kenya", 1, "2021", typed))).column("Words"))
                .containsExactly(typed);
    }

    @Test
    void aTextLongerThanACellHoldsIsCutWithAMark() throws IOException {
        String tooLong = "😀".repeat(20_000);
        String cut = read(table(Language.FR, row("Kenya", 1, "2021", tooLong)))
                .column("Words")
                .get(0);

        assertThat(cut).hasSizeBetween(32_766, 32_767).endsWith("]").contains("coupé ici");
        int mark = cut.indexOf('…');
        assertThat(cut.codePointBefore(mark)).isEqualTo("😀".codePointAt(0));
    }

    @Test
    void aTextThatJustFitsIsWhole() throws IOException {
        String fits = "x".repeat(32_767);
        assertThat(read(table(Language.EN, row("Kenya", 1, "2021", fits))).column("Words"))
                .containsExactly(fits);
    }

    @Test
    void headingAndNamesStayInSightAndEveryColumnCanBeFiltered() throws IOException {
        String sheet = read(table(Language.EN, row("Kenya", 1, "2021", ""), row("Malawi", 2, "2022", "")))
                .part("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\"", "state=\"frozen\"");
        assertThat(sheet).contains("<autoFilter ref=\"A1:E3\">");
        assertThat(sheet).contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToHeight=\"0\"");
    }

    @Test
    void printsHeadingAndNamesOnEachPageUnderItsTitleAndDay() throws IOException {
        WorkbookReading workbook = read(table(Language.EN, row("Kenya", 1, "2021", "")));

        assertThat(workbook.part("xl/workbook.xml")).contains("_xlnm.Print_Titles", "'Status'!$A:$A,'Status'!$1:$1");
        assertThat(workbook.part("xl/worksheets/sheet1.xml"))
                .contains("Status &amp;&amp; more: &lt;all&gt;", "As of 31 December 2022");
    }

    @Test
    void saysOnTheSecondSheetWhatTheTableIs() throws IOException {
        WorkbookReading workbook = read(table(Language.EN, row("Kenya", 1, "2021", ""), row("Malawi", 2, "2022", "")));

        assertThat(workbook.sheetNames()).containsExactly("Status", "About");
        assertThat(workbook.about())
                .contains(
                        "Status & more: <all>",
                        "Fictional States are shown.",
                        "2023-01-05T10:15:30.123456Z",
                        "Africa",
                        "Read it with care.",
                        "Partly in line",
                        "Treaty Office");
        List<List<String>> lines = workbook.texts(1);
        assertThat(lines).contains(List.of("Rows", "2"));
        Row asOf = workbook.rows(1).stream()
                .filter(row -> row.getCellText(0).equals("As of"))
                .findFirst()
                .orElseThrow();
        assertThat(asOf.getCellAsDate(1)).contains(LocalDateTime.of(2022, 12, 31, 0, 0));
    }

    @Test
    void aFootnoteAndASourceStandOnce() throws IOException {
        List<String> about = read(table(
                        Language.EN,
                        row("Kosovo*", 1, "2021", ""),
                        row("Kenya", 2, "2021", ""),
                        row("Kosovo*", 3, "2021", "")))
                .about();

        assertThat(about).containsOnlyOnce("* The designation of Kosovo*").containsOnlyOnce("Treaty Office");
    }

    @Test
    void speaksTheTablesLanguage() throws IOException {
        WorkbookReading workbook = read(table(Language.FR, row("Kenya", 1, "", "")));

        assertThat(workbook.sheetNames()).containsExactly("Status", "À propos");
        assertThat(workbook.about()).contains("Situation au", "Lignes", "Légende");
        assertThat(workbook.column("Since")).containsExactly("date inconnue");
        assertThat(workbook.part("docProps/core.xml")).contains("<dc:language>fr</dc:language>");
    }

    @Test
    void theSameTableGivesTheSameBytesAndNoTime() throws Exception {
        Table<?> table = table(Language.EN, row("Kenya", 1, "2021", "text"));
        byte[] first = write(table);
        // the library writes milliseconds
        Thread.sleep(5);

        assertThat(write(table)).isEqualTo(first);
        assertThat(new WorkbookReading(first).part("docProps/core.xml"))
                .contains("<dc:title>Status &amp; more: &lt;all")
                .doesNotContain("created");
    }

    @Test
    void rowsPassThrough() throws IOException {
        WorkbookReading workbook = read(TableFixture.ofRows(1_234));

        assertThat(workbook.column("Country"))
                .hasSize(1_234)
                .startsWith("State 0")
                .endsWith("State 1233");
        assertThat(workbook.part("xl/worksheets/sheet1.xml")).contains("<autoFilter ref=\"A1:E1235\">");
    }

    @Test
    void refusesMoreRowsThanASheetHolds() {
        assertThatThrownBy(() -> writer.write(TableFixture.narrow(1_048_576), OutputStream.nullOutputStream()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("tooManyRows");
    }

    private WorkbookReading read(Table<?> table) throws IOException {
        return new WorkbookReading(write(table));
    }

    private byte[] write(Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
    }
}
