package org.accede.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;

/** Tables outside the product: five columns, one of each kind that matters. */
final class TableFixture {
    static final Value.Sign PARTLY = new Value.Sign("P", "Partly in line", Shade.HALF);

    private TableFixture() {}

    /** One row; a designation has its footnote. */
    record Row(Value name, Value count, Value since, Value rating, Value words, List<String> footnotes) {}

    static Row row(String name, long count, String since, String words) {
        return new Row(
                Value.text(name),
                Value.number(count),
                Value.day(PartialDate.parse(since)),
                PARTLY,
                Value.text(words),
                name.endsWith("*") ? List.of("* The designation of " + name) : List.of());
    }

    static Table<Row> table(Language language, Row... rows) {
        return table(language, Rows.of(List.of(rows)));
    }

    /** So many rows that nobody keeps them. */
    static Table<Row> ofRows(int rows) {
        return table(Language.EN, taker -> {
            boolean wanted = true;
            for (int i = 0; wanted && i < rows; i++) {
                wanted = taker.test(row("State " + i, i, "2021-07-22", "text " + i));
            }
        });
    }

    /** The same with one column only. */
    static Table<Row> narrow(int rows) {
        Table<Row> table = ofRows(rows);
        return new Table<>(table.head(), table.reading(), table.columns().subList(1, 2), table.rows(), table.details());
    }

    private static Table<Row> table(Language language, Rows<Row> rows) {
        return new Table<>(
                new Table.Head(
                        "Status & more: <all>",
                        "Status",
                        language,
                        LocalDate.of(2022, 12, 31),
                        Instant.parse("2023-01-05T10:15:30.123456Z")),
                new Table.Reading(
                        List.of(new Table.Entry("Region", "Africa")),
                        List.of("Fictional States are shown."),
                        List.of("Read it with care."),
                        List.of(PARTLY)),
                List.of(
                        new Column<>("name", "Country", Column.Kind.NAME, Row::name),
                        new Column<>("count", "Count", Column.Kind.NUMBER, Row::count),
                        new Column<>("since", "Since", Column.Kind.DAY, Row::since),
                        new Column<>("185-2", "Article 2", Column.Kind.SIGN, Row::rating),
                        new Column<>("words", "Words", Column.Kind.PROSE, Row::words)),
                rows,
                row -> new Table.Details(
                        row.footnotes(), List.of(new Source("Treaty Office", LocalDate.of(2025, 12, 1)))));
    }
}
