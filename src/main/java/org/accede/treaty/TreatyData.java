package org.accede.treaty;

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
import org.accede.shared.Csv;
import org.accede.shared.DatabaseReady;
import org.accede.shared.RecordedFact;
import org.accede.shared.ReferenceData;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** The treaty actions that the product brings along, with their source and how sure it is. */
@ApplicationScoped
public class TreatyData {
    private static final String EDITION = "a later edition of the reference data";

    @Inject
    ReferenceData data;

    @Inject
    RegisterClock register;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    void load(@Observes @Priority(DatabaseReady.TREATY_ACTIONS) DatabaseReady ready) {
        List<TreatyAction.Details> actions = TreatyHistory.of(
                Csv.rows(TreatyData.class, "treaty_status.csv"),
                Csv.rows(TreatyData.class, "accession_milestones.csv"));
        data.load(
                "treaty-action",
                actions,
                TreatyHistory::key,
                TreatyAction.Details::toString,
                (action, before) -> take(action, before, clock.instant()));
    }

    /**
     * Records an action, within the loader's transaction.
     *
     * @param corrected the action in whose place this one comes
     */
    public TreatyAction add(TreatyAction.Details action, Instant recordedAt, @Nullable RecordedFact corrected) {
        TreatyAction fact = new TreatyAction(action, register.next(recordedAt, RegisterClock.LOADER));
        em.persist(fact);
        if (corrected != null) {
            // its row has to be there before the correction refers to it
            em.flush();
            corrected.correctedBy(fact, action.reason() == null ? EDITION : action.reason());
        }
        return fact;
    }

    /** A later edition corrects what an earlier one brought, but never what an officer has recorded since. */
    private @Nullable Long take(TreatyAction.Details action, Optional<Long> before, Instant now) {
        TreatyAction known = before.map(id -> em.find(TreatyAction.class, id)).orElse(null);
        if (known != null && known.ending().isPresent()) {
            return known.id();
        }
        return add(action, now, known).id();
    }
}
