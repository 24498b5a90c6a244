package org.accede.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.shared.PartialDate;

/** Whether the text of a cell in a file is what the register has, in whichever form the file had it written. */
final class SameCell {
    /** The day from which Excel counts. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private final Wording wording;
    private final PlainCells cells;

    SameCell(Wording wording) {
        this.wording = wording;
        this.cells = new PlainCells(wording);
    }

    boolean isSame(Value value, String text) {
        if (value instanceof Value.Amount amount) {
            return number(text)
                    .filter(read -> read.compareTo(amount.number()) == 0)
                    .findFirst()
                    .isPresent();
        }
        return writings(value).stream().map(SameCell::plain).anyMatch(plain(text)::equals);
    }

    /** As the register's value is shown beside the file's. */
    String shown(Value value) {
        return value instanceof Value.Text text ? text.words() : PlainCells.read(cells.write(value));
    }

    /** Every way in which one of our files may have written it. */
    List<String> writings(Value value) {
        if (value instanceof Value.Text text) {
            return List.of(text.words(), SheetCells.cut(text.words(), wording));
        }
        if (value instanceof Value.Sign sign) {
            return List.of(sign.letter(), sign.words());
        }
        if (value instanceof Value.Day day) {
            return day(day.date());
        }
        return List.of(value.plain());
    }

    private List<String> day(PartialDate date) {
        if (date.isUnknown()) {
            return List.of(wording.text("date.unknown"), "?");
        }
        Stream<String> counted = date.precision() == PartialDate.Precision.DAY
                ? Stream.of(String.valueOf(date.firstDay().orElseThrow().toEpochDay() - EXCEL.toEpochDay()))
                : Stream.empty();
        return Stream.concat(Stream.of(date.toString(), cells.write(Value.day(date))), counted)
                .toList();
    }

    /** Programs change the ends of lines without anybody asking. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static Stream<BigDecimal> number(String text) {
        try {
            return Stream.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException none) {
            return Stream.empty();
        }
    }
}
