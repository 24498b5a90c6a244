package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiConsumer;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.GivenFields;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a review's life (R1). An illegal one throws {@link IllegalReviewStep}; a review that was saved since the
 * version given throws {@link org.accede.shared.StaleWrite}, and none is given where the caller doesn't mind.
 */
@ApplicationScoped
public class ReviewLife {
    private static final int REASON = 2000;

    @Inject
    ReviewAccess access;

    @Inject
    ReviewSnapshots snapshots;

    @Inject
    DraftArticles articles;

    @Inject
    ReviewChecks checks;

    @Inject
    Publication publication;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    @Allows(Right.LOG)
    @Transactional
    public void start(long id, @Nullable Integer version) {
        take(id, version, DeskReview::start);
    }

    @Allows(Right.LOG)
    @Transactional
    public void complete(long id, @Nullable Integer version) {
        take(id, version, DeskReview::complete);
    }

    /** @throws org.accede.shared.RuleBroken with everything that the draft still lacks (R7) */
    @Allows(Right.LOG)
    @Transactional
    public void submit(long id, @Nullable Integer version) {
        take(id, version, (review, by) -> {
            review.submit(by);
            Violations lacking = new Violations();
            articles.read(review).forEach(article -> DraftRules.complete(article, lacking));
            lacking.throwIfAny();
        });
    }

    @Allows(Right.APPROVE)
    @Transactional
    public void sendBack(long id, @Nullable Integer version, @Nullable String reason) {
        take(id, version, (review, by) -> review.sendBack(by, required(reason)));
    }

    /**
     * Fixes what the review says now (R3).
     *
     * @throws org.accede.shared.RuleBroken with what the checks found that stands in the way
     * @throws ApprovalByAuthor when the caller wrote a part of it (R2)
     */
    @Allows(Right.APPROVE)
    @Transactional
    public void approve(long id, @Nullable Integer version) {
        take(id, version, (review, by) -> {
            ReviewContent content = articles.content(review);
            checks.requireNoErrors(review);
            review.approve(by, articles.authors(id), content.hash());
            articles.read(review).forEach(DraftArticle::approve);
            snapshots.keep(review, content, by);
        });
    }

    /** Gives it to the authorities and publishes its findings, in one transaction; {@link ReviewShared} tells of it. */
    @Allows(Right.MANAGE)
    @Transactional
    public void share(long id, @Nullable Integer version) {
        take(id, version, (review, by) -> {
            review.share(by);
            publication.publish(review, articles.read(review), by);
        });
    }

    @Allows(Right.MANAGE)
    @Transactional
    public void finalise(long id, @Nullable Integer version) {
        take(id, version, DeskReview::finalise);
    }

    @Allows(Right.LOG)
    @Transactional
    public void revise(long id, @Nullable Integer version) {
        take(id, version, DeskReview::revise);
    }

    @Allows(Right.LOG)
    @Transactional
    public void abandon(long id, @Nullable Integer version, @Nullable String reason) {
        take(id, version, (review, by) -> review.abandon(by, required(reason)));
    }

    private void take(long id, @Nullable Integer version, BiConsumer<DeskReview, Recording> step) {
        DeskReview review = access.lock(id);
        if (version != null) {
            review.requireVersion(version);
        }
        // an instant of the register: what is published hangs on it, and whoever keeps an answer asks for the last one
        step.accept(review, register.next());
    }

    private static String required(@Nullable String given) {
        GivenFields fields = new GivenFields();
        String reason = fields.required(given, "reason", REASON);
        fields.throwIfBroken();
        return reason;
    }

    /** The steps that the life allows from where a review is and that the caller may take. */
    @Allows(Right.READ)
    @Transactional
    public List<ReviewTransition> possible(long id) {
        return access.find(id).filter(access::seesDraft).stream()
                .flatMap(review -> ReviewTransition.possibleFrom(review.status()).stream())
                .filter(step -> caller.may(step.right()))
                .toList();
    }
}
