package org.accede.country;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.shared.Allows;
import org.accede.shared.Language;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** All States, countries and areas. */
@ApplicationScoped
public class Countries {
    @PersistenceContext
    EntityManager em;

    /** Those the filter lets through, in the sort order of the names in print on that day. */
    @Allows(Right.READ)
    @Transactional
    public List<Country> all(CountryFilter filter, Language language, LocalDate day) {
        return sorted(stream().filter(filter::lets), language, day);
    }

    /**
     * The codes of those the filter lets through; null where it names no region and no group but the fictional one, which
     * whoever lists records of countries tells apart without.
     */
    @Allows(Right.READ)
    @Transactional
    public @Nullable Set<String> members(CountryFilter filter) {
        boolean all = filter.region() == null && (filter.group() == null || filter.includesFictional());
        return all ? null : stream().filter(filter::lets).map(Country::iso2).collect(toSet());
    }

    /** @param iso2 the ISO 3166-1 alpha-2 code */
    @Allows(Right.READ)
    @Transactional
    public Country get(String iso2) {
        return find(iso2).orElseThrow(() -> new NotFound("country", iso2));
    }

    @Allows(Right.READ)
    @Transactional
    public Optional<Country> find(String iso2) {
        return Optional.ofNullable(em.find(Country.class, iso2));
    }

    /** Which country a name, alias or code means: read once, for as many names as somebody has. */
    @Allows(Right.READ)
    @Transactional
    public CountryNames names() {
        return new CountryNames(stream().toList());
    }

    /** The countries that a pasted text names, and what in it names none. */
    @Allows(Right.READ)
    @Transactional
    public NamesInARow namedIn(String text) {
        return NamesInARow.read(text, names()::named);
    }

    private Stream<Country> stream() {
        return em.createNamedQuery(Country.ALL, Country.class).getResultStream();
    }

    private static List<Country> sorted(Stream<Country> countries, Language language, LocalDate day) {
        Collator order = Collator.getInstance(language.locale());
        return countries
                .map(country -> Map.entry(order.getCollationKey(country.label(language, day)), country))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
