package org.accede.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A table as every form of file has it.
 *
 * @param details what belongs to a row and has no column
 * @param totals begins a reckoning over all rows
 */
public record Table<R>(
        Head head,
        Reading reading,
        List<Column<R>> columns,
        Rows<R> rows,
        Function<R, Details> details,
        Supplier<Totals<R>> totals) {

    /** A table whose rows add up to nothing. */
    public Table(Head head, Reading reading, List<Column<R>> columns, Rows<R> rows, Function<R, Details> details) {
        this(head, reading, columns, rows, details, Totals::none);
    }

    /**
     * What it is.
     *
     * @param sheet a short title, for where there is little room
     * @param wording of every word the product itself puts in
     * @param asOf the day it is about
     * @param knownAt the last instant whose records it counts; null for a table that is not made of facts
     * @param rule the version of the rule by which it is derived; null for a table that needs none
     * @param id by which its question is asked again; empty before it has one
     */
    public record Head(
            String title,
            String sheet,
            Wording wording,
            LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable Integer rule,
            String id) {
        public Head(String title, String sheet, Language language, LocalDate asOf, @Nullable Instant knownAt) {
            this(title, sheet, Wording.of(language), asOf, knownAt, null, "");
        }

        public Head derivedBy(int version) {
            return new Head(title, sheet, wording, asOf, knownAt, version, id);
        }

        Head withId(String given) {
            return new Head(title, sheet, wording, asOf, knownAt, rule, given);
        }
    }

    /**
     * How it is to be read.
     *
     * @param criteria the filter in words; none for everything
     * @param notices what must not be overlooked
     * @param legend the letters it uses
     */
    public record Reading(List<Entry> criteria, List<String> notices, List<String> notes, List<Value.Sign> legend) {}

    /** A label and what is said under it. */
    public record Entry(String label, String words) {}

    /**
     * What belongs to a row and has no column.
     *
     * @param footnotes of the designations in it, each with its mark
     */
    public record Details(List<String> footnotes, List<Source> sources) {}

    /**
     * One row as it is written.
     *
     * @param values one for each column
     */
    public record Line(List<Value> values, Details details) {}

    /** The same table with these columns only. */
    Table<R> with(List<Column<R>> chosen) {
        return new Table<>(head, reading, chosen, rows, details, totals);
    }

    Table<R> with(Head known) {
        return new Table<>(known, reading, columns, rows, details, totals);
    }

    /** Lets all rows pass, and tells what they have in common. */
    Gathered pass(Consumer<Line> taker) {
        Gathered gathered = new Gathered(columns.stream().map(Column::key).toList());
        Totals<R> reckoned = totals.get();
        rows.each(row -> {
            Line line = new Line(values(row), details.apply(row));
            gathered.take(line);
            reckoned.take(row);
            taker.accept(line);
            return true;
        });
        gathered.addUpTo(reckoned.lines());
        return gathered;
    }

    /** The values of its first rows. */
    List<List<Value>> first(int most) {
        List<List<Value>> first = new ArrayList<>();
        rows.each(row -> first.add(values(row)) && first.size() < most);
        return first;
    }

    /** The same table; each row is told to the watcher before it passes. */
    Table<R> watchedBy(Runnable watcher) {
        Rows<R> watched = taker -> rows.each(row -> {
            watcher.run();
            return taker.test(row);
        });
        return new Table<>(head, reading, columns, watched, details, totals);
    }

    private List<Value> values(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }
}
