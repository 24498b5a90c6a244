package org.accede.overview;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.accede.shared.Csv;
import org.jspecify.annotations.Nullable;

/**
 * Where the map shows a country or area: {@code src/map} says from what it is drawn and what is drawn otherwise there.
 *
 * @param path empty where it is too small to have one
 * @param marker null where it is large enough to do without
 */
record Outline(String path, @Nullable Marker marker) {
    /** Land that the register has no entry for. */
    static final String ELSEWHERE = "";

    private static final Map<String, Outline> ALL = Csv.rows(Outline.class, "world.csv").stream()
            .collect(toMap(row -> row.find("iso2").orElse(ELSEWHERE), Outline::of));

    /** The centre of a marker, in the drawing's units. */
    record Marker(double x, double y) {}

    static Optional<Outline> of(String iso2) {
        return Optional.ofNullable(ALL.get(iso2));
    }

    static Map<String, Outline> all() {
        return ALL;
    }

    private static Outline of(Csv.Row row) {
        Marker marker = row.find("x")
                .map(x -> new Marker(Double.parseDouble(x), Double.parseDouble(row.get("y"))))
                .orElse(null);
        return new Outline(row.find("path").orElse(""), marker);
    }
}
