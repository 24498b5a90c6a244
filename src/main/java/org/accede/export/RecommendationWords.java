package org.accede.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.recommendation.Recommendation;
import org.accede.shared.Language;

/**
 * What a recommendation names, in words; everything is read before, so that a row costs no query.
 *
 * @param today whose names the States bear, and by which a due date has passed
 */
record RecommendationWords(
        Language language,
        LocalDate today,
        Map<String, Country> countries,
        Map<String, Instrument> instruments,
        Map<String, Provision> provisions) {

    /** A code that names none stays as it is. */
    String country(String code) {
        Country country = countries.get(code);
        return country == null ? code : country.label(language, today);
    }

    List<Country> named(Recommendation one) {
        return Stream.ofNullable(countries.get(one.country())).toList();
    }

    /** "Budapest Convention 16; Budapest Convention 18". */
    String articles(Recommendation one) {
        return one.provisions().stream()
                .map(provisions::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Provision::instrument).thenComparing(Provision::sort))
                .map(this::provision)
                .collect(joining("; "));
    }

    /** A code that names none stays as it is. */
    String provision(String code) {
        Provision provision = provisions.get(code);
        return provision == null ? code : provision(provision);
    }

    private String provision(Provision provision) {
        return instrument(provision.instrument()) + " " + provision.number();
    }

    /** A code that names none stays as it is. */
    String instrument(String code) {
        Instrument instrument = instruments.get(code);
        return instrument == null ? code : instrument.shortTitle(language);
    }
}
