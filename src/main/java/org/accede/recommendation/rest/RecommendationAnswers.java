package org.accede.recommendation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.accede.recommendation.Recommendation;
import org.accede.shared.Recorders;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;

/** Recommendations as answers. */
@RequestScoped
public class RecommendationAnswers {
    @Inject
    RegisterClock register;

    @Inject
    Recorders recorders;

    @Inject
    CallLanguage language;

    RecommendationJson json(Recommendation one) {
        return RecommendationJson.of(one, register.today(), recorders, language.get());
    }

    Response of(Response.ResponseBuilder builder, Recommendation one) {
        return builder.entity(json(one))
                .tag(Tags.version(one.version(), register.today()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
