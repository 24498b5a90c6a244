package org.accede.deskreview;

import java.util.List;
import java.util.Optional;
import org.accede.shared.Fingerprint;

/** All that an approval fixes, in the instruments' order; what is not in here can change without it. */
public record ReviewContent(Head head, List<ArticleContent> articles) {

    /**
     * What the review says beside its articles.
     *
     * @param dated as given
     */
    public record Head(
            String country,
            String dated,
            List<String> instruments,
            List<ReviewInput.Examined> laws,
            ReviewInput.Text summary,
            ReviewInput.Text conclusions) {}

    /** The content of a provision's article, where it was assessed. */
    public Optional<ArticleContent> article(String provision) {
        return articles.stream()
                .filter(article -> article.provision().equals(provision))
                .findFirst();
    }

    /** The SHA-256 that an approval is bound to. */
    public String hash() {
        return Fingerprint.of(toString());
    }
}
