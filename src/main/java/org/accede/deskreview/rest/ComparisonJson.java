package org.accede.deskreview.rest;

import java.util.List;
import org.accede.deskreview.ArticleContent;
import org.accede.deskreview.ComparedArticle;
import org.accede.deskreview.ReviewComparison;
import org.jspecify.annotations.Nullable;

/**
 * Two reviews side by side.
 *
 * @param with the review that this one is held against
 * @param moved how many provisions have another rating
 * @param changed how many say anything else
 */
public record ComparisonJson(long review, long with, long moved, long changed, List<Row> articles) {

    /** @param effect IMPROVED, WORSENED or NEUTRAL; absent where the ratings are the same */
    public record Row(
            String provision,
            @Nullable DraftArticleJson before,
            @Nullable DraftArticleJson after,
            @Nullable String effect,
            boolean changed) {
        static Row of(ComparedArticle compared) {
            return new Row(
                    compared.provision(),
                    json(compared.before()),
                    json(compared.after()),
                    compared.effect() == null ? null : compared.effect().name(),
                    compared.isChanged());
        }
    }

    static ComparisonJson of(ReviewComparison comparison) {
        return new ComparisonJson(
                comparison.after().id(),
                comparison.before().id(),
                comparison.moved(),
                comparison.changed(),
                comparison.articles().stream().map(Row::of).toList());
    }

    private static @Nullable DraftArticleJson json(@Nullable ArticleContent content) {
        return content == null ? null : DraftArticleJson.of(content);
    }
}
