package org.accede.deskreview.rest;

import java.time.Instant;
import java.util.List;
import org.accede.alignment.FindingInput;
import org.accede.deskreview.ArticleContent;
import org.accede.deskreview.DraftArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article of a review.
 *
 * @param state OPEN, TO_CONFIRM or CONFIRMED; absent, like all that follows it, where the draft isn't seen
 * @param changedSinceApproval whether it says otherwise than what was approved last
 * @param findingId the finding that was published from it
 */
public record DraftArticleJson(
        String provision,
        @Nullable String rating,
        @Nullable String basis,
        @Nullable String validFrom,
        @Nullable String reason,
        List<FindingInput.Cited> citations,
        @Nullable String analysis,
        @Nullable String recommendation,
        @Nullable String state,
        @Nullable Boolean changedSinceApproval,
        @Nullable Long findingId,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    static DraftArticleJson of(DraftArticle article) {
        return of(
                article.content(),
                article.state().name(),
                article.isChangedSinceApproval(),
                article.finding().orElse(null),
                article.savedAt(),
                article.savedBy());
    }

    static DraftArticleJson of(ArticleContent content) {
        return of(content, null, null, null, null, null);
    }

    private static DraftArticleJson of(
            ArticleContent content,
            @Nullable String state,
            @Nullable Boolean changed,
            @Nullable Long finding,
            @Nullable Instant savedAt,
            @Nullable String savedBy) {
        return new DraftArticleJson(
                content.provision(),
                content.rating() == null ? null : content.rating().name(),
                content.basis() == null ? null : content.basis().name(),
                content.validFrom(),
                content.reason(),
                content.citations(),
                content.analysis(),
                content.recommendation(),
                state,
                changed,
                finding,
                savedAt,
                savedBy);
    }
}
