package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accede.law.LawEvent;
import org.accede.law.LawStage;
import org.accede.shared.RegisterClock;

/**
 * The amendments and repeals of laws that published findings cite, kept in memory as the findings are: they are facts, so
 * what the register said up to its last record stays. Asked within the caller's transaction.
 */
@ApplicationScoped
class CitedLawChanges {
    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    private volatile Held held = new Held(Instant.EPOCH, List.of());

    /**
     * A published finding and what happened to a law that it cites.
     *
     * @param finding its id
     * @param review by which it was published
     */
    record CitedChange(long finding, long review, LawEvent event) {}

    private record Held(Instant upTo, List<CitedChange> changes) {}

    /** What the register said at that instant. */
    List<CitedChange> knownAt(Instant known) {
        return knowing(known).stream()
                .filter(one -> one.event().isAliveAt(known))
                .toList();
    }

    private List<CitedChange> knowing(Instant known) {
        if (register.isHeld()) {
            // the transaction sees records of its own, and nobody else may
            return read();
        }
        Held enough = held;
        if (known.isAfter(enough.upTo())) {
            Instant last = register.last();
            enough = new Held(last, last.equals(enough.upTo()) ? enough.changes() : read());
            held = enough;
        }
        return enough.changes();
    }

    private List<CitedChange> read() {
        return em.createQuery(
                        "select distinct f.id, f.review, e from Finding f join f.citations c, LawEvent e"
                                + " where f.review is not null and e.law = c.lawId and e.kind in :changes",
                        Object[].class)
                .setParameter("changes", Set.of(LawStage.AMENDED, LawStage.REPEALED))
                .getResultStream()
                .map(row -> new CitedChange((Long) row[0], (Long) row[1], (LawEvent) row[2]))
                .toList();
    }
}
