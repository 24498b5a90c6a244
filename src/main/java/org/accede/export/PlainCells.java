package org.accede.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.accede.shared.PartialDate;

/** Cells as text alone, for a program that guesses what a text is: days and numbers as the language writes them. */
final class PlainCells {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** What a spreadsheet may take for the beginning of a formula, and what is told from it by one apostrophe more. */
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);

    private final Wording wording;

    PlainCells(Wording wording) {
        this.wording = wording;
    }

    String write(Value value) {
        if (value instanceof Value.Text text) {
            return guarded(text.words());
        }
        if (value instanceof Value.Amount amount) {
            String number = amount.number().toPlainString();
            return wording == Wording.FR ? number.replace('.', ',') : number;
        }
        if (value instanceof Value.Day day) {
            return day(day.date());
        }
        return value instanceof Value.Sign sign ? guarded(sign.words()) : "";
    }

    String day(LocalDate day) {
        return wording == Wording.FR ? FRENCH.format(day) : day.toString();
    }

    private String day(PartialDate date) {
        if (date.isUnknown()) {
            return wording.text("date.unknown");
        }
        return date.precision() == PartialDate.Precision.DAY
                ? day(date.firstDay().orElseThrow())
                : date.toString();
    }

    /** The apostrophe that a spreadsheet takes as "this is text" and doesn't show; {@link #read} takes it off again (R8). */
    static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before it was guarded. */
    static String read(String written) {
        return written.startsWith("'") && DANGEROUS.matcher(written).matches() ? written.substring(1) : written;
    }
}
