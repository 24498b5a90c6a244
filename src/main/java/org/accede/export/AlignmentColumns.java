package org.accede.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.alignment.Cell;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.convention.Provision;
import org.accede.export.Column.Kind;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The columns of the matrix: the country, then one for each provision, then how many of them are rated. */
final class AlignmentColumns {
    private static final String NOT_ASSESSED = "NOT_ASSESSED";
    /** Beside a letter: a later text is adopted or a bill. */
    private static final String LATER = "+";
    /** Beside a letter: a finding behind it has to be approved again. */
    private static final String CHANGED = "!";

    private final Language language;
    private final LocalDate day;
    private final boolean inWords;

    AlignmentColumns(Language language, LocalDate day, boolean inWords) {
        this.language = language;
        this.day = day;
        this.inWords = inWords;
    }

    List<Column<Matrix.Row>> of(List<Provision> provisions) {
        List<Column<Matrix.Row>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "name",
                text("countries.name"),
                Kind.NAME,
                row -> Value.text(row.country().label(language, day))));
        columns.add(new Column<>(
                "iso2",
                text("export.iso2"),
                Kind.CODE,
                row -> Value.text(row.country().iso2())));
        columns.add(new Column<>(
                "region",
                text("countries.region"),
                Kind.WORD,
                row -> Value.text(Messages.label(language, row.country().region()))));
        provisions.forEach(provision -> columns.add(column(provision)));
        columns.add(new Column<>(
                "rated",
                Messages.text(language, "export.alignmentMatrix.rated", String.valueOf(provisions.size())),
                Kind.NUMBER,
                row -> Value.number(
                        provisions.stream().filter(one -> isRated(row, one)).count())));
        return columns;
    }

    /** Each rating, then not assessed, then the marks. */
    List<Value.Sign> legend() {
        Stream<Value.Sign> ratings = Stream.concat(Stream.of(Rating.values()), Stream.of((Rating) null))
                .map(rating -> sign(rating, false, false));
        Stream<Value.Sign> marks = Stream.of(
                new Value.Sign(LATER, text("rating.later"), Shade.NONE),
                new Value.Sign(CHANGED, text("rating.changed"), Shade.NONE));
        return Stream.concat(ratings, marks).toList();
    }

    private Column<Matrix.Row> column(Provision provision) {
        String heading = provision.number() + " " + provision.title(language);
        return new Column<>(provision.code(), heading, inWords ? Kind.WORDS : Kind.SIGN, row -> {
            Value.Sign sign = sign(row.cells().get(provision.code()));
            return inWords ? Value.text(sign.words()) : sign;
        });
    }

    private Value.Sign sign(@Nullable Cell cell) {
        return cell == null ? sign(null, false, false) : sign(cell.rating(), cell.later() != null, cell.changed());
    }

    private Value.Sign sign(@Nullable Rating rating, boolean later, boolean changed) {
        String key = "Rating." + (rating == null ? NOT_ASSESSED : rating.name());
        return new Value.Sign(
                text(key + ".letter") + (later ? LATER : "") + (changed ? CHANGED : ""),
                text(key) + remark(later, "rating.later") + remark(changed, "rating.changed"),
                shade(rating));
    }

    private String remark(boolean holds, String key) {
        return holds ? " (" + text(key) + ")" : "";
    }

    private static Shade shade(@Nullable Rating rating) {
        if (rating == null) {
            return Shade.NONE;
        }
        return switch (rating) {
            case IN_LINE -> Shade.FULL;
            case PARTLY_IN_LINE -> Shade.HALF;
            case NOT_IN_LINE -> Shade.DARK;
            case NOT_APPLICABLE -> Shade.GREY;
        };
    }

    private static boolean isRated(Matrix.Row row, Provision provision) {
        Cell cell = row.cells().get(provision.code());
        return cell != null && cell.rating() != null;
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
