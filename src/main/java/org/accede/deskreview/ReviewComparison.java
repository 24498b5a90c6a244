package org.accede.deskreview;

import java.util.List;

/**
 * Two reviews side by side, of one State or of two.
 *
 * @param before the one that the other is held against
 * @param articles every provision that one of them assesses, in the instruments' order
 */
public record ReviewComparison(SeenReview before, SeenReview after, List<ComparedArticle> articles) {
    public long moved() {
        return articles.stream().filter(ComparedArticle::isMoved).count();
    }

    public long changed() {
        return articles.stream().filter(ComparedArticle::isChanged).count();
    }
}
