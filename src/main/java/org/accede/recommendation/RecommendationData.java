package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import org.accede.country.Country;
import org.accede.shared.Csv;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** Takes recommendations over from the product's own data, with what became of them; within the loader's transaction. */
@ApplicationScoped
public class RecommendationData {
    @PersistenceContext
    EntityManager em;

    /**
     * Adds the recommendation of a row, or says more of the one that a review of the State opened on that article.
     *
     * @param activity the id of the activity that it comes from
     * @param proposed by whom it is opened, and when
     * @param stepped by whom its steps are taken, and when
     * @return its id
     */
    public long add(Csv.Row row, @Nullable Long activity, Recording proposed, Recording stepped) {
        Recommendation recommendation = row.find("article")
                .flatMap(article -> advised(row.get("country"), article))
                .map(known -> sayMore(known, row, stepped))
                .orElseGet(() -> open(row, activity, proposed));
        row.find("step").map(RecommendationStep::valueOf).ifPresent(step -> take(recommendation, step, row, stepped));
        row.find("note").ifPresent(note -> recommendation.note(note, stepped));
        em.flush();
        return recommendation.id();
    }

    private Optional<Recommendation> advised(String country, String article) {
        return em.createQuery(
                        "select r from Recommendation r where r.country = :country and r.origin.article = :article",
                        Recommendation.class)
                .setParameter("country", country)
                .setParameter("article", article)
                .getResultStream()
                .findFirst();
    }

    /** The words of the review stay. */
    private static Recommendation sayMore(Recommendation known, Csv.Row row, Recording by) {
        RecommendationDetails said = details(row);
        known.describe(
                new RecommendationDetails(
                        known.country(),
                        known.english(),
                        said.french(),
                        known.provisions(),
                        said.institution(),
                        said.owner(),
                        said.due(),
                        known.servedBy()),
                by);
        return known;
    }

    private Recommendation open(Csv.Row row, @Nullable Long activity, Recording by) {
        Origin origin = activity != null
                ? Origin.ofActivity(activity)
                : row.find("finding")
                        .flatMap(provision -> finding(row.get("country"), provision))
                        .map(Origin::ofFinding)
                        .orElseGet(Origin::none);
        boolean fictional = em.find(Country.class, row.get("country")).isFictional();
        Recommendation opened = new Recommendation(details(row), origin, fictional, by);
        em.persist(opened);
        return opened;
    }

    /** The one recorded last. */
    private Optional<Long> finding(String country, String provision) {
        return em.createQuery(
                        "select f.id from Finding f where f.country = :country and f.provision = :provision"
                                + " and f.ending.at is null order by f.recordedAt desc",
                        Long.class)
                .setParameter("country", country)
                .setParameter("provision", provision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static RecommendationDetails details(Csv.Row row) {
        return new RecommendationDetails(
                row.get("country"),
                row.orNull("text_en"),
                row.orNull("text_fr"),
                new HashSet<>(row.list("provisions", ";")),
                row.orNull("institution"),
                row.orNull("owner"),
                PartialDate.parse(row.orNull("due")),
                new HashSet<>());
    }

    private static void take(Recommendation one, RecommendationStep step, Csv.Row row, Recording by) {
        String why = row.orNull("reason");
        switch (step) {
            case START -> one.start(why, by);
            case IMPLEMENT ->
                one.implement(
                        new Evidence(
                                PartialDate.parse(row.get("implemented")), row.orNull("evidence"), row.orNull("url")),
                        why,
                        by);
            case DROP -> one.drop(String.valueOf(why), by);
            case REOPEN, PROPOSE -> throw new IllegalRecommendationStep(one.status());
        }
    }
}
