package org.accede.deskreview;

import org.accede.shared.Conflict;

/** The review's life does not allow the step from where it is; the message says where that is (R1). */
public class IllegalReviewStep extends Conflict {
    public IllegalReviewStep(ReviewStatus status) {
        super("error.review." + status.name());
    }
}
