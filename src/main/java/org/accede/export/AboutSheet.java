package org.accede.export;

import java.io.IOException;
import java.util.List;
import org.accede.shared.Messages;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what the table is: label, words, and a day where one belongs to them. */
final class AboutSheet {
    private static final List<Integer> WIDTHS = List.of(26, 100, 12);
    private static final int LARGE = 14;

    private final Worksheet sheet;
    private final SheetCells cells;
    private int row;

    private AboutSheet(Worksheet sheet, SheetCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static void write(Workbook workbook, Table<?> table, Gathered gathered) throws IOException {
        Table.Head head = table.head();
        Worksheet sheet = workbook.newWorksheet(Messages.text(head.wording().first(), "export.about"));
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        AboutSheet about = new AboutSheet(sheet, new SheetCells(sheet, head.wording()));
        about.title(head.title());
        About.of(table, gathered).forEach(about::section);
        sheet.finish();
    }

    private void title(String title) {
        sheet.inlineString(row, 0, title);
        sheet.style(row, 0).bold().fontSize(LARGE).set();
        row++;
    }

    private void section(About.Section section) {
        row++;
        sheet.inlineString(row, 0, section.heading());
        sheet.style(row, 0).bold().set();
        row++;
        section.lines().forEach(this::line);
    }

    private void line(About.Line line) {
        put(0, Value.text(line.label()));
        put(1, line.value());
        put(2, line.beside());
        row++;
    }

    private void put(int column, Value value) {
        if (value.equals(Value.NONE)) {
            return;
        }
        cells.put(row, column, value);
        StyleSetter style = sheet.style(row, column);
        (value instanceof Value.Day ? cells.dayStyle(style) : SheetCells.plainStyle(style, true)).set();
    }
}
