package org.accede.recommendation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.Recommendations;
import org.accede.shared.web.PageAddress;

/** The recommendation that a page's address names by its id. */
@RequestScoped
public class RecommendationAddress extends PageAddress {
    @Inject
    Recommendations recommendations;

    Optional<Recommendation> recommendation() {
        return number("id").flatMap(recommendations::find);
    }
}
