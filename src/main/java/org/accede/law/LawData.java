package org.accede.law;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.accede.convention.Instrument;
import org.accede.country.Country;
import org.accede.shared.Csv;
import org.accede.shared.DatabaseReady;
import org.accede.shared.RecordedFact;
import org.accede.shared.ReferenceData;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** The laws that the product brings along, milestones on the way to accession, each event with its source and how sure it is. */
@ApplicationScoped
public class LawData {
    private static final String EDITION = "a later edition of the reference data";

    @Inject
    ReferenceData data;

    @Inject
    RegisterClock register;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    void load(@Observes @Priority(DatabaseReady.LAWS) DatabaseReady ready) {
        data.load(
                "law",
                Csv.rows(LawData.class, "laws.csv"),
                row -> row.get("key"),
                (row, before) -> before.map(known -> revise(known, row)).orElseGet(() -> enter(row, clock.instant())));
        data.load("law-event", Csv.rows(LawData.class, "law_events.csv"), row -> row.get("key"), this::take);
    }

    /**
     * Enters a law, within the loader's transaction.
     *
     * @return its id
     */
    public long enter(Csv.Row row, Instant enteredAt) {
        Instant at = register.next(enteredAt, RegisterClock.LOADER).at();
        Law law = new Law(details(row), at, RegisterClock.LOADER);
        em.persist(law);
        em.flush();
        return law.id();
    }

    /**
     * Records an event of a law, within the loader's transaction.
     *
     * @param byLaw the id of the act that amends or repeals
     * @param corrected the event in whose place this one comes
     */
    public LawEvent record(
            Csv.Row row, long law, @Nullable Long byLaw, Instant recordedAt, @Nullable RecordedFact corrected) {
        LawEvent event = new LawEvent(law, event(row, byLaw), register.next(recordedAt, RegisterClock.LOADER));
        em.persist(event);
        if (corrected != null) {
            // its row has to be there before the correction refers to it
            em.flush();
            corrected.correctedBy(event, event.reason() == null ? EDITION : event.reason());
        }
        return event;
    }

    /** What somebody has changed since stays as it is. */
    private long revise(long id, Csv.Row row) {
        Law law = em.find(Law.class, id);
        if (law != null && law.changedBy().equals(RegisterClock.LOADER)) {
            law.describe(details(row), register.now(), RegisterClock.LOADER);
        }
        return id;
    }

    /** A later edition corrects what an earlier one brought, but never what an officer has recorded since. */
    private @Nullable Long take(Csv.Row row, Optional<Long> before) {
        LawEvent known = before.map(id -> em.find(LawEvent.class, id)).orElse(null);
        if (known != null && known.ending().isPresent()) {
            return known.id();
        }
        long law = known == null ? loaded(row.get("law")) : known.law();
        return record(row, law, null, clock.instant(), known).id();
    }

    /** The id of a law loaded before, by its key. */
    private long loaded(String key) {
        return em.createQuery("select i.recordId from LoadedItem i where i.item = :item", Long.class)
                .setParameter("item", "law/" + key)
                .getSingleResult();
    }

    private LawDetails details(Csv.Row row) {
        LawInput input = new LawInput(
                row.get("country"),
                new LawInput.Title(row.orNull("title_original"), row.orNull("title_en"), row.orNull("title_fr")),
                row.orNull("language"),
                row.orNull("reference"),
                row.orNull("approves"),
                row.orNull("url"),
                row.orNull("note"));
        return LawRules.read(
                input, code -> em.find(Country.class, code) != null, code -> em.find(Instrument.class, code) != null);
    }

    private LawEvent.Details event(Csv.Row row, @Nullable Long byLaw) {
        List<String> articles = row.list("articles", ";");
        LawEventInput input = new LawEventInput(
                row.get("kind"),
                row.orNull("date"),
                articles,
                byLaw,
                row.orNull("note"),
                row.get("source"),
                row.orNull("source_as_of"),
                row.get("confidence"),
                row.has("reason") ? row.orNull("reason") : null);
        return LawRules.read(input, id -> em.find(Law.class, id) != null);
    }
}
