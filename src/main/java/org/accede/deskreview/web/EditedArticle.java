package org.accede.deskreview.web;

import java.util.List;
import org.accede.alignment.FindingInput;
import org.accede.deskreview.ArticleContent;
import org.accede.deskreview.DraftArticle;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.web.Display;
import org.jspecify.annotations.Nullable;

/**
 * An article as the editor shows it.
 *
 * @param validFrom as people write it
 */
public record EditedArticle(
        String provision,
        int version,
        String state,
        @Nullable String rating,
        @Nullable String basis,
        @Nullable String validFrom,
        @Nullable String reason,
        List<FindingInput.Cited> citations,
        @Nullable String analysis,
        @Nullable String recommendation,
        String savedAt,
        String savedBy) {

    static EditedArticle of(DraftArticle article, Language language) {
        ArticleContent content = article.content();
        return new EditedArticle(
                article.provision(),
                article.version(),
                article.state().name(),
                content.rating() == null ? null : content.rating().name(),
                content.basis() == null ? null : content.basis().name(),
                content.validFrom() == null ? null : Days.text(content.validFrom(), language),
                content.reason(),
                content.citations(),
                content.analysis(),
                content.recommendation(),
                Display.time(article.savedAt()),
                article.savedBy());
    }
}
