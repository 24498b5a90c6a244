package org.accede.deskreview;

import static org.accede.deskreview.DeskReviewFixture.OFFICER;
import static org.accede.deskreview.DeskReviewFixture.REVIEWER;
import static org.accede.deskreview.DeskReviewFixture.aReview;
import static org.accede.deskreview.DeskReviewFixture.aReviewThatIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The guarded life of a review (R1, R2, R5). */
class DeskReviewTest {
    private static final Map<ReviewTransition, Consumer<DeskReview>> VERBS = Map.of(
            ReviewTransition.START, review -> review.start(OFFICER),
            ReviewTransition.COMPLETE, review -> review.complete(OFFICER),
            ReviewTransition.SUBMIT, review -> review.submit(OFFICER),
            ReviewTransition.RETURN, review -> review.sendBack(REVIEWER, "why"),
            ReviewTransition.APPROVE, review -> review.approve(REVIEWER, Set.of("officer"), "hash"),
            ReviewTransition.SHARE, review -> review.share(REVIEWER),
            ReviewTransition.FINALISE, review -> review.finalise(REVIEWER),
            ReviewTransition.REVISE, review -> review.revise(OFFICER),
            ReviewTransition.ABANDON, review -> review.abandon(OFFICER, "why"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            REQUESTED,    START=IN_PROGRESS ABANDON=ABANDONED
            IN_PROGRESS,  COMPLETE=DRAFT ABANDON=ABANDONED
            DRAFT,        SUBMIT=UNDER_REVIEW ABANDON=ABANDONED
            UNDER_REVIEW, RETURN=RETURNED APPROVE=APPROVED ABANDON=ABANDONED
            RETURNED,     SUBMIT=UNDER_REVIEW ABANDON=ABANDONED
            APPROVED,     SHARE=SHARED REVISE=IN_PROGRESS
            SHARED,       FINALISE=FINAL REVISE=IN_PROGRESS
            FINAL,        ''
            ABANDONED,    ''
            """)
    void movesOnlyAsItsLifeAllows(ReviewStatus from, String allowed) {
        Map<String, String> targets = java.util.Arrays.stream(allowed.split(" ", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        VERBS.forEach((transition, verb) -> {
            DeskReview review = aReviewThatIs(from);
            String to = targets.get(transition.name());
            if (to == null) {
                assertThatThrownBy(() -> verb.accept(review))
                        .as("%s from %s", transition, from)
                        .isInstanceOf(IllegalReviewStep.class)
                        .hasMessage("error.review." + from);
                assertThat(review.status()).isEqualTo(from);
            } else {
                int steps = review.steps().size();
                verb.accept(review);
                assertThat(review.status()).isEqualTo(ReviewStatus.valueOf(to));
                assertThat(review.steps()).hasSize(steps + 1);
                assertThat(review.steps().get(steps).transition()).isEqualTo(transition);
            }
        });
    }

    @Test
    void keepsWhoTookEachStepAndWhen() {
        DeskReview review = aReviewThatIs(ReviewStatus.APPROVED);
        assertThat(review.steps())
                .extracting(ReviewStep::transition, ReviewStep::by)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(ReviewTransition.SUBMIT, "officer"),
                        org.assertj.core.groups.Tuple.tuple(ReviewTransition.APPROVE, "reviewer"));
        assertThat(review.steps().get(4).at()).isEqualTo(REVIEWER.at());
        assertThat(review.steps().get(4).contentHash()).isEqualTo("hash");
    }

    @Test
    void refusesApprovalByItsAuthor() {
        DeskReview review = aReviewThatIs(ReviewStatus.UNDER_REVIEW);
        assertThatThrownBy(() -> review.approve(REVIEWER, Set.of("officer", "reviewer"), "hash"))
                .isInstanceOf(ApprovalByAuthor.class);
        assertThat(review.status()).isEqualTo(ReviewStatus.UNDER_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void anEditOfWhatWasApprovedOpensARevision(ReviewStatus status) {
        DeskReview review = aReviewThatIs(status);
        switch (status) {
            case IN_PROGRESS, DRAFT, RETURNED -> {
                review.edit(true, OFFICER);
                assertThat(review.status()).isEqualTo(status);
                assertThat(review.revision()).isEqualTo(1);
            }
            case APPROVED, SHARED -> {
                review.edit(false, OFFICER);
                assertThat(review.status()).isEqualTo(status);
                review.edit(true, OFFICER);
                assertThat(review.status()).isEqualTo(ReviewStatus.IN_PROGRESS);
                assertThat(review.revision()).isEqualTo(2);
            }
            case REQUESTED, UNDER_REVIEW, FINAL, ABANDONED ->
                assertThatThrownBy(() -> review.edit(true, OFFICER)).isInstanceOf(IllegalReviewStep.class);
        }
    }

    @Test
    void whatWasSharedStaysSharedWhileItIsRevised() {
        DeskReview review = aReviewThatIs(ReviewStatus.SHARED);
        review.revise(OFFICER);
        assertThat(review.sharedRevision()).contains(1);
        SeenReview seen = new SeenReview(review, false, review.head());
        assertThat(seen.status()).isEqualTo(ReviewStatus.SHARED);
        assertThat(seen.steps())
                .extracting(ReviewStep::transition)
                .containsExactly(ReviewTransition.APPROVE, ReviewTransition.SHARE);
    }

    @Test
    void isOverdueOnlyWhileSomethingIsStillToDo() {
        LocalDate after = LocalDate.of(2027, 1, 1);
        assertThat(aReview().isOverdue(after)).isTrue();
        assertThat(aReview().isOverdue(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(aReviewThatIs(ReviewStatus.SHARED).isOverdue(after)).isFalse();
    }
}
