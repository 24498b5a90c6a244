package org.accede.recommendation;

import static org.accede.recommendation.RecommendationFixture.MANAGER;
import static org.accede.recommendation.RecommendationFixture.aRecommendation;
import static org.accede.recommendation.RecommendationFixture.aRecommendationDue;
import static org.accede.recommendation.RecommendationFixture.aRecommendationThatIs;
import static org.accede.recommendation.RecommendationFixture.anEvidence;
import static org.accede.recommendation.RecommendationFixture.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The guarded life of a recommendation (R2, R3, R4). */
class RecommendationTest {
    private static final Map<RecommendationStep, Consumer<Recommendation>> VERBS = Map.of(
            RecommendationStep.START, one -> one.start(null, MANAGER),
            RecommendationStep.IMPLEMENT, one -> one.implement(anEvidence(), null, MANAGER),
            RecommendationStep.DROP, one -> one.drop("overtaken", MANAGER),
            RecommendationStep.REOPEN, one -> one.reopen("repealed", MANAGER));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            OPEN,               START=IN_PROGRESS IMPLEMENT=IMPLEMENTED DROP=NO_LONGER_RELEVANT
            IN_PROGRESS,        IMPLEMENT=IMPLEMENTED DROP=NO_LONGER_RELEVANT REOPEN=OPEN
            IMPLEMENTED,        REOPEN=OPEN
            NO_LONGER_RELEVANT, REOPEN=OPEN
            """)
    void movesOnlyAsItsLifeAllows(RecommendationStatus from, String allowed) {
        Map<String, String> targets = Arrays.stream(allowed.split(" ", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        VERBS.forEach((step, verb) -> {
            Recommendation one = aRecommendationThatIs(from);
            int lines = one.log().size();
            String to = targets.get(step.name());
            assertThat(step.isPossibleFrom(from)).isEqualTo(to != null);
            if (to == null) {
                assertThatThrownBy(() -> verb.accept(one))
                        .as("%s from %s", step, from)
                        .isInstanceOf(IllegalRecommendationStep.class)
                        .hasMessage("error.recommendation." + from);
                assertThat(one.status()).isEqualTo(from);
                assertThat(one.log()).hasSize(lines);
            } else {
                verb.accept(one);
                assertThat(one.status()).isEqualTo(RecommendationStatus.valueOf(to));
                LogLine last = one.log().get(lines);
                assertThat(last.kind().name()).isEqualTo(step.name());
                assertThat(last.by()).isEqualTo("manager");
                assertThat(last.at()).isEqualTo(MANAGER.at());
            }
        });
    }

    @Test
    void whatIsReopenedHasNeitherEvidenceNorReason() {
        Recommendation implemented = aRecommendationThatIs(RecommendationStatus.IMPLEMENTED);
        assertThat(implemented.evidence().orElseThrow().text()).isEqualTo("Act No. 3 of 2026");
        implemented.reopen("the Act was repealed", MANAGER);
        assertThat(implemented.evidence()).isEmpty();
        Recommendation dropped = aRecommendationThatIs(RecommendationStatus.NO_LONGER_RELEVANT);
        assertThat(dropped.reason()).isEqualTo("the Act was repealed");
        dropped.reopen("a new bill", MANAGER);
        assertThat(dropped.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, false",
        "2026-11-24, 2026-11-25, true",
        "2026-11, 2026-11-30, false",
        "2026-11, 2026-12-01, true",
        "2026, 2026-12-31, false",
        "2026, 2027-01-01, true",
        "'', 2999-01-01, false"
    })
    void isOverdueOnceTheLastPossibleDayHasPassed(String due, LocalDate today, boolean overdue) {
        assertThat(aRecommendationDue(due).isOverdue(today)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @EnumSource(RecommendationStatus.class)
    void isOverdueOnlyWhileSomethingIsLeftToDo(RecommendationStatus status) {
        Recommendation one = aRecommendationThatIs(status);
        LocalDate after = LocalDate.of(2027, 1, 1);
        assertThat(one.isOverdue(after)).isEqualTo(status.isPending());
        one.schedule(PartialDate.parse("2027-06"), MANAGER);
        assertThat(one.isOverdue(after)).isFalse();
    }

    @Test
    void aDateSetWhileItIsClosedCountsOnceItIsReopened() {
        Recommendation one = aRecommendationThatIs(RecommendationStatus.IMPLEMENTED);
        one.describe(details("2026-01"), MANAGER);
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(one.isOverdue(today)).isFalse();
        one.reopen("repealed", MANAGER);
        assertThat(one.isOverdue(today)).isTrue();
    }

    @Test
    void otherAdviceOfARevisionReplacesTheTextInBothLanguages() {
        Recommendation one = aRecommendation();
        one.advisedBy("Amend section 4.");
        assertThat(one.isAdvisedBy("Amend section 4.")).isTrue();
        assertThat(one.isAdvisedBy("Amend section 5.")).isFalse();
        one.revise(Language.FR, "Modifier l’article 5.", "revision 2", MANAGER);
        assertThat(one.french()).isEqualTo("Modifier l’article 5.");
        assertThat(one.english()).isNull();
        assertThat(one.text(Language.EN)).isEqualTo("Modifier l’article 5.");
        assertThat(one.isAdvisedBy("Modifier l’article 5.")).isTrue();
        assertThat(one.status()).isEqualTo(RecommendationStatus.OPEN);
        assertThat(one.log()).extracting(LogLine::kind).containsExactly(LogKind.PROPOSE, LogKind.REVISE);
    }

    @Test
    void otherAdviceOpensWhatWasClosed() {
        Recommendation one = aRecommendationThatIs(RecommendationStatus.IMPLEMENTED);
        one.revise(Language.EN, "Amend section 5, too.", "revision 2", MANAGER);
        assertThat(one.status()).isEqualTo(RecommendationStatus.OPEN);
        assertThat(one.evidence()).isEmpty();
        assertThat(one.log())
                .extracting(LogLine::kind)
                .containsExactly(LogKind.PROPOSE, LogKind.IMPLEMENT, LogKind.REVISE, LogKind.REOPEN);
    }

    @Test
    void aNoteMovesNothing() {
        Recommendation one = aRecommendation();
        one.note("The Ministry asked for a model.", MANAGER);
        assertThat(one.status()).isEqualTo(RecommendationStatus.OPEN);
        assertThat(one.log().get(1).note()).isEqualTo("The Ministry asked for a model.");
        assertThat(one.changedBy()).isEqualTo("manager");
    }
}
