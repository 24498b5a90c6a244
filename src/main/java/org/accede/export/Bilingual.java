package org.accede.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One table in both languages side by side, of the same table in each: names and titles have a column in either language,
 * all other words stand together in one cell.
 */
final class Bilingual {
    private Bilingual() {}

    /** The rows and their order are the English table's. */
    static <R> Table<R> of(Table<R> english, Table<R> french) {
        return new Table<>(
                head(english.head(), french.head()),
                reading(english.reading(), french.reading()),
                columns(english.columns(), french.columns()),
                english.rows(),
                row -> details(english.details().apply(row), french.details().apply(row)),
                () -> totals(english.totals().get(), french.totals().get()));
    }

    private static <R> Totals<R> totals(Totals<R> english, Totals<R> french) {
        return new Totals<>() {
            @Override
            public void take(R row) {
                english.take(row);
                french.take(row);
            }

            @Override
            public List<Table.Entry> lines() {
                return zip(english.lines(), french.lines(), Bilingual::together);
            }
        };
    }

    private static Table.Entry together(Table.Entry english, Table.Entry french) {
        return new Table.Entry(together(english.label(), french.label()), together(english.words(), french.words()));
    }

    private static Table.Head head(Table.Head english, Table.Head french) {
        return new Table.Head(
                together(english.title(), french.title()),
                english.sheet(),
                Wording.BOTH,
                english.asOf(),
                english.knownAt(),
                english.rule(),
                english.id());
    }

    private static Table.Reading reading(Table.Reading english, Table.Reading french) {
        return new Table.Reading(
                zip(english.criteria(), french.criteria(), Bilingual::together),
                after(english.notices(), french.notices()),
                after(english.notes(), french.notes()),
                zip(english.legend(), french.legend(), Bilingual::together));
    }

    private static <R> List<Column<R>> columns(List<Column<R>> english, List<Column<R>> french) {
        List<Column<R>> columns = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            Column<R> one = english.get(i);
            Column<R> other = french.get(i);
            if (one.kind().isPaired()) {
                columns.add(keyed(one, "en"));
                columns.add(keyed(other, "fr"));
            } else {
                Function<R, Value> both =
                        row -> together(one.value().apply(row), other.value().apply(row));
                String heading = together(one.heading(), other.heading());
                columns.add(new Column<>(one.key(), heading, one.kind(), one.personal(), both));
            }
        }
        return columns;
    }

    private static <R> Column<R> keyed(Column<R> column, String language) {
        return new Column<>(
                column.key() + "." + language, column.heading(), column.kind(), column.personal(), column.value());
    }

    private static Table.Details details(Table.Details english, Table.Details french) {
        return new Table.Details(after(english.footnotes(), french.footnotes()), english.sources());
    }

    private static Value together(Value english, Value french) {
        if (english instanceof Value.Text one && french instanceof Value.Text other) {
            return Value.text(together(one.words(), other.words()));
        }
        if (english instanceof Value.Sign one && french instanceof Value.Sign other) {
            return together(one, other);
        }
        return english.equals(Value.NONE) ? french : english;
    }

    private static Value.Sign together(Value.Sign english, Value.Sign french) {
        String letter =
                english.letter().equals(french.letter()) ? english.letter() : english.letter() + "/" + french.letter();
        return new Value.Sign(letter, together(english.words(), french.words()), english.shade());
    }

    private static String together(String english, String french) {
        return english.equals(french) ? english : english + Wording.BETWEEN + french;
    }

    private static List<String> after(List<String> english, List<String> french) {
        return Stream.concat(english.stream(), french.stream()).distinct().toList();
    }

    private static <T> List<T> zip(List<T> some, List<T> others, BinaryOperator<T> together) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> together.apply(some.get(i), others.get(i)))
                .toList();
    }
}
