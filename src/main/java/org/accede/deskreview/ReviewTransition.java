package org.accede.deskreview;

import static org.accede.deskreview.ReviewStatus.ABANDONED;
import static org.accede.deskreview.ReviewStatus.APPROVED;
import static org.accede.deskreview.ReviewStatus.DRAFT;
import static org.accede.deskreview.ReviewStatus.FINAL;
import static org.accede.deskreview.ReviewStatus.IN_PROGRESS;
import static org.accede.deskreview.ReviewStatus.REQUESTED;
import static org.accede.deskreview.ReviewStatus.RETURNED;
import static org.accede.deskreview.ReviewStatus.SHARED;
import static org.accede.deskreview.ReviewStatus.UNDER_REVIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.accede.shared.Right;

/** A step of a review's life: from where to where, and by which right (R1). */
public enum ReviewTransition {
    REQUEST(Right.LOG, REQUESTED),
    START(Right.LOG, IN_PROGRESS, REQUESTED),
    COMPLETE(Right.LOG, DRAFT, IN_PROGRESS),
    SUBMIT(Right.LOG, UNDER_REVIEW, DRAFT, RETURNED),
    RETURN(Right.APPROVE, RETURNED, UNDER_REVIEW),
    APPROVE(Right.APPROVE, APPROVED, UNDER_REVIEW),
    SHARE(Right.MANAGE, SHARED, APPROVED),
    FINALISE(Right.MANAGE, FINAL, SHARED),
    /** What was approved is opened again, and has to be approved again. */
    REVISE(Right.LOG, IN_PROGRESS, APPROVED, SHARED),
    ABANDON(Right.LOG, ABANDONED, REQUESTED, IN_PROGRESS, DRAFT, UNDER_REVIEW, RETURNED);

    private final Right right;
    private final ReviewStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that never changes
    private final Set<ReviewStatus> from;

    ReviewTransition(Right right, ReviewStatus to, ReviewStatus... from) {
        this.right = right;
        this.to = to;
        this.from = Set.of(from);
    }

    public Right right() {
        return right;
    }

    public ReviewStatus to() {
        return to;
    }

    public boolean isPossibleFrom(ReviewStatus status) {
        return from.contains(status);
    }

    /** Whether somebody has to say why. */
    public boolean needsReason() {
        return this == RETURN || this == ABANDON;
    }

    /** Whether it brings the review nearer to its end. */
    public boolean isOnward() {
        return !needsReason() && this != REVISE;
    }

    /** The steps that the life allows from there, in its order. */
    public static List<ReviewTransition> possibleFrom(ReviewStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleFrom(status))
                .toList();
    }
}
