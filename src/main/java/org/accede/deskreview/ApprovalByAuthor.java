package org.accede.deskreview;

import org.accede.shared.Conflict;

/** Who wrote a part of a review may not approve it (R2). */
public class ApprovalByAuthor extends Conflict {
    public ApprovalByAuthor() {
        super("error.review.author");
    }
}
