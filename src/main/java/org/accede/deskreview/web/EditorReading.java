package org.accede.deskreview.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.alignment.Assessment;
import org.accede.alignment.Rating;
import org.accede.alignment.RollUp;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionTree;
import org.accede.convention.Provisions;
import org.accede.deskreview.DraftArticle;

/** How far every provision of a review is: by its own rating, or by those of its parts. */
@ApplicationScoped
public class EditorReading {
    @Inject
    Provisions provisions;

    /** In the order of the articles given. */
    List<EditorState.Standing> standings(List<DraftArticle> articles) {
        Map<String, Rating> own = articles.stream()
                .filter(article -> article.rating() != null)
                .collect(toMap(
                        DraftArticle::provision,
                        article -> Optional.ofNullable(article.rating()).orElseThrow()));
        Map<String, Assessment> assessed = new RollUp(tree(articles)).assess(own);
        return articles.stream()
                .map(article -> standing(article, assessed.get(article.provision())))
                .toList();
    }

    private ProvisionTree tree(List<DraftArticle> articles) {
        return new ProvisionTree(articles.stream()
                .map(article -> provisions.get(article.provision()).instrument())
                .distinct()
                .flatMap(instrument -> provisions.of(instrument).stream())
                .map(Provision::node)
                .toList());
    }

    private static EditorState.Standing standing(
            DraftArticle article, @org.jspecify.annotations.Nullable Assessment assessment) {
        Rating rating = assessment == null ? article.rating() : assessment.rating();
        return new EditorState.Standing(
                article.provision(),
                article.version(),
                article.state().name(),
                rating == null ? null : rating.name(),
                assessment != null && assessment.derived(),
                assessment == null ? 0 : assessment.assessed(),
                assessment == null ? 0 : assessment.applicable(),
                article.savedBy());
    }
}
