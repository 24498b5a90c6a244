package org.accede.alignment.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.accede.alignment.Cell;
import org.accede.alignment.Rating;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** The few different cells that the matrix is made of, each written once. */
final class MatrixCells {
    /** A later text is adopted or a bill. */
    private static final int LATER = 1;
    /** The rating comes from the parts. */
    private static final int DERIVED = 2;

    /** A finding behind it has to be approved again. */
    private static final int CHANGED = 4;

    private static final int KINDS = 8;

    private final Language language;
    private final List<String> notAssessed;
    private final Map<Rating, List<String>> rated;

    MatrixCells(Language language) {
        this.language = language;
        this.notAssessed = written(null);
        this.rated = Arrays.stream(Rating.values()).collect(toMap(identity(), this::written));
    }

    private List<String> written(@Nullable Rating rating) {
        return IntStream.range(0, KINDS)
                .mapToObj(kind -> MatrixWriter.letter(
                        rating,
                        mark(kind, DERIVED, " der")
                                + mark(kind, LATER, " hint-later")
                                + mark(kind, CHANGED, " hint-changed"),
                        language))
                .toList();
    }

    private static String mark(int kind, int bit, String mark) {
        return (kind & bit) == 0 ? "" : mark;
    }

    /** As HTML. */
    String of(@Nullable Cell cell) {
        if (cell == null) {
            return notAssessed.get(0);
        }
        Rating rating = cell.rating();
        List<String> kinds = rating == null ? notAssessed : Objects.requireNonNull(rated.get(rating));
        return kinds.get((cell.later() == null ? 0 : LATER)
                + (cell.assessment().derived() ? DERIVED : 0)
                + (cell.changed() ? CHANGED : 0));
    }
}
