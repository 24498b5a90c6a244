package org.accede.alignment;

import static org.accede.alignment.Rating.IN_LINE;
import static org.accede.alignment.Rating.NOT_APPLICABLE;
import static org.accede.alignment.Rating.NOT_IN_LINE;
import static org.accede.alignment.Rating.PARTLY_IN_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accede.convention.ProvisionNode;
import org.accede.convention.ProvisionTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollUpTest {

    /** Article 6: 6(1)(a) has parts of its own, 6(3) is a reservation option and nothing to assess. */
    private final RollUp article6 = new RollUp(new ProvisionTree(List.of(
            provision("6", null, true),
            provision("6-1-a", "6", true),
            provision("6-1-a-i", "6-1-a", true),
            provision("6-1-a-ii", "6-1-a", true),
            provision("6-1-b", "6", true),
            provision("6-2", "6", true),
            provision("6-3", "6", false))));

    @Test
    void isNotAssessedWithoutAnyFinding() { // R1
        assertThat(assess(Map.of(), "6")).isEqualTo(new Assessment(null, false, 0, 3));
        assertThat(assess(Map.of(), "6-2")).isEqualTo(new Assessment(null, false, 0, 1));
    }

    @Test
    void anOwnFindingWinsOverTheParts() { // R2
        Map<String, Rating> own = Map.of("6", NOT_IN_LINE, "6-1-b", IN_LINE);

        assertThat(assess(own, "6")).isEqualTo(new Assessment(NOT_IN_LINE, false, 1, 3));
        assertThat(assess(own, "6-1-b")).isEqualTo(new Assessment(IN_LINE, false, 1, 1));
    }

    @Test
    void isInLineWhenAllPartsAre() { // R3
        Map<String, Rating> own = Map.of("6-1-a-i", IN_LINE, "6-1-a-ii", IN_LINE, "6-1-b", IN_LINE, "6-2", IN_LINE);

        assertThat(assess(own, "6")).isEqualTo(new Assessment(IN_LINE, true, 3, 3));
        assertThat(assess(own, "6-1-a")).isEqualTo(new Assessment(IN_LINE, true, 2, 2));
    }

    @Test
    void isOnlyPartlyInLineAsLongAsAPartIsNotAssessed() { // R3
        assertThat(assess(Map.of("6-1-b", IN_LINE, "6-2", IN_LINE), "6"))
                .isEqualTo(new Assessment(PARTLY_IN_LINE, true, 2, 3));
    }

    @Test
    void isNotInLineWhenEveryAssessedPartIsNot() { // R3, R4
        Map<String, Rating> own = Map.of("6-1-a-i", NOT_IN_LINE, "6-2", NOT_IN_LINE);

        assertThat(assess(own, "6-1-a")).isEqualTo(new Assessment(NOT_IN_LINE, true, 1, 2));
        assertThat(assess(own, "6")).isEqualTo(new Assessment(NOT_IN_LINE, true, 2, 3));
    }

    @Test
    void partsThatAreNotApplicableDoNotCount() { // R4
        assertThat(assess(Map.of("6-1-a", NOT_APPLICABLE, "6-1-b", IN_LINE, "6-2", IN_LINE), "6"))
                .isEqualTo(new Assessment(IN_LINE, true, 2, 2));
        assertThat(assess(Map.of("6-1-a", NOT_APPLICABLE), "6")).isEqualTo(new Assessment(null, false, 0, 2));
    }

    @Test
    void isNotApplicableWhenAllPartsAre() { // R3
        Map<String, Rating> own = Map.of(
                "6-1-a-i", NOT_APPLICABLE, "6-1-a-ii", NOT_APPLICABLE, "6-1-b", NOT_APPLICABLE, "6-2", NOT_APPLICABLE);

        assertThat(assess(own, "6")).isEqualTo(new Assessment(NOT_APPLICABLE, true, 0, 0));
        assertThat(assess(own, "6-2")).isEqualTo(new Assessment(NOT_APPLICABLE, false, 0, 0));
    }

    @Test
    void whatIsNotAssessableHasNoAssessment() {
        assertThat(article6.assess(Map.of("6-3", IN_LINE))).doesNotContainKey("6-3");
        assertThat(assess(Map.of("6-3", IN_LINE), "6")).isEqualTo(new Assessment(null, false, 0, 3));
    }

    private @Nullable Assessment assess(Map<String, Rating> own, String code) {
        return article6.assess(own).get(code);
    }

    private static ProvisionNode provision(String code, @Nullable String parent, boolean assessable) {
        return new ProvisionNode(code, parent, assessable, null);
    }
}
