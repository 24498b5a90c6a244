package org.accede.overview.rest;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.accede.country.Country;
import org.accede.overview.CountryStatus;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A country as a list shows it.
 *
 * @param region one of the five regions of the overview
 * @param unMember whether it is one of the 193
 * @param footnote belongs to the asterisk in the name and has to be printed wherever the name is
 * @param treatyStatus by instrument
 */
public record CountryJson(
        String iso2,
        String iso3,
        String name,
        String region,
        boolean unMember,
        boolean fictional,
        @Nullable String footnote,
        Map<String, String> treatyStatus) {

    static CountryJson of(CountryStatus status, Language language, LocalDate day) {
        Country country = status.country();
        Map<String, String> statuses = status.standings().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> entry.getValue().status().name(), (a, b) -> a, TreeMap::new));
        return new CountryJson(
                country.iso2(),
                country.iso3(),
                country.label(language, day),
                country.region().code(),
                country.isUnMember(),
                country.isFictional(),
                country.footnote(language).orElse(null),
                statuses);
    }
}
