package org.accede.export;

import java.util.ArrayList;
import java.util.List;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/** What a document says of its table beside the rows (R4): sections in the order in which they are read. */
final class About {
    private final Table.Head head;
    private final Table.Reading reading;
    private final Gathered gathered;
    private final List<Section> sections = new ArrayList<>();

    private About(Table<?> table, Gathered gathered) {
        this.head = table.head();
        this.reading = table.reading();
        this.gathered = gathered;
    }

    /** Lines under a heading; never empty. */
    record Section(String heading, List<Line> lines) {}

    /**
     * One line.
     *
     * @param label empty where the heading says it all
     * @param beside a day that belongs to the words, or nothing
     * @param sign that the label is the letter of; null for any other line
     */
    record Line(String label, Value value, Value beside, Value.@Nullable Sign sign) {
        Line(String label, Value value, Value beside) {
            this(label, value, beside, null);
        }

        static Line of(String label, String words) {
            return new Line(label, Value.text(words), Value.NONE);
        }

        static Line of(Value.Sign sign) {
            return new Line(sign.letter(), Value.text(sign.words()), Value.NONE, sign);
        }
    }

    static List<Section> of(Table<?> table, Gathered gathered) {
        About about = new About(table, gathered);
        about.addTable();
        about.add("export.about.totals", entries(gathered.totals()));
        about.addFilter();
        about.add("export.about.notes", words(about.reading.notes()));
        about.addLegend();
        about.addSources();
        about.add("export.footnotes", words(gathered.footnotes()));
        return about.sections;
    }

    private void addTable() {
        List<Line> lines = new ArrayList<>();
        reading.notices().forEach(notice -> lines.add(Line.of(text("export.about.notice"), notice)));
        lines.add(new Line(text("export.asOf"), Value.day(head.asOf()), Value.NONE));
        if (head.knownAt() != null) {
            lines.add(Line.of(text("export.knownAt"), Microseconds.format(head.knownAt())));
        }
        if (head.rule() != null) {
            lines.add(new Line(text("export.about.rule"), Value.number(head.rule()), Value.NONE));
        }
        lines.add(new Line(text("export.about.rows"), Value.number(gathered.rows()), Value.NONE));
        if (!head.id().isEmpty()) {
            lines.add(Line.of(text("export.about.id"), head.id()));
        }
        lines.add(Line.of(text("export.about.hash"), gathered.hash()));
        lines.add(Line.of(text("export.about.from"), text("app.name")));
        add("export.about.table", lines);
    }

    private void addFilter() {
        List<Line> lines = entries(reading.criteria());
        add("export.about.filter", lines.isEmpty() ? words(List.of(text("export.about.filter.none"))) : lines);
    }

    private void addLegend() {
        add("rating.legend", reading.legend().stream().map(Line::of).toList());
    }

    private void addSources() {
        add(
                "export.about.sources",
                gathered.sources().stream()
                        .map(source -> new Line("", Value.text(source.words()), Value.day(source.asOf())))
                        .toList());
    }

    private void add(String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(text(heading), lines));
        }
    }

    private String text(String key) {
        return head.wording().text(key);
    }

    private static List<Line> entries(List<Table.Entry> entries) {
        return entries.stream()
                .map(entry -> Line.of(entry.label(), entry.words()))
                .toList();
    }

    private static List<Line> words(List<String> texts) {
        return texts.stream().map(text -> Line.of("", text)).toList();
    }
}
