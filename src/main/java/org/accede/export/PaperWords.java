package org.accede.export;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.accede.shared.Days;
import org.accede.shared.Messages;
import org.accede.shared.Microseconds;

/** Cells and lines as people read them on paper: days and numbers by the customs of the language. */
final class PaperWords {
    /** What no document can hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]|[\ufffe\uffff]");

    private final Wording wording;

    PaperWords(Wording wording) {
        this.wording = wording;
    }

    /** What stands in a cell; in one of a letter that letter. */
    String of(Value value) {
        if (value instanceof Value.Text text) {
            return plain(text.words());
        }
        if (value instanceof Value.Amount amount) {
            return NumberFormat.getNumberInstance(wording.first().locale()).format(amount.number());
        }
        if (value instanceof Value.Day day) {
            return wording.isBoth() && !day.date().isUnknown()
                    ? day.date().toString()
                    : wording.join(language -> Days.text(day.date().toString(), language));
        }
        return value instanceof Value.Sign sign ? sign.letter() : "";
    }

    static String plain(String words) {
        return UNPRINTABLE
                .matcher(words.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    /** "As of 31 December 2022". */
    String asOf(Table.Head head) {
        return wording.join(language -> Messages.text(language, "asOf.banner", Days.longText(head.asOf(), language)));
    }

    /** "As of …", "Known at: …", the id: what stands below the title. */
    String under(Table.Head head) {
        List<String> parts = new ArrayList<>(List.of(asOf(head)));
        if (head.knownAt() != null) {
            parts.add(labelled("export.knownAt", Microseconds.format(head.knownAt())));
        }
        if (!head.id().isEmpty()) {
            parts.add(labelled("export.about.id", head.id()));
        }
        return String.join(" · ", parts);
    }

    String labelled(String key, String words) {
        return labelled(new Table.Entry(wording.text(key), words));
    }

    String labelled(Table.Entry entry) {
        return Messages.text(wording.first(), "export.of", entry.label(), entry.words());
    }

    /** "Title", or "Title (2 of 3)" where the columns go on in another table. */
    String caption(Table.Head head, int band, int bands) {
        return bands == 1
                ? head.title()
                : head.title()
                        + wording.join(language -> Messages.text(
                                language, "export.paper.band", String.valueOf(band + 1), String.valueOf(bands)));
    }

    /** A line of what is said about the table: its words, and the day that belongs to them. */
    String line(About.Line line) {
        String words = of(line.value());
        return line.beside().equals(Value.NONE) ? words : words + " (" + of(line.beside()) + ")";
    }
}
