package org.accede.deskreview.rest;

import java.time.Instant;
import java.util.List;
import org.accede.deskreview.DeskReview;
import org.accede.deskreview.ReviewInput;
import org.accede.deskreview.ReviewStep;
import org.accede.deskreview.SeenReview;
import org.jspecify.annotations.Nullable;

/**
 * A desk review as the caller may see it.
 *
 * @param draft whether this is the draft; otherwise it is what was shared last
 * @param revision from 1; each time what was approved is opened again it is one more
 * @param sharedRevision the revision that was shared last; absent while none was
 * @param steps what happened to it, the first step first
 */
public record DeskReviewJson(
        long id,
        String country,
        String dated,
        String status,
        boolean draft,
        @Nullable Integer revision,
        @Nullable Integer sharedRevision,
        List<String> instruments,
        List<ReviewInput.Examined> laws,
        @Nullable String requester,
        @Nullable String project,
        @Nullable Long activity,
        @Nullable String lead,
        @Nullable String secondReviewer,
        @Nullable String deadline,
        ReviewInput.Text summary,
        ReviewInput.Text conclusions,
        @Nullable Long copiedFrom,
        List<Step> steps) {

    /**
     * A step of its life.
     *
     * @param step REQUEST, START, COMPLETE, SUBMIT, RETURN, APPROVE, SHARE, FINALISE, REVISE or ABANDON
     * @param note why
     * @param contentHash of an approval: the fingerprint of what was approved
     */
    public record Step(
            String step,
            int revision,
            Instant at,
            String by,
            @Nullable String note,
            @Nullable String contentHash) {
        static Step of(ReviewStep step) {
            return new Step(
                    step.transition().name(), step.revision(), step.at(), step.by(), step.note(), step.contentHash());
        }
    }

    static DeskReviewJson of(SeenReview seen) {
        DeskReview review = seen.review();
        boolean draft = seen.draft();
        return new DeskReviewJson(
                review.id(),
                seen.head().country(),
                seen.head().dated(),
                seen.status().name(),
                draft,
                draft ? review.revision() : null,
                review.sharedRevision().orElse(null),
                seen.head().instruments(),
                seen.head().laws(),
                review.requester(),
                review.project(),
                review.activity(),
                review.lead(),
                review.secondReviewer(),
                draft && review.deadline() != null ? review.deadline().toString() : null,
                seen.head().summary(),
                seen.head().conclusions(),
                draft ? review.copiedFrom().orElse(null) : null,
                seen.steps().stream().map(Step::of).toList());
    }
}
