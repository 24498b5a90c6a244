package org.accede.export;

import static org.accede.export.TableFixture.ofRows;
import static org.accede.export.TableFixture.row;
import static org.accede.export.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.accede.shared.Language;
import org.accede.shared.RuleBroken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word and PDF make of a table, read back. */
class PaperWritersTest {
    private static final String ACCENTS = "Ștefăniță Çağrı Nguyễn Văn Łódź Ærø Müller Čapek d’Ivoire ½ ✓";

    private static final Table<?> TABLE = table(
            Language.FR,
            row("Côte d’Ivoire", 1_234, "2024-07-29", ACCENTS),
            row("Kosovo*", -5, "2021-06", "=1+1"),
            row("Kosovo*", 0, "", "a\nb"));

    @Test
    void wordHasTheCellsOfTheTable() throws IOException {
        try (XWPFDocument document = word(TABLE)) {
            XWPFTable rows = document.getTables().get(0);
            assertThat(texts(rows, 0)).containsExactly("Country", "Count", "Since", "Article 2", "Words");
            assertThat(texts(rows, 1)).containsExactly("Côte d’Ivoire", "1\u202f234", "29 juil. 2024", "P", ACCENTS);
            assertThat(texts(rows, 2)).containsExactly("Kosovo*", "-5", "juin 2021", "P", "=1+1");
            assertThat(texts(rows, 3)).containsExactly("Kosovo*", "0", "date inconnue", "P", "a\nb");
        }
    }

    @Test
    void wordIsMadeOfStylesAndGoesOnBeingEdited() throws IOException {
        try (XWPFDocument document = word(TABLE)) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> Objects.requireNonNullElse(paragraph.getStyle(), ""))
                    .contains("Title", "Subtitle", "Notice", "Caption", "Heading1");
            XWPFTable rows = document.getTables().get(0);
            assertThat(rows.getStyleID()).isEqualTo("StatusTable");
            assertThat(rows.getRow(0).isRepeatHeader()).isTrue();
            assertThat(rows.getRow(1).isCantSplitRow()).isTrue();
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("SEQ Table", "btLr");
            assertThat(document.getStyles().getCtStyles().xmlText()).contains("fr-FR");
            assertThat(document.getFooterList().get(0).getText()).contains("/");
        }
    }

    @Test
    void eachFormSaysAFootnoteOnce() throws IOException {
        try (XWPFDocument document = word(TABLE)) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().contains("The designation of")))
                    .hasSize(1);
        }
        assertThat(text(TABLE).split("The designation of", -1)).hasSize(2);
    }

    @Test
    void pdfIsTaggedInItsLanguageWithItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(new PdfWriter(), TABLE))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Status & more: <all>");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(text(TABLE)).contains("Ștefăniță", "Çağrı", "Nguyễn Văn", "Łódź", "29 juil. 2024", "1\u202f234");
    }

    @Test
    void headingsStandOnEveryPage() throws IOException {
        byte[] pdf = bytes(new PdfWriter(), ofRows(300));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(3, 12);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).as("page " + page).contains("Country", "Words");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "json", "csv", "xlsx"})
    void theSameTableGivesTheSameBytes(String form) throws IOException {
        TableWriter writer =
                List.of(new DocxWriter(), new PdfWriter(), new JsonWriter(), new CsvWriter(), new XlsxWriter()).stream()
                        .filter(one -> one.extension().equals(form))
                        .findFirst()
                        .orElseThrow();
        assertThat(bytes(writer, TABLE)).isEqualTo(bytes(writer, TABLE));
    }

    @Test
    void aTableTooLongForPaperSaysWhichFormsHoldIt() {
        assertThatThrownBy(() -> bytes(new PdfWriter(), ofRows(PaperRows.MOST_CELLS)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken ->
                                assertThat(broken.violations().get(0).key()).isEqualTo("error.export.tooLongForPaper"));
    }

    private static XWPFDocument word(Table<?> table) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), table)));
    }

    private static String text(Table<?> table) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(new PdfWriter(), table))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> texts(XWPFTable table, int row) {
        XWPFTableRow cells = table.getRow(row);
        return IntStream.range(0, cells.getTableCells().size())
                .mapToObj(place -> cells.getCell(place).getParagraphs().get(0).getText())
                .toList();
    }

    private static byte[] bytes(TableWriter writer, Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
    }
}
