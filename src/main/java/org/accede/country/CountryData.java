package org.accede.country;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.shared.Csv;
import org.accede.shared.DatabaseReady;
import org.accede.shared.ReferenceData;
import org.jspecify.annotations.Nullable;

/** The countries that the product brings along, with their dated names and aliases. */
@ApplicationScoped
public class CountryData {
    private static final String OFFICIAL = "official";

    @Inject
    ReferenceData data;

    @PersistenceContext
    EntityManager em;

    void load(@Observes @Priority(DatabaseReady.COUNTRIES) DatabaseReady ready) {
        data.load("country", Csv.rows(CountryData.class, "countries.csv"), row -> row.get("iso2"), this::takeCountry);
        data.load(
                "country-name", Csv.rows(CountryData.class, "country_names.csv"), CountryData::nameKey, this::takeName);
        data.load(
                "country-alias",
                Csv.rows(CountryData.class, "aliases.csv"),
                row -> row.get("iso2") + "/" + row.get("alias"),
                this::takeAlias);
    }

    /** Adds a fictional State of the sample data. */
    public void addFictional(Csv.Row row) {
        em.persist(new Country(
                row.get("iso2"),
                row.get("iso3"),
                row.get("name_en"),
                row.get("name_fr"),
                Region.of(row.get("region")),
                true));
    }

    private @Nullable Long takeCountry(Csv.Row row, Optional<Long> before) {
        Country country = new Country(
                row.get("iso2"),
                row.get("iso3"),
                row.get("name_en"),
                row.get("name_fr"),
                Region.of(row.get("coe_overview_region")),
                false);
        country.place(
                row.orNull("iso_numeric"),
                row.orNull("m49_subregion"),
                Stream.of(CountryGroup.values())
                        .filter(group -> group != CountryGroup.FICTIONAL && row.isYes(group.column()))
                        .collect(toSet()));
        country.designate(row.orNull("footnote_en"), row.orNull("footnote_fr"), row.orNull("note"));
        Country known = em.find(Country.class, country.iso2());
        if (known != null) {
            country.keepNamesOf(known);
        }
        em.merge(country);
        return null;
    }

    private static String nameKey(Csv.Row row) {
        return Stream.of("iso2", "kind", "name_en", "valid_from")
                .map(column -> row.find(column).orElse(""))
                .reduce((a, b) -> a + "/" + b)
                .orElseThrow();
    }

    private @Nullable Long takeName(Csv.Row row, Optional<Long> before) {
        Country country = em.getReference(Country.class, row.get("iso2"));
        String english = row.get("name_en");
        String french = row.find("name_fr").orElse(english);
        if (OFFICIAL.equals(row.get("kind"))) {
            country.rename(new CountryName(english, french, day(row, "valid_from"), day(row, "valid_to")));
        } else {
            country.addAlias(english);
            country.addAlias(french);
        }
        return null;
    }

    private @Nullable Long takeAlias(Csv.Row row, Optional<Long> before) {
        em.getReference(Country.class, row.get("iso2")).addAlias(row.get("alias"));
        return null;
    }

    private static @Nullable LocalDate day(Csv.Row row, String column) {
        return row.find(column).map(LocalDate::parse).orElse(null);
    }
}
