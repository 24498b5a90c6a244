package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.accede.activity.ActivityRemoval;
import org.accede.shared.Conflict;

/** Keeps an activity that a recommendation comes from; one that only helps with some is let go. */
@ApplicationScoped
class CitedActivities {
    @PersistenceContext
    EntityManager em;

    void keep(@Observes ActivityRemoval removal) {
        long from = em.createQuery(
                        "select count(r) from Recommendation r where r.origin.activity = :activity", Long.class)
                .setParameter("activity", removal.activity())
                .getSingleResult();
        if (from > 0) {
            throw new Conflict("error.activity.recommends");
        }
        em.createQuery("select r from Recommendation r join r.servedBy a where a = :activity", Recommendation.class)
                .setParameter("activity", removal.activity())
                .getResultStream()
                .forEach(one -> one.servedNoMoreBy(removal.activity()));
    }
}
