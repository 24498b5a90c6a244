package org.accede.export;

import java.math.BigInteger;
import java.util.List;
import org.accede.shared.Language;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What stands in a Word document: title, day, tables with their captions, what is said about them. */
final class WordDocument {
    /** Half an inch and a little, in twentieths of a point. */
    private static final int MARGIN = 850;

    private final XWPFDocument document;
    private final Table<?> table;
    private final PaperRows rows;
    private final PaperWords words;
    private final PaperSheet sheet;
    private final WordStyles styles;

    WordDocument(XWPFDocument document, Table<?> table, PaperRows rows) {
        this.document = document;
        this.table = table;
        this.rows = rows;
        this.words = new PaperWords(table.head().wording());
        this.sheet = PaperSheet.of(table.columns());
        this.styles = WordStyles.of(document);
    }

    /** @param bare whether it has neither header nor footer yet */
    void write(boolean bare) {
        Table.Head head = table.head();
        page();
        language();
        if (bare) {
            headerAndFooter();
        }
        paragraph(WordStyles.TITLE, head.title());
        paragraph(WordStyles.SUBTITLE, words.under(head));
        table.reading().notices().forEach(notice -> paragraph(WordStyles.NOTICE, notice));
        List<List<Integer>> bands = sheet.bands(table.columns());
        for (int i = 0; i < bands.size(); i++) {
            caption(words.caption(head, i, bands.size()));
            CTTbl inner = document.getDocument().getBody().addNewTbl();
            new WordTable(table, styles, bands.get(i), sheet.width() - 2 * MARGIN).write(inner, rows.lines());
        }
        About.of(table, rows.gathered()).forEach(this::section);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(sheet.width()));
        size.setH(BigInteger.valueOf(sheet.height()));
        size.setOrient(sheet.isLandscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        if (margins.getTop() == null) {
            margins.setTop(margin);
            margins.setBottom(margin);
            margins.setHeader(BigInteger.valueOf(MARGIN / 2));
            margins.setFooter(BigInteger.valueOf(MARGIN / 2));
            margins.setGutter(BigInteger.ZERO);
        }
    }

    private void language() {
        boolean french = table.head().wording().first() == Language.FR;
        document.getStyles().setSpellingLanguage(french ? "fr-FR" : "en-GB");
    }

    private void headerAndFooter() {
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setStyle("Header");
        top.createRun().setText(table.head().title() + " · " + words.asOf(table.head()));
        XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        bottom.setStyle("Footer");
        field(bottom, "PAGE", "1");
        bottom.createRun().setText(" / ");
        field(bottom, "NUMPAGES", "1");
    }

    private void caption(String text) {
        XWPFParagraph paragraph =
                paragraph(WordStyles.CAPTION, table.head().wording().text("export.paper.table"));
        paragraph.createRun().setText(" ");
        field(paragraph, "SEQ Table \\* ARABIC", "1");
        paragraph.createRun().setText(". " + text);
    }

    private void section(About.Section section) {
        paragraph(WordStyles.HEADING, section.heading());
        for (About.Line line : section.lines()) {
            XWPFParagraph paragraph = document.createParagraph();
            if (!line.label().isEmpty()) {
                XWPFRun label = paragraph.createRun();
                label.setBold(true);
                label.setText(line.label() + "  ");
            }
            paragraph.createRun().setText(words.line(line));
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.id(style));
        paragraph.createRun().setText(PaperWords.plain(text));
        return paragraph;
    }

    private static void field(XWPFParagraph paragraph, String instruction, String shown) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(shown);
    }
}
