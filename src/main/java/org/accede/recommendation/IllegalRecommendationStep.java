package org.accede.recommendation;

import org.accede.shared.Conflict;

/** The recommendation's life does not allow the step from where it is; the message says where that is (R2). */
public class IllegalRecommendationStep extends Conflict {
    public IllegalRecommendationStep(RecommendationStatus status) {
        super("error.recommendation." + status.name());
    }
}
