package org.accede.recommendation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import org.accede.country.Country;
import org.accede.deskreview.ReviewShared;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Opens what a desk review advises upon, in the transaction that shares it with the authorities (R4). */
@ApplicationScoped
class SharedReviews {
    @PersistenceContext
    EntityManager em;

    void open(@Observes ReviewShared shared) {
        Map<String, Recommendation> before = before(shared.review());
        String revised = Messages.text(Language.EN, "review.revised", shared.revision());
        String dropped = Messages.text(Language.EN, "recommendation.dropped", shared.revision());
        for (ReviewShared.Advice advice : shared.advice()) {
            Recommendation known = before.remove(advice.provision());
            if (known == null) {
                em.persist(recommendation(shared, advice));
            } else if (!known.isAdvisedBy(advice.text())) {
                known.revise(advice.language(), advice.text(), revised, shared.by());
            }
        }
        before.values().stream()
                .filter(known -> known.status().isPending())
                .forEach(gone -> gone.drop(dropped, shared.by()));
    }

    private Map<String, Recommendation> before(long review) {
        return em.createQuery(
                        "select r from Recommendation r where r.origin.review = :review and r.origin.article is not null",
                        Recommendation.class)
                .setParameter("review", review)
                .getResultStream()
                .collect(toMap(one -> String.valueOf(one.origin().article()), identity()));
    }

    private Recommendation recommendation(ReviewShared shared, ReviewShared.Advice advice) {
        RecommendationDetails details = new RecommendationDetails(
                shared.country(),
                in(Language.EN, advice),
                in(Language.FR, advice),
                Set.of(advice.provision()),
                null,
                null,
                PartialDate.UNKNOWN,
                Set.of());
        boolean fictional = em.find(Country.class, shared.country()).isFictional();
        Recommendation opened = new Recommendation(
                details, Origin.ofArticle(shared.review(), advice.provision()), fictional, shared.by());
        opened.advisedBy(advice.text());
        return opened;
    }

    private static @Nullable String in(Language language, ReviewShared.Advice advice) {
        return advice.language() == language ? advice.text() : null;
    }
}
