package org.accede.recommendation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationCriteria;
import org.accede.recommendation.Recommendations;
import org.accede.shared.Page;
import org.accede.shared.Paging;

/** The recommendations that belong to what a page is about, the most urgent first. */
@Named
@RequestScoped
public class RecommendationsOfBacking {
    private static final Paging FIRST = new Paging(0, 10, "due", false);
    private static final Paging ALL = new Paging(0, Paging.MOST, "due", false);

    @Inject
    Recommendations recommendations;

    public Page<Recommendation> country(String country, boolean fictional) {
        return recommendations.page(RecommendationCriteria.of(country, fictional, null), FIRST);
    }

    /** Those of a State on a provision and its parts. */
    public Page<Recommendation> cell(String country, boolean fictional, String provision) {
        return recommendations.page(RecommendationCriteria.of(country, fictional, provision), FIRST);
    }

    public Page<Recommendation> review(long review, boolean fictional) {
        return recommendations.page(RecommendationCriteria.ofReview(review, fictional), ALL);
    }

    /** Those that come from an activity or are served by it, of whichever States. */
    public Page<Recommendation> activity(long activity, boolean fictional) {
        return recommendations.page(RecommendationCriteria.ofActivity(activity, fictional), ALL);
    }
}
