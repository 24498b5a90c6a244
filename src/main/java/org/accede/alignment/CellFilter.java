package org.accede.alignment;

import java.util.List;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.shared.NotFound;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a matrix: the provisions of one pillar, and the States whose standing on a provision is a certain one.
 *
 * @param pillar null is all
 * @param provision on which the States stand so; null is any whole article shown
 * @param standing null lets all States through
 */
public record CellFilter(
        @Nullable Pillar pillar,
        @Nullable String provision,
        @Nullable Standing standing) {

    public static final CellFilter ALL = new CellFilter(null, null, null);

    /** A rating, or the lack of one. */
    public enum Standing {
        IN_LINE,
        PARTLY_IN_LINE,
        NOT_IN_LINE,
        NOT_APPLICABLE,
        NOT_ASSESSED;

        boolean is(@Nullable Rating rating) {
            return name().equals(rating == null ? NOT_ASSESSED.name() : rating.name());
        }
    }

    /** Reads {@code pillar}, {@code provision}, {@code rating}. */
    public static CellFilter from(Parameters parameters) {
        return new CellFilter(
                parameters.oneOf(Pillar.class, "pillar"),
                parameters.text("provision"),
                parameters.oneOf(Standing.class, "rating"));
    }

    /** Throws {@link NotFound} where the matrix has no such provision. */
    Matrix narrow(Matrix whole) {
        List<Provision> shown = whole.provisions().stream()
                .filter(one -> pillar == null || one.pillar() == pillar)
                .toList();
        List<String> looked = looked(whole, shown);
        List<Matrix.Row> rows =
                whole.rows().stream().filter(row -> lets(row, looked)).toList();
        return new Matrix(whole.at(), whole.instrument(), shown, rows);
    }

    private List<String> looked(Matrix whole, List<Provision> shown) {
        if (provision == null) {
            return shown.stream()
                    .filter(Provision::isArticle)
                    .map(Provision::code)
                    .toList();
        }
        return whole.provisions().stream()
                .map(Provision::code)
                .filter(provision::equals)
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new NotFound("provision", provision));
    }

    private boolean lets(Matrix.Row row, List<String> looked) {
        return standing == null
                || looked.stream()
                        .anyMatch(code -> standing.is(rating(row.cells().get(code))));
    }

    private static @Nullable Rating rating(@Nullable Cell cell) {
        return cell == null ? null : cell.rating();
    }
}
