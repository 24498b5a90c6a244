package org.accede.alignment;

import static org.accede.alignment.PillarLevel.LARGELY;
import static org.accede.alignment.PillarLevel.NOT_OR_NO_INFORMATION;
import static org.accede.alignment.PillarLevel.PARTIALLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.accede.convention.Pillar;
import org.accede.convention.ProvisionNode;
import org.accede.convention.ProvisionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5. */
class PillarScoreTest {

    @ParameterizedTest(name = "{0} in line, {1} partly, {2} not, {3} not assessed: {4}")
    @CsvSource({
        "5,0,0,0,LARGELY",
        "4,0,1,0,LARGELY",
        "3,2,0,0,LARGELY",
        "9,1,0,2,PARTIALLY", // 9.5 of 12 is 79.2 %
        "0,1,9,9,PARTIALLY",
        "0,0,3,2,NOT_OR_NO_INFORMATION",
        "0,0,0,5,NOT_OR_NO_INFORMATION"
    })
    void isTheShareOfTheApplicableArticles(int inLine, int partly, int not, int open, PillarLevel level) {
        assertThat(score(inLine, partly, not, open, 3).level()).isEqualTo(level);
    }

    @Test
    void showsScoreShareAndCounts() {
        PillarScore score = score(2, 1, 1, 1, 2);

        assertThat(score).isEqualTo(new PillarScore(5, 4, 5));
        assertThat(score.score()).isEqualTo(2.5);
        assertThat(score.share()).isEqualTo(0.5);
    }

    @Test
    void hasNoLevelWithoutAnApplicableArticle() {
        assertThat(score(0, 0, 0, 0, 3).level()).isNull();
        assertThat(score(0, 0, 0, 0, 0).level()).isNull();
        assertThat(score(0, 0, 0, 0, 3).share()).isZero();
    }

    @Test
    void readsTheArticlesOfThePillarAndNotTheirParts() {
        ProvisionTree tree = new ProvisionTree(List.of(
                new ProvisionNode("16", null, true, Pillar.PROCEDURAL),
                new ProvisionNode("16-1", "16", true, Pillar.PROCEDURAL),
                new ProvisionNode("17", null, true, Pillar.PROCEDURAL),
                new ProvisionNode("2", null, true, Pillar.SUBSTANTIVE)));
        Map<String, Assessment> assessments =
                new RollUp(tree).assess(Map.of("16-1", Rating.IN_LINE, "2", Rating.IN_LINE));

        assertThat(PillarScore.of(Pillar.PROCEDURAL, tree, assessments)).isEqualTo(new PillarScore(2, 1, 2));
    }

    @Property
    void agreesWithTheRuleReadInDecimals(
            @ForAll @IntRange(max = 6) int inLine,
            @ForAll @IntRange(max = 6) int partly,
            @ForAll @IntRange(max = 6) int not,
            @ForAll @IntRange(max = 6) int open) {
        BigDecimal score = BigDecimal.valueOf(inLine).add(new BigDecimal("0.5").multiply(BigDecimal.valueOf(partly)));
        BigDecimal threshold = new BigDecimal("0.8").multiply(BigDecimal.valueOf(inLine + partly + not + open));
        PillarLevel expected =
                score.signum() == 0 ? NOT_OR_NO_INFORMATION : score.compareTo(threshold) >= 0 ? LARGELY : PARTIALLY;

        boolean applicable = threshold.signum() > 0;
        assertThat(score(inLine, partly, not, open, 2).level()).isEqualTo(applicable ? expected : null);
    }

    private static PillarScore score(int inLine, int partly, int not, int open, int notApplicable) {
        Rating[] articles = new Rating[inLine + partly + not + open + notApplicable];
        Arrays.fill(articles, 0, inLine, Rating.IN_LINE);
        Arrays.fill(articles, inLine, inLine + partly, Rating.PARTLY_IN_LINE);
        Arrays.fill(articles, inLine + partly, inLine + partly + not, Rating.NOT_IN_LINE);
        Arrays.fill(articles, articles.length - notApplicable, articles.length, Rating.NOT_APPLICABLE);
        return PillarScore.of(
                Arrays.stream(articles).map(Assessment::withoutParts).toList());
    }
}
