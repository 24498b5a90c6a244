package org.accede.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names of countries as people paste them: {@code "Kenya; Malawi, PNG"}, a column of a spreadsheet, a line of a letter.
 * A comma may also stand within a name ({@code "Korea, Republic of"}): the longest run of words that is a name is taken.
 *
 * @param found each once, in the order given
 * @param unknown what names no country, as it was given
 */
public record NamesInARow(List<Country> found, List<String> unknown) {

    /** @param named the one country that a name, alias or code means */
    static NamesInARow read(String text, Function<String, Optional<Country>> named) {
        List<Country> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String run : text.split("[;\\t\\r\\n]+", -1)) {
            read(Arrays.stream(run.split(",", -1)).map(String::strip).toList(), named, found, unknown);
        }
        return new NamesInARow(found.stream().distinct().toList(), unknown);
    }

    private static void read(
            List<String> parts, Function<String, Optional<Country>> named, List<Country> found, List<String> unknown) {
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            Optional<Country> country = Optional.empty();
            while (to > from && country.isEmpty()) {
                country = named.apply(String.join(", ", parts.subList(from, to)));
                to--;
            }
            if (country.isPresent()) {
                found.add(country.get());
                from = to + 1;
            } else {
                if (!parts.get(from).isEmpty()) {
                    unknown.add(parts.get(from));
                }
                from++;
            }
        }
    }
}
