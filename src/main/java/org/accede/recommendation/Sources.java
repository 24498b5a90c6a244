package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.alignment.Finding;
import org.accede.alignment.Findings;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.SeenReview;
import org.accede.shared.GivenFields;

/** What a recommendation can come from: what the register holds of its State, drafts of reviews excepted (R5). */
@ApplicationScoped
class Sources {
    @Inject
    Findings findings;

    @Inject
    DeskReviews reviews;

    @Inject
    Activities activities;

    /** What was named, where it is of the State; at most one thing can be. */
    Origin read(RecommendationInput input, GivenFields fields) {
        long named = Stream.of(input.finding(), input.review(), input.activity())
                .filter(Objects::nonNull)
                .count();
        fields.require(named <= 1, "finding", "error.recommendation.oneSource");
        String country = String.valueOf(input.country());
        if (input.finding() != null) {
            boolean known = finding(input.finding())
                    .filter(one -> one.country().equals(country))
                    .isPresent();
            fields.require(known, "finding", "error.recommendation.finding");
            return Origin.ofFinding(input.finding());
        }
        if (input.review() != null) {
            boolean known = review(input.review())
                    .filter(one -> one.country().equals(country))
                    .isPresent();
            fields.require(known, "review", "error.recommendation.review");
            return Origin.ofReview(input.review());
        }
        if (input.activity() != null) {
            boolean known = activities
                    .find(input.activity())
                    .filter(one -> concerns(one, country))
                    .isPresent();
            fields.require(known, "activity", "error.recommendation.activity");
            return Origin.ofActivity(input.activity());
        }
        return Origin.none();
    }

    Optional<Finding> finding(long id) {
        return Optional.ofNullable(findings.byIds(List.of(id)).get(id));
    }

    /** A review that was shared. */
    Optional<SeenReview> review(long id) {
        return reviews.find(id).filter(seen -> seen.review().sharedRevision().isPresent());
    }

    /** An activity without countries of its own may concern any. */
    private static boolean concerns(Activity activity, String country) {
        return activity.countries().isEmpty() || activity.countries().contains(country);
    }
}
