package org.accede.convention;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.shared.Csv;
import org.accede.shared.DatabaseReady;
import org.accede.shared.ReferenceData;
import org.jspecify.annotations.Nullable;

/** The instruments and provisions that the product brings along. */
@ApplicationScoped
public class ConventionData {
    @Inject
    ReferenceData data;

    @PersistenceContext
    EntityManager em;

    void load(@Observes @Priority(DatabaseReady.INSTRUMENTS) DatabaseReady ready) {
        data.load(
                "instrument",
                Csv.rows(ConventionData.class, "instruments.csv"),
                row -> row.get("code"),
                this::takeInstrument);
        data.load(
                "provision",
                Csv.rows(ConventionData.class, "provisions.csv"),
                row -> row.get("code"),
                this::takeProvision);
    }

    private @Nullable Long takeInstrument(Csv.Row row, Optional<Long> before) {
        LocalDate opened = LocalDate.parse(row.get("opened"));
        Instrument instrument = new Instrument(
                row.get("code"),
                (int) opened.toEpochDay(),
                opened,
                row.find("starts").map(LocalDate::parse).orElse(null),
                Integer.parseInt(row.get("ratifications_needed")),
                row.get("url"));
        instrument.call(row.get("short_en"), row.get("short_fr"), row.get("title_en"), row.get("title_fr"));
        em.merge(instrument);
        return null;
    }

    private @Nullable Long takeProvision(Csv.Row row, Optional<Long> before) {
        Provision provision = new Provision(
                row.get("code"),
                row.get("instrument").replace(" ", ""),
                row.get("article"),
                row.orNull("paragraph"),
                row.orNull("parent_code"),
                Integer.parseInt(row.get("sort")));
        provision.title(row.get("title_en"), row.get("title_fr"), row.isYes("official_title"));
        provision.standUnder(headings(row, "en"), headings(row, "fr"));
        provision.assess(
                row.get("category"),
                row.find("pillar").map(Pillar::valueOf).orElse(null),
                row.isYes("assessable"),
                row.orNull("reservation_or_declaration"));
        em.merge(provision);
        return null;
    }

    private static @Nullable String[] headings(Csv.Row row, String language) {
        return new @Nullable String[] {
            row.orNull("chapter_" + language), row.orNull("section_" + language), row.orNull("title_group_" + language)
        };
    }
}
