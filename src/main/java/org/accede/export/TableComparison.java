package org.accede.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the cells of a file that differ from a table; rows are matched by their first cell, so that sorting is no difference. */
final class TableComparison {
    /** Told one by one. */
    private static final int MOST = 200;

    private final Table<?> table;
    private final SameCell same;
    private final List<Integer> places;
    private final List<TableCheck.Difference> found = new ArrayList<>();
    private final Map<String, Deque<List<String>>> rows = new LinkedHashMap<>();
    private final List<List<Value>> unmatched = new ArrayList<>();
    private long differences;

    private TableComparison(Table<?> table, List<String> headings, List<List<String>> read) {
        this.table = table;
        this.same = new SameCell(table.head().wording());
        this.places = places(table, headings);
        int first = places.isEmpty() ? -1 : places.get(0);
        read.forEach(row -> rows.computeIfAbsent(cell(row, first), key -> new ArrayDeque<>())
                .add(row));
    }

    static TableComparison of(Table<?> table, List<String> headings, List<List<String>> read) {
        TableComparison comparison = new TableComparison(table, headings, read);
        comparison.compare();
        return comparison;
    }

    List<TableCheck.Difference> found() {
        return found;
    }

    long differences() {
        return differences;
    }

    private static List<Integer> places(Table<?> table, List<String> headings) {
        List<String> left = new ArrayList<>(headings);
        return table.columns().stream()
                .map(column -> {
                    int place = left.indexOf(column.heading());
                    if (place >= 0) {
                        left.set(place, "\0");
                    }
                    return place;
                })
                .toList();
    }

    private void compare() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) < 0) {
                String heading = table.columns().get(i).heading();
                tell("", heading, null, heading);
            }
        }
        table.pass(line -> row(line.values()));
        List<List<String>> left = rows.values().stream().flatMap(Deque::stream).toList();
        for (int i = 0; i < Math.max(left.size(), unmatched.size()); i++) {
            rest(i < unmatched.size() ? unmatched.get(i) : null, i < left.size() ? left.get(i) : null);
        }
    }

    private void row(List<Value> values) {
        same.writings(values.get(0)).stream()
                .map(rows::get)
                .filter(waiting -> waiting != null && !waiting.isEmpty())
                .findFirst()
                .ifPresentOrElse(waiting -> cells(values, waiting.remove()), () -> unmatched.add(values));
    }

    /** Rows whose first cell nobody knows are matched in their order: it may be that cell that was altered. */
    private void rest(@Nullable List<Value> values, @Nullable List<String> read) {
        if (values != null && read != null) {
            cells(values, read);
        } else if (values != null) {
            tell(same.shown(values.get(0)), "", null, same.shown(values.get(0)));
        } else if (read != null) {
            tell(cell(read, places.get(0)), "", String.join(" · ", read), null);
        }
    }

    private void cells(List<Value> values, List<String> read) {
        String name = same.shown(values.get(0));
        for (int i = 0; i < values.size(); i++) {
            int place = places.get(i);
            if (place >= 0 && !same.isSame(values.get(i), cell(read, place))) {
                tell(name, table.columns().get(i).heading(), cell(read, place), same.shown(values.get(i)));
            }
        }
    }

    private void tell(String row, String column, @Nullable String file, @Nullable String register) {
        differences++;
        if (found.size() < MOST) {
            found.add(new TableCheck.Difference(row, column, file, register));
        }
    }

    private static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }
}
