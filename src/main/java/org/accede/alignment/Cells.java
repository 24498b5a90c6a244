package org.accede.alignment;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One State's cells by provision code: a map over an array, as there are thousands in a matrix and all have the same keys. */
final class Cells extends AbstractMap<String, Cell> {
    private final Map<String, Integer> places;
    private final List<String> codes;
    private final Assessment[] assessments;
    private final @Nullable Cell[] cells;

    /**
     * A State's cells.
     *
     * @param codes of the provisions
     * @param places of the codes in the list
     * @param assessments in the order of the codes
     * @param cells in the order of the codes; null where the code is absent
     */
    Cells(List<String> codes, Map<String, Integer> places, Assessment[] assessments, @Nullable Cell[] cells) {
        this.codes = codes;
        this.places = places;
        this.assessments = assessments;
        this.cells = cells;
    }

    /** Of an assessable provision; one that is absent here has no rating, and perhaps parts. */
    Assessment assessment(String code) {
        Integer place = places.get(code);
        return place == null ? Assessment.withoutParts(null) : assessments[place];
    }

    @Override
    public @Nullable Cell get(@Nullable Object code) {
        Integer place = places.get(code);
        return place == null ? null : cells[place];
    }

    @Override
    public boolean containsKey(@Nullable Object code) {
        return get(code) != null;
    }

    @Override
    public Set<Entry<String, Cell>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Cell>> iterator() {
                return IntStream.range(0, cells.length)
                        .filter(place -> cells[place] != null)
                        .mapToObj(place -> Map.entry(codes.get(place), Objects.requireNonNull(cells[place])))
                        .iterator();
            }

            @Override
            public int size() {
                return (int) Arrays.stream(cells).filter(Objects::nonNull).count();
            }
        };
    }
}
