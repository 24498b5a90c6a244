package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.alignment.AlignmentData;
import org.accede.alignment.FindingInput;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.law.Law;
import org.accede.shared.Csv;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** Takes whole reviews over from the product's own data, with the steps of their lives; within the loader's transaction. */
@ApplicationScoped
public class DeskReviewData {
    @PersistenceContext
    EntityManager em;

    @Inject
    AlignmentData alignment;

    @Inject
    ReviewSnapshots snapshots;

    @Inject
    Event<ReviewShared> shared;

    /** A step to take. */
    public record Step(
            ReviewTransition transition,
            Recording by,
            @Nullable String note) {}

    /**
     * Adds a review and takes it through its steps.
     *
     * @param activity the id of the activity that it is a part of
     * @param rows its articles; each is written by whoever took the first step
     * @return its id
     */
    public long add(Csv.Row row, @Nullable Long activity, List<Csv.Row> rows, List<Step> steps) {
        Country country = em.find(Country.class, row.get("country"));
        Recording first = steps.get(0).by();
        DeskReview review = new DeskReview(details(row, activity), country.isFictional(), first);
        em.persist(review);
        em.flush();
        List<DraftArticle> articles = write(review, rows, first);
        if (!rows.isEmpty()) {
            em.persist(new ReviewAuthor(review.id(), first));
        }
        steps.stream().skip(1).forEach(step -> take(review, articles, step));
        em.flush();
        return review.id();
    }

    private ReviewDetails details(Csv.Row row, @Nullable Long activity) {
        return new ReviewDetails(
                row.get("country"),
                PartialDate.parse(row.get("dated")),
                new HashSet<>(row.list("instruments", ";")),
                row.list("laws", ";").stream()
                        .map(law -> examined(row.get("country"), law))
                        .toList(),
                row.orNull("requester"),
                row.orNull("project"),
                activity,
                row.orNull("lead"),
                row.orNull("second_reviewer"),
                row.find("deadline").map(java.time.LocalDate::parse).orElse(null),
                new ReviewInput.Text(row.orNull("summary_en"), row.orNull("summary_fr")),
                new ReviewInput.Text(row.orNull("conclusions_en"), row.orNull("conclusions_fr")));
    }

    /** {@code Code pénal de 2001=as in force=fr}. */
    private ExaminedLaw examined(String country, String text) {
        String[] parts = text.split("=", -1);
        Long id = law(country, parts[0]).map(Law::id).orElse(null);
        return new ExaminedLaw(new ReviewInput.Examined(id, parts[0], parts[1], parts[2]));
    }

    private List<DraftArticle> write(DeskReview review, List<Csv.Row> rows, Recording by) {
        Map<String, ArticleContent> said = new HashMap<>();
        rows.forEach(row -> said.put(row.get("provision"), content(review, row)));
        List<DraftArticle> articles = em.createQuery(
                        "select p from Provision p where p.instrument in :instruments order by p.sort", Provision.class)
                .setParameter("instruments", review.instruments())
                .getResultStream()
                .filter(Provision::isAssessable)
                .map(provision -> new DraftArticle(review.id(), provision.code(), by))
                .toList();
        for (DraftArticle article : articles) {
            Optional.ofNullable(said.get(article.provision())).ifPresent(content -> article.write(content, true, by));
            em.persist(article);
        }
        return articles;
    }

    private ArticleContent content(DeskReview review, Csv.Row row) {
        List<FindingInput.Cited> cited = row.find("law").stream()
                .map(title -> new FindingInput.Cited(
                        title,
                        law(review.country(), title).map(Law::id).orElse(null),
                        row.orNull("article"),
                        row.orNull("quote"),
                        row.orNull("translation"),
                        row.orNull("language"),
                        law(review.country(), title).map(Law::url).orElse(null)))
                .toList();
        DraftInput input = new DraftInput(
                row.get("rating"),
                row.get("basis"),
                row.get("valid_from"),
                row.orNull("reason"),
                cited,
                row.orNull("analysis"),
                row.orNull("recommendation"),
                true);
        return DraftRules.read(row.get("provision"), input, id -> true);
    }

    private Optional<Law> law(String country, String title) {
        return em.createQuery("select l from Law l where l.country = :country and l.originalTitle = :title", Law.class)
                .setParameter("country", country)
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    private void take(DeskReview review, List<DraftArticle> articles, Step step) {
        Recording by = step.by();
        String note = String.valueOf(step.note());
        switch (step.transition()) {
            case START -> review.start(by);
            case COMPLETE -> review.complete(by);
            case SUBMIT -> review.submit(by);
            case RETURN -> review.sendBack(by, note);
            case APPROVE -> approve(review, articles, by);
            case SHARE -> share(review, articles, by);
            case FINALISE -> review.finalise(by);
            case REVISE -> review.revise(by);
            case ABANDON -> review.abandon(by, note);
            case REQUEST -> throw new IllegalReviewStep(review.status());
        }
    }

    private void approve(DeskReview review, List<DraftArticle> articles, Recording by) {
        ReviewContent content = new ReviewContent(
                review.head(),
                articles.stream()
                        .filter(article -> article.rating() != null)
                        .map(DraftArticle::content)
                        .toList());
        review.approve(by, authors(review), content.hash());
        articles.forEach(DraftArticle::approve);
        snapshots.keep(review, content, by);
    }

    private java.util.Set<String> authors(DeskReview review) {
        return java.util.Set.copyOf(
                em.createQuery("select a.account from ReviewAuthor a where a.review = :review", String.class)
                        .setParameter("review", review.id())
                        .getResultList());
    }

    private void share(DeskReview review, List<DraftArticle> articles, Recording by) {
        review.share(by);
        String source = Messages.text(
                Language.EN, "review.source", Days.text(review.dated().toString(), Language.EN));
        for (DraftArticle article : articles) {
            if (article.rating() != null) {
                FindingInput finding = Publication.finding(
                        review, source, article.content(), article.content().reason());
                article.publishAs(
                        alignment.publish(finding, review.id(), by.at()).id());
            }
        }
        em.flush();
        shared.fire(Publication.shared(review, articles, by, text -> Language.EN));
    }
}
