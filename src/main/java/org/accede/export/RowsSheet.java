package org.accede.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.accede.shared.Days;
import org.accede.shared.Messages;
import org.accede.shared.RuleBroken;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with the rows: heading and first column stay in sight, each column can be filtered. */
final class RowsSheet<R> {
    /** Rows that stand in memory before they are written. */
    private static final int FEW = 100;

    private static final int PAGE_WIDTH = 190;
    private static final double LINE_HEIGHT = 15;
    private static final int MOST_LINES = 6;
    private static final double UPRIGHT_HEIGHT = 190;
    private static final String FONT = "Calibri";
    private static final int SMALL = 9;

    private final Table<R> table;
    private final List<Column<R>> columns;
    private final Worksheet sheet;
    private final SheetCells cells;
    private int written;
    private int styled;

    private RowsSheet(Table<R> table, Worksheet sheet) {
        this.table = table;
        this.columns = table.columns();
        this.sheet = sheet;
        this.cells = new SheetCells(sheet, table.head().wording());
    }

    /** Writes all rows and ends the sheet. */
    static <R> Gathered write(Workbook workbook, Table<R> table) throws IOException {
        RowsSheet<R> rows =
                new RowsSheet<>(table, workbook.newWorksheet(table.head().sheet()));
        rows.print();
        rows.heading();
        Gathered gathered = table.pass(rows::row);
        rows.style();
        rows.sheet.setAutoFilter(0, 0, rows.written, rows.columns.size() - 1);
        rows.sheet.finish();
        return gathered;
    }

    private void print() {
        Table.Head head = table.head();
        int width = columns.stream().mapToInt(column -> column.kind().width()).sum();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) ((width + PAGE_WIDTH - 1) / PAGE_WIDTH));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.repeatCols(0);
        sheet.header(plain(head.title()), Position.LEFT, FONT, SMALL);
        sheet.header(asOf(head), Position.RIGHT, FONT, SMALL);
        sheet.footer("&P / &N", Position.RIGHT, FONT, SMALL);
    }

    private static String asOf(Table.Head head) {
        return plain(head.wording()
                .join(language -> Messages.text(language, "asOf.banner", Days.longText(head.asOf(), language))));
    }

    /** In a header an ampersand begins a code. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }

    private void heading() {
        sheet.freezePane(1, 1);
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            sheet.width(i, column.kind().width());
            sheet.inlineString(0, i, column.heading());
            StyleSetter style = sheet.style(0, i).bold().wrapText(true).verticalAlignment("bottom");
            (isUpright(column) ? style.rotation(90).horizontalAlignment("center") : style).set();
        }
        double height = columns.stream().mapToInt(RowsSheet::lines).max().orElse(1) * LINE_HEIGHT;
        sheet.rowHeight(0, columns.stream().anyMatch(RowsSheet::isUpright) ? UPRIGHT_HEIGHT : height);
    }

    private static boolean isUpright(Column<?> column) {
        return column.kind() == Column.Kind.SIGN;
    }

    /** How many lines a heading takes, with some room for words that don't fill theirs. */
    private static int lines(Column<?> column) {
        int width = column.kind().width();
        return Math.min(MOST_LINES, 1 + (column.heading().length() + width / 3) / width);
    }

    private void row(Table.Line line) {
        written++;
        if (written >= Worksheet.MAX_ROWS) {
            throw RuleBroken.at("format", "error.export.tooManyRows", Worksheet.MAX_ROWS);
        }
        for (int i = 0; i < columns.size(); i++) {
            cells.put(written, i, line.values().get(i));
        }
        if (written - styled == FEW) {
            style();
            flush();
        }
    }

    /** Styles column by column the rows since the last time, before they are written. */
    private void style() {
        int last = written;
        for (int i = 0; styled < last && i < columns.size(); i++) {
            Column.Kind kind = columns.get(i).kind();
            StyleSetter style = sheet.range(styled + 1, i, last, i).style();
            if (kind == Column.Kind.DAY) {
                cells.dayStyle(style).set();
            } else if (kind != Column.Kind.SIGN) {
                SheetCells.plainStyle(style, kind.wraps()).set();
            }
        }
        styled = last;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
