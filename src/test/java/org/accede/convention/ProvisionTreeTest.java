package org.accede.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvisionTreeTest {

    private final ProvisionTree tree = new ProvisionTree(List.of(
            assessable("6", null),
            assessable("6-1-a", "6"),
            assessable("6-1-a-i", "6-1-a"),
            heading("6-3", "6"),
            assessable("6-3-x", "6-3"),
            heading("23", null),
            assessable("23-1", "23"),
            assessable("2", null)));

    @Test
    void partsAreTheDirectAssessableChildren() { // R2
        assertThat(codes(tree.parts("6-1-a"))).containsExactly("6-1-a-i");
        assertThat(tree.parts("2")).isEmpty();
    }

    @Test
    void theChildrenOfAHeadingStandInItsPlace() { // R3
        assertThat(codes(tree.parts("6"))).containsExactly("6-1-a", "6-3-x");
        assertThat(codes(tree.partsBeforeWholes())).contains("23-1").doesNotContain("6-3", "23");
    }

    @Test
    void partsComeBeforeTheirWholes() {
        assertThat(codes(tree.partsBeforeWholes())).containsSubsequence("6-1-a-i", "6-1-a", "6");
    }

    @Test
    void aPillarIsMadeUpOfItsAssessableArticles() { // R1, R4
        assertThat(codes(tree.articles(Pillar.SUBSTANTIVE))).containsExactly("6", "2");
        assertThat(tree.articles(Pillar.PROCEDURAL)).isEmpty();
    }

    @Test
    void refusesACodeThatComesTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionTree(List.of(assessable("2", null), heading("2", null))));
    }

    @Test
    void refusesAParentThatIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProvisionTree(List.of(assessable("2-1", "2"))));
    }

    @Test
    void refusesAProvisionThatIsItsOwnAncestor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionTree(List.of(assessable("2", "3"), assessable("3", "2"))));
    }

    private static ProvisionNode assessable(String code, @Nullable String parent) {
        return new ProvisionNode(code, parent, true, Pillar.SUBSTANTIVE);
    }

    private static ProvisionNode heading(String code, @Nullable String parent) {
        return new ProvisionNode(code, parent, false, Pillar.SUBSTANTIVE);
    }

    private static List<String> codes(List<ProvisionNode> nodes) {
        return nodes.stream().map(ProvisionNode::code).toList();
    }
}
