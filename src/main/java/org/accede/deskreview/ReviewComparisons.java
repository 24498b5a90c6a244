package org.accede.deskreview;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.convention.Provisions;
import org.accede.shared.Allows;
import org.accede.shared.Right;

/** Reviews held against each other, article by article, each as the caller may see it. */
@ApplicationScoped
public class ReviewComparisons {
    @Inject
    DeskReviews reviews;

    @Inject
    Provisions provisions;

    /** @param with the review that {@code id} is held against */
    @Allows(Right.READ)
    @Transactional
    public ReviewComparison of(long id, long with) {
        Map<String, ArticleContent> before = articles(with);
        Map<String, ArticleContent> after = articles(id);
        List<ComparedArticle> compared = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(provisions::get)
                .sorted(comparing(provision -> provision.sort()))
                .map(provision -> provision.code())
                .map(code -> new ComparedArticle(code, before.get(code), after.get(code)))
                .toList();
        return new ReviewComparison(reviews.get(with), reviews.get(id), compared);
    }

    private Map<String, ArticleContent> articles(long id) {
        return reviews.content(id).articles().stream().collect(toMap(ArticleContent::provision, identity()));
    }
}
