package org.accede.alignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.country.SearchText;
import org.accede.law.Law;
import org.accede.law.LawRecord;
import org.accede.law.Laws;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.LocaleBacking;

/** The laws on record that a finding of a State may cite. */
@RequestScoped
public class CitedLaws {
    private static final long SHARED = -1;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    LocaleBacking locale;

    /** As the State calls them, where that is known. */
    List<String> titles(String country) {
        return all(country)
                .map(law -> Objects.requireNonNullElse(law.originalTitle(), law.title(locale.getLanguage())))
                .toList();
    }

    /** Their ids by every title and reference, folded; what two laws share names neither. */
    Map<String, Long> byName(String country) {
        Map<String, Long> ids = new HashMap<>();
        all(country)
                .forEach(law ->
                        names(law).distinct().forEach(name -> ids.merge(name, law.id(), (one, other) -> SHARED)));
        ids.values().removeIf(id -> id == SHARED);
        return ids;
    }

    private Stream<Law> all(String country) {
        return laws.of(country, register.asOf(null, null)).stream().map(LawRecord::law);
    }

    private static Stream<String> names(Law law) {
        return Stream.of(law.originalTitle(), law.titleEnglish(), law.titleFrench(), law.reference())
                .filter(Objects::nonNull)
                .map(SearchText::fold);
    }
}
