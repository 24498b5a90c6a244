package org.accede.deskreview;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.law.Laws;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.accede.shared.StaleWrite;

/** The articles of reviews, as they are being written: each is saved on its own. */
@ApplicationScoped
public class DraftArticles {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewAccess access;

    @Inject
    Provisions provisions;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** Of one review, every assessable provision, in the instruments' order. */
    @Allows(Right.LOG)
    @Transactional
    public List<DraftArticle> of(long review) {
        return read(access.draft(review));
    }

    @Allows(Right.LOG)
    @Transactional
    public DraftArticle get(long review, String provision) {
        return find(access.draft(review), provision);
    }

    /**
     * Saves an article, complete or not (R7). What was approved opens as a revision when the approval would tell the
     * difference (R5).
     *
     * @param version the version that the caller read; another one throws {@link StaleWrite}
     * @throws IllegalReviewStep when the review can't be edited where it is
     */
    @Allows(Right.LOG)
    @Transactional
    public DraftArticle save(long review, String provision, int version, DraftInput input) {
        DeskReview locked = access.lock(review);
        DraftArticle article = find(locked, provision);
        em.refresh(article);
        article.requireVersion(version);
        ArticleContent content = DraftRules.read(provision, input, id -> isLawOf(locked, id));
        Recording recording = article.wasApproved() ? register.next() : new Recording(register.now(), caller.name());
        boolean material = !content.hash().equals(article.content().hash());
        locked.edit(material, recording);
        if (material) {
            wrote(review, recording);
        }
        article.write(content, Boolean.TRUE.equals(input.confirmed()), recording);
        em.flush();
        return article;
    }

    private boolean isLawOf(DeskReview review, long law) {
        return laws.find(law)
                .filter(found -> found.country().equals(review.country()))
                .isPresent();
    }

    /** Makes an article for each assessable provision of the review's instruments that has none yet, and drops those of others. */
    void match(DeskReview review, Recording recording) {
        Map<String, DraftArticle> present = read(review).stream().collect(toMap(DraftArticle::provision, identity()));
        Set<String> instruments = review.instruments();
        for (DraftArticle article : present.values()) {
            if (!instruments.contains(provisions.get(article.provision()).instrument())) {
                if (article.state() != ArticleState.OPEN) {
                    throw RuleBroken.at("instruments", "error.review.instrumentInUse");
                }
                em.remove(article);
            }
        }
        instruments.stream()
                .flatMap(code -> provisions.of(code).stream())
                .filter(Provision::isAssessable)
                .filter(provision -> !present.containsKey(provision.code()))
                .forEach(provision -> em.persist(new DraftArticle(review.id(), provision.code(), recording)));
        em.flush();
    }

    List<DraftArticle> read(DeskReview review) {
        return em.createQuery("select a from DraftArticle a where a.review = :review", DraftArticle.class)
                .setParameter("review", review.id())
                .getResultStream()
                .map(DraftArticles::readWhole)
                .sorted(comparing(article -> provisions.get(article.provision()).sort()))
                .toList();
    }

    /** What the review says now, articles that aren't rated left out. */
    ReviewContent content(DeskReview review) {
        return new ReviewContent(
                review.head(),
                read(review).stream()
                        .filter(article -> article.rating() != null)
                        .map(DraftArticle::content)
                        .toList());
    }

    /** Notes once and for all that somebody wrote a part of it (R2). */
    void wrote(long review, Recording recording) {
        if (!authors(review).contains(recording.by())) {
            em.persist(new ReviewAuthor(review, recording));
        }
    }

    Set<String> authors(long review) {
        return Set.copyOf(em.createQuery("select a.account from ReviewAuthor a where a.review = :review", String.class)
                .setParameter("review", review)
                .getResultList());
    }

    private DraftArticle find(DeskReview review, String provision) {
        return em.createQuery(
                        "select a from DraftArticle a where a.review = :review and a.provision = :provision",
                        DraftArticle.class)
                .setParameter("review", review.id())
                .setParameter("provision", provision)
                .getResultStream()
                .findFirst()
                .map(DraftArticles::readWhole)
                .orElseThrow(() -> new NotFound("article of a review", provision));
    }

    /** Pages and calls read an article after the transaction. */
    private static DraftArticle readWhole(DraftArticle article) {
        article.content();
        return article;
    }
}
