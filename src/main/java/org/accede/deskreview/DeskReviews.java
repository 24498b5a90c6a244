package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.activity.Activities;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.law.Laws;
import org.accede.project.Projects;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.CallKey;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** All desk reviews, as whoever asks may know of them (R4). */
@ApplicationScoped
public class DeskReviews {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewAccess access;

    @Inject
    ReviewSnapshots snapshots;

    @Inject
    DraftArticles articles;

    @Inject
    Countries countries;

    @Inject
    Projects projects;

    @Inject
    Activities activities;

    @Inject
    Provisions provisions;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    @Inject
    AnsweredCalls answered;

    /** One page of those that meet the criteria. */
    @Allows(Right.READ)
    @Transactional
    public Page<SeenReview> page(ReviewCriteria criteria, Paging paging) {
        ReviewQuery query = query(criteria);
        List<SeenReview> items = query
                .list(em, paging)
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .getResultList()
                .stream()
                .map(this::seen)
                .toList();
        return new Page<>(items, paging.page(), paging.size(), query.count(em).getSingleResult());
    }

    /** Who leads the reviews that the caller may know of. */
    @Allows(Right.READ)
    @Transactional
    public List<String> leads(boolean fictional) {
        CountryFilter filter = fictional ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        return query(new ReviewCriteria(filter, null, null, null, null, false))
                .leads(em)
                .getResultList();
    }

    @Allows(Right.READ)
    @Transactional
    public SeenReview get(long id) {
        return find(id).orElseThrow(() -> new NotFound("desk review", id));
    }

    @Allows(Right.READ)
    @Transactional
    public Optional<SeenReview> find(long id) {
        return access.find(id).map(this::seen);
    }

    /** What it says: the draft for those who see it, otherwise what was shared last. */
    @Allows(Right.READ)
    @Transactional
    public ReviewContent content(long id) {
        DeskReview review = access.find(id).orElseThrow(() -> new NotFound("desk review", id));
        return access.seesDraft(review) ? articles.content(review) : snapshots.shared(review);
    }

    /** Who wrote any part of it, by the accounts' names. */
    @Allows(Right.LOG)
    @Transactional
    public Set<String> authors(long id) {
        return articles.authors(access.draft(id).id());
    }

    /** Opens a new review, once for a call that may come again. */
    @Allows(Right.LOG)
    @Transactional
    public SeenReview request(ReviewInput input, @Nullable CallKey call) {
        return answered.once(call, () -> requestNew(input), SeenReview::id, this::get);
    }

    private SeenReview requestNew(ReviewInput input) {
        ReviewDetails details = ReviewRules.read(input, catalogue());
        Country country = countries.get(details.country());
        Recording recording = recording();
        DeskReview review = new DeskReview(details, country.isFictional(), recording);
        access.requireScope(review);
        em.persist(review);
        articles.match(review, recording);
        if (input.startFrom() != null) {
            copyForward(review, input.startFrom(), recording);
        }
        if (!isBare(details)) {
            articles.wrote(review.id(), recording);
        }
        em.flush();
        return seen(review);
    }

    /** Nothing of what an approval is about is written by naming the State, the laws and who reads them. */
    private static boolean isBare(ReviewDetails details) {
        ReviewInput.Text none = new ReviewInput.Text(null, null);
        return details.summary().equals(none) && details.conclusions().equals(none);
    }

    private void copyForward(DeskReview review, long earlierId, Recording recording) {
        DeskReview earlier = access.find(earlierId)
                .filter(found -> found.country().equals(review.country()))
                .orElseThrow(() -> RuleBroken.at("startFrom", "error.review.startFrom"));
        ReviewContent said = content(earlierId);
        articles.read(review)
                .forEach(article -> said.article(article.provision()).ifPresent(article::copy));
        review.copyFrom(earlier.id());
        articles.authors(earlierId)
                .forEach(author -> articles.wrote(review.id(), new Recording(recording.at(), author)));
    }

    /** @param version the version that the caller read; another one throws {@link org.accede.shared.StaleWrite} */
    @Allows(Right.LOG)
    @Transactional
    public SeenReview change(long id, int version, ReviewInput input) {
        DeskReview review = access.lock(id);
        review.requireVersion(version);
        ReviewDetails details = ReviewRules.read(input, catalogue());
        if (!details.country().equals(review.country())) {
            throw RuleBroken.at("country", "error.review.country");
        }
        Recording recording = recording();
        if (review.describe(details, recording)) {
            articles.wrote(id, recording);
            articles.match(review, recording);
        }
        access.requireScope(review);
        em.flush();
        return seen(review);
    }

    private Recording recording() {
        return new Recording(register.now(), caller.name());
    }

    /** Pages and calls read a review after the transaction. */
    private static void readWhole(DeskReview review) {
        review.laws();
        review.steps();
        review.instruments();
    }

    private SeenReview seen(DeskReview review) {
        readWhole(review);
        boolean draft = access.seesDraft(review);
        boolean asShared = draft || review.status() == ReviewStatus.SHARED || review.status() == ReviewStatus.FINAL;
        return new SeenReview(
                review,
                draft,
                asShared ? review.head() : snapshots.shared(review).head());
    }

    private ReviewRules.Catalogue catalogue() {
        return new ReviewRules.Catalogue(
                code -> countries.find(code).isPresent(),
                code -> projects.find(code).isPresent(),
                code -> provisions.instruments().stream().map(Instrument::code).anyMatch(code::equals),
                id -> activities.find(id).isPresent(),
                id -> laws.find(id).isPresent());
    }

    private ReviewQuery query(ReviewCriteria criteria) {
        return new ReviewQuery(criteria, countries.members(criteria.countries()), access.drafts(), register.today());
    }
}
