package org.accede.deskreview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.shared.PartialDate;

/**
 * A review as whoever asks may see it (R4).
 *
 * @param draft whether its draft is seen; otherwise what was shared last
 */
public record SeenReview(DeskReview review, boolean draft, ReviewContent.Head head) {
    private static final Set<ReviewTransition> PUBLIC =
            Set.of(ReviewTransition.APPROVE, ReviewTransition.SHARE, ReviewTransition.FINALISE);

    /** A revision under way is no news to those who see what was shared. */
    public ReviewStatus status() {
        return draft || review.status() == ReviewStatus.FINAL ? review.status() : ReviewStatus.SHARED;
    }

    /** From the first on; without those that only concern the draft where that isn't seen. */
    public List<ReviewStep> steps() {
        int shared = review.sharedRevision().orElse(0);
        return review.steps().stream()
                .filter(step -> draft || (PUBLIC.contains(step.transition()) && step.revision() <= shared))
                .toList();
    }

    /** The last step of a kind that is seen. */
    public Optional<ReviewStep> last(ReviewTransition transition) {
        return steps().stream().filter(step -> step.transition() == transition).reduce((earlier, later) -> later);
    }

    public long id() {
        return review.id();
    }

    public String country() {
        return head.country();
    }

    public PartialDate dated() {
        return PartialDate.parse(head.dated());
    }
}
