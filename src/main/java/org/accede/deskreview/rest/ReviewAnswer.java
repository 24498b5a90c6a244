package org.accede.deskreview.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.accede.deskreview.SeenReview;
import org.accede.shared.rest.Tags;

/** A review as an answer: its tag tells nothing of a draft to those who don't see it. */
final class ReviewAnswer {
    private ReviewAnswer() {}

    static EntityTag tag(SeenReview seen) {
        return seen.draft()
                ? Tags.version(seen.review().version())
                : new EntityTag("s" + seen.review().sharedRevision().orElse(0) + seen.status());
    }

    static Response of(Response.ResponseBuilder builder, SeenReview seen) {
        return builder.entity(DeskReviewJson.of(seen))
                .tag(tag(seen))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
