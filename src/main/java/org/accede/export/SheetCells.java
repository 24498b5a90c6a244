package org.accede.export;

import org.accede.shared.PartialDate;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Puts values into the cells of a sheet: numbers and whole days as such, all else as text that can't be a formula (R8). */
final class SheetCells {
    /** As Excel's specifications have it: the characters a cell can contain. */
    private static final int MOST = 32_767;

    private final Worksheet sheet;
    private final Wording wording;

    SheetCells(Worksheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    void put(int row, int column, Value value) {
        if (value instanceof Value.Text text) {
            sheet.inlineString(row, column, cut(text.words(), wording));
        } else if (value instanceof Value.Amount amount) {
            sheet.value(row, column, amount.number());
        } else if (value instanceof Value.Day day) {
            day(row, column, day.date());
        } else if (value instanceof Value.Sign sign) {
            sign(row, column, sign);
        }
    }

    /** How days look, where they are numbers; ready for {@code set}. */
    StyleSetter dayStyle(StyleSetter style) {
        style.format(wording == Wording.FR ? "dd/mm/yyyy" : "yyyy-mm-dd")
                .horizontalAlignment("left")
                .verticalAlignment("top");
        return style;
    }

    /** How all else looks; a cell of several lines begins beside the first line of the others. */
    static StyleSetter plainStyle(StyleSetter style, boolean wraps) {
        style.verticalAlignment("top").wrapText(wraps);
        return style;
    }

    private void day(int row, int column, PartialDate date) {
        if (date.precision() == PartialDate.Precision.DAY) {
            sheet.value(row, column, date.firstDay().orElseThrow());
        } else {
            String words = date.isUnknown() ? wording.text("date.unknown") : date.toString();
            sheet.inlineString(row, column, words);
        }
    }

    private void sign(int row, int column, Value.Sign sign) {
        sheet.inlineString(row, column, sign.letter());
        sheet.style(row, column)
                .bold()
                .fontColor(sign.shade().ink())
                .fillColor(sign.shade().ground())
                .horizontalAlignment("center")
                .verticalAlignment("top")
                .set();
    }

    /** At most what a cell holds, with a mark where something is missing. */
    static String cut(String words, Wording wording) {
        if (words.length() <= MOST) {
            return words;
        }
        String mark = wording.text("export.cut");
        int end = MOST - mark.length();
        boolean splits = Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, splits ? end - 1 : end) + mark;
    }
}
