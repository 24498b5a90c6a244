package org.accede.deskreview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.country.CountryFilter;
import org.accede.deskreview.ComparedArticle;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.ReviewComparison;
import org.accede.deskreview.ReviewComparisons;
import org.accede.deskreview.ReviewCriteria;
import org.accede.deskreview.SeenReview;
import org.accede.shared.NotFound;
import org.accede.shared.Paging;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** A review held against another: of the same State by itself, of any State where it is asked for. */
@Named
@RequestScoped
public class CompareDeskReviewsBacking {
    private static final Paging LATEST = new Paging(0, 200, "dated", true);

    @Inject
    DeskReviews reviews;

    @Inject
    ReviewComparisons comparisons;

    @Inject
    ReviewNamesBacking names;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    private SeenReview review;
    private List<SeenReview> others = List.of();
    private @Nullable ReviewComparison comparison;

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected CompareDeskReviewsBacking() {}

    @PostConstruct
    void read() {
        review = names.asked(request).orElseThrow(() -> new NotFound("desk review", ""));
        others = others();
        with().ifPresent(other -> comparison = comparisons.of(review.id(), other.id()));
    }

    /** Those of the State first, then those of others; a fictional one only beside its like. */
    private List<SeenReview> others() {
        boolean fictional = review.review().isFictional();
        CountryFilter filter = fictional ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        List<SeenReview> all =
                reviews.page(new ReviewCriteria(filter, null, null, null, null, false), LATEST).items().stream()
                        .filter(other -> other.id() != review.id())
                        .toList();
        return Stream.of(true, false)
                .flatMap(own ->
                        all.stream().filter(other -> own == other.country().equals(review.country())))
                .toList();
    }

    private Optional<SeenReview> with() {
        Optional<Long> asked = ReviewNamesBacking.id(request.getParameter("with"));
        return asked.isPresent()
                ? asked.flatMap(reviews::find)
                : others.stream()
                        .filter(other -> other.country().equals(review.country()))
                        .findFirst();
    }

    public SeenReview getReview() {
        return review;
    }

    public List<SeenReview> getOthers() {
        return others;
    }

    public @Nullable ReviewComparison getComparison() {
        return comparison;
    }

    /** Those that say anything else; with {@code all} every one. */
    public List<ComparedArticle> getArticles() {
        return comparison == null
                ? List.of()
                : comparison.articles().stream()
                        .filter(article -> isAll() || article.isChanged())
                        .toList();
    }

    public boolean isAll() {
        return request.getParameter("all") != null;
    }

    public String getTitle() {
        return locale.text("review.compare.title", names.title(review));
    }
}
