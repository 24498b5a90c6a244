package org.accede.country;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every name, alias and code of the countries, whatever their case, accents and punctuation, so that the asterisk of a
 * footnote makes no difference. Fictional States are among them: somebody who types their whole name asks for them.
 */
public final class CountryNames {
    private final Map<String, Set<Country>> byTerm;

    public CountryNames(Collection<Country> countries) {
        byTerm = countries.stream()
                .flatMap(country -> country.searchTerms().map(term -> Map.entry(SearchText.fold(term), country)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /** The one country that a text means; empty where it means none or several. */
    public Optional<Country> named(String text) {
        Set<Country> meant = byTerm.getOrDefault(SearchText.fold(text), Set.of());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }
}
