package org.accede.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on a page: its first rows as on paper, and what it could have.
 *
 * @param expected how many rows it has; -1 where nobody knows before they have passed
 * @param choices every column it can have
 */
public record TableView(
        String title,
        String id,
        LocalDate asOf,
        @Nullable Instant knownAt,
        long expected,
        List<String> headings,
        List<List<String>> rows,
        List<Choice> choices) {
    private static final int LOOK = 30;

    /** A column that can be chosen. */
    public record Choice(String key, String heading) {}

    static TableView of(Table<?> table, List<? extends Column<?>> all, Wording wording) {
        Table.Head head = table.head();
        PaperWords words = new PaperWords(head.wording());
        List<List<String>> rows = new ArrayList<>();
        for (List<Value> values : table.first(LOOK)) {
            rows.add(values.stream().map(words::of).toList());
        }
        return new TableView(
                head.title(),
                head.id(),
                head.asOf(),
                head.knownAt(),
                table.rows().expected(),
                table.columns().stream().map(Column::heading).toList(),
                rows,
                choices(all, wording));
    }

    /** A pair of columns is chosen as one. */
    private static List<Choice> choices(List<? extends Column<?>> all, Wording wording) {
        return all.stream()
                .filter(column -> !wording.isBoth() || !column.key().endsWith(".fr"))
                .map(column -> new Choice(
                        wording.isBoth() ? column.key().replaceFirst("[.]en$", "") : column.key(), column.heading()))
                .toList();
    }
}
