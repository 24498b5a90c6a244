package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.accede.law.LawRemoval;
import org.accede.shared.Conflict;

/** Keeps a law that a review examines or cites from being removed. */
@ApplicationScoped
class CitedLaws {
    @PersistenceContext
    EntityManager em;

    void keep(@Observes LawRemoval removal) {
        boolean examined =
                counts("select count(r) from DeskReview r join r.laws l where l.lawId = :law", removal.law());
        boolean cited =
                counts("select count(a) from DraftArticle a join a.citations c where c.lawId = :law", removal.law());
        if (examined || cited) {
            throw new Conflict("error.law.inReview");
        }
    }

    private boolean counts(String query, long law) {
        return em.createQuery(query, Long.class).setParameter("law", law).getSingleResult() > 0;
    }
}
