package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.accede.shared.NotFound;
import org.accede.shared.Recording;

/** Keeps what was approved, and reads it again. */
@ApplicationScoped
class ReviewSnapshots {
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    void keep(DeskReview review, ReviewContent content, Recording approval) {
        em.persist(new ReviewApproval(review.id(), review.revision(), content.hash(), JSON.toJson(content), approval));
    }

    /** What was shared last (R4). */
    ReviewContent shared(DeskReview review) {
        return of(review, review.sharedRevision().orElseThrow(() -> new NotFound("shared review", review.id())));
    }

    private ReviewContent of(DeskReview review, int revision) {
        return em.createQuery(
                        "select a from ReviewApproval a where a.review = :review and a.revision = :revision",
                        ReviewApproval.class)
                .setParameter("review", review.id())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .map(approval -> JSON.fromJson(approval.snapshot(), ReviewContent.class))
                .orElseThrow(() -> new NotFound("approval of review", review.id()));
    }
}
