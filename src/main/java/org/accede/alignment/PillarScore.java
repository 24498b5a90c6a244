package org.accede.alignment;

import java.util.Collection;
import java.util.Map;
import org.accede.convention.Pillar;
import org.accede.convention.ProvisionTree;
import org.jspecify.annotations.Nullable;

/**
 * A pillar's level as its articles give it (R5).
 *
 * @param halves the score in half points, so that it stays whole
 * @param assessed how many of the applicable articles have a rating
 * @param applicable how many articles the pillar has, without the not applicable ones
 */
public record PillarScore(int halves, int assessed, int applicable) {

    /** The score of a pillar's articles out of a State's assessments by provision code. */
    public static PillarScore of(Pillar pillar, ProvisionTree tree, Map<String, Assessment> assessments) {
        return of(tree.articles(pillar).stream()
                .map(article -> assessments.getOrDefault(article.code(), Assessment.withoutParts(null)))
                .toList());
    }

    static PillarScore of(Collection<Assessment> articles) {
        int notApplicable = (int) articles.stream()
                .filter(article -> article.rating() == Rating.NOT_APPLICABLE)
                .count();
        return new PillarScore(
                articles.stream().mapToInt(PillarScore::halves).sum(),
                (int) articles.stream().filter(Assessment::isAssessed).count(),
                articles.size() - notApplicable);
    }

    /** 1 for each article in line, ½ for each partly. */
    public double score() {
        return halves / 2.0;
    }

    /** The score of the applicable articles, from 0 to 1, unrounded; 0 where none is applicable. */
    public double share() {
        return applicable == 0 ? 0 : score() / applicable;
    }

    /** Null where no article is applicable. */
    public @Nullable PillarLevel level() {
        if (applicable == 0) {
            return null;
        }
        // share ≥ 4/5 in whole numbers: the threshold must not hang on a binary fraction
        if (5 * halves >= 4 * 2 * applicable) {
            return PillarLevel.LARGELY;
        }
        return halves > 0 ? PillarLevel.PARTIALLY : PillarLevel.NOT_OR_NO_INFORMATION;
    }

    private static int halves(Assessment article) {
        if (article.rating() == Rating.IN_LINE) {
            return 2;
        }
        return article.rating() == Rating.PARTLY_IN_LINE ? 1 : 0;
    }
}
