package org.accede.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.accede.shared.RegisterClock;

/**
 * All findings without their texts, kept in memory (R9). Read whole when first asked, then brought up to the register's
 * last record by what was recorded or ended since; so every node answers alike, whichever wrote. Asked within the
 * caller's transaction.
 */
@ApplicationScoped
class FindingIndex {
    private static final int PART = 20_000;

    private static final String FACTS =
            "select new org.accede.alignment.FindingFact(f.id, f.country, f.provision, f.rating, f.basis, f.validFrom,"
                    + " f.precision, f.cause, f.recordedAt, f.recordedBy, f.ending.at) from Finding f where ";
    private static final String RECORDED = FACTS + "f.recordedAt > :after order by f.recordedAt";
    private static final String ENDED = FACTS + "f.ending.at > :after and f.recordedAt <= :after";

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    private final Lock refreshing = new ReentrantLock();

    private volatile FindingHistories held = FindingHistories.NONE;

    /** All that the register says at that instant, and possibly later records, which a reading at it passes over. */
    FindingHistories knowing(Instant known) {
        if (register.isHeld()) {
            // The transaction has records of its own: it sees them, and nobody else may. It doesn't wait for a reader
            // either, who may be waiting for it in the database.
            return broughtUp(held);
        }
        FindingHistories enough = held;
        return enough.isEnoughFor(known) ? enough : refresh();
    }

    private FindingHistories refresh() {
        refreshing.lock();
        try {
            held = broughtUp(held);
            return held;
        } finally {
            refreshing.unlock();
        }
    }

    /** What the database says, all of it read anew. */
    FindingHistories readAnew() {
        return broughtUp(FindingHistories.NONE);
    }

    private FindingHistories broughtUp(FindingHistories older) {
        Instant last = register.last();
        return last.equals(older.upTo()) ? older : older.with(changedSince(older.upTo()), last);
    }

    /** In parts: the whole register at once would take more memory on its way here than it takes in the end. */
    private List<FindingFact> changedSince(Instant instant) {
        List<FindingFact> changed = new ArrayList<>();
        Map<LocalDate, LocalDate> days = new HashMap<>();
        Instant after = instant;
        List<FindingFact> part;
        do {
            part = em.createQuery(RECORDED, FindingFact.class)
                    .setParameter("after", after)
                    .setMaxResults(PART)
                    .getResultList();
            part.forEach(fact -> changed.add(fact.sharing(days)));
            after = part.isEmpty() ? after : part.get(part.size() - 1).recordedAt();
        } while (part.size() == PART);
        em.createQuery(ENDED, FindingFact.class)
                .setParameter("after", instant)
                .getResultStream()
                .forEach(fact -> changed.add(fact.sharing(days)));
        return changed;
    }
}
