package org.accede.law;

import static org.accede.law.LawStage.ADOPTED;
import static org.accede.law.LawStage.AMENDED;
import static org.accede.law.LawStage.BEFORE_PARLIAMENT;
import static org.accede.law.LawStage.CONSULTATION;
import static org.accede.law.LawStage.DRAFTING;
import static org.accede.law.LawStage.IN_FORCE;
import static org.accede.law.LawStage.PROMULGATED;
import static org.accede.law.LawStage.REPEALED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawStandingTest {
    private static final List<LawStep> LIFE = List.of(
            step(DRAFTING, "2017-03"),
            step(CONSULTATION, "2017-06-01"),
            step(BEFORE_PARLIAMENT, "2017-10-02"),
            step(ADOPTED, "2018-12-01"),
            step(PROMULGATED, "2018-12-18"),
            step(IN_FORCE, "2019-06-18"),
            step(IN_FORCE, "2020-01-01", "art. 31", "art. 32"),
            step(AMENDED, "2022-09-01", "art. 15"),
            step(REPEALED, "2026"));

    @ParameterizedTest
    @CsvSource({
        "2017-02-28,",
        "2017-03-01, DRAFTING",
        "2017-06-01, CONSULTATION",
        "2018-11-30, BEFORE_PARLIAMENT",
        "2018-12-01, ADOPTED",
        "2018-12-18, PROMULGATED",
        "2019-06-17, PROMULGATED",
        "2019-06-18, IN_FORCE",
        "2020-01-01, IN_FORCE",
        "2022-09-01, AMENDED",
        "2026-12-30, AMENDED",
        "2026-12-31, REPEALED"
    })
    void followsALifeStepByStep(LocalDate day, LawStage stage) {
        assertThat(LawStanding.of(LIFE, day).stage()).isEqualTo(stage);
    }

    /** R2 */
    @Test
    void aBillBecomesALawByBeingAdopted() {
        assertThat(on("2018-11-30", LIFE).isBill()).isTrue();
        assertThat(on("2018-12-01", LIFE).isBill()).isFalse();
        assertThat(on("2017-02-28", LIFE).isBill()).isFalse();
    }

    /** R2 */
    @Test
    void whatParliamentGetsBackIsABillAgain() {
        LawStep[] sentBack = {step(ADOPTED, "2020-05-01"), step(BEFORE_PARLIAMENT, "2020-06-01")};
        assertThat(on("2020-06-01", sentBack).stage()).isEqualTo(BEFORE_PARLIAMENT);
        LawStep[] perhapsBefore = {step(ADOPTED, "2020"), step(BEFORE_PARLIAMENT, "2020-06-01")};
        assertThat(on("2020-06-01", perhapsBefore).stage()).isEqualTo(ADOPTED);
        LawStep[] tooLate = {step(PROMULGATED, "2020-05-01"), step(CONSULTATION, "2020-06-01")};
        assertThat(on("2020-06-01", tooLate).stage()).isEqualTo(PROMULGATED);
    }

    /** R3 */
    @Test
    void anArticleMayComeIntoForceLaterThanItsAct() {
        LawStanding before = on("2019-07-01", LIFE);
        assertThat(before.isInForce("art. 15, al. 1")).isTrue();
        assertThat(before.isInForce("art. 31")).isFalse();
        assertThat(before.inForceFrom("Art. 31, al. 2")).contains(PartialDate.parse("2020-01-01"));
        assertThat(before.inForceFrom("art. 310")).contains(PartialDate.parse("2019-06-18"));
        assertThat(on("2020-01-01", LIFE).isInForce("art. 31")).isTrue();
        assertThat(on("2019-07-01", LIFE).ahead())
                .extracting(LawStep::kind)
                .containsExactly(IN_FORCE, AMENDED, REPEALED);
    }

    /** R3 */
    @Test
    void aLawOfWhichOnlyArticlesHaveBegunIsInForceInPart() {
        LawStep[] steps = {step(ADOPTED, "2020"), step(IN_FORCE, "2021-01-01", "s. 3"), step(IN_FORCE, "2022-01-01")};
        LawStanding first = on("2021-06-01", steps);
        assertThat(first.stage()).isEqualTo(IN_FORCE);
        assertThat(first.inPart()).isTrue();
        assertThat(first.isInForce("s. 3")).isTrue();
        assertThat(first.isInForce("s. 4")).isFalse();
        assertThat(on("2022-01-01", steps).inPart()).isFalse();
        assertThat(on("2022-01-01", steps).since()).isEqualTo(PartialDate.parse("2021-01-01"));
    }

    /** R4 */
    @Test
    void anAmendmentShowsThatALawWasInForceButMakesNoBillALaw() {
        assertThat(on("2020-01-01", step(AMENDED, "2019")).stage()).isEqualTo(AMENDED);
        assertThat(on("2020-01-01", step(AMENDED, "2019")).isInForce("s. 1")).isTrue();
        assertThat(on("2020-01-01", step(BEFORE_PARLIAMENT, "2018"), step(AMENDED, "2019"))
                        .stage())
                .isEqualTo(BEFORE_PARLIAMENT);
    }

    /** R4 */
    @Test
    void whatWasAmendedBeforeItBeganBeginsAsAmended() {
        LawStep[] steps = {step(ADOPTED, "2020"), step(AMENDED, "2021"), step(IN_FORCE, "2022")};
        assertThat(on("2021-06-01", steps).stage()).isEqualTo(ADOPTED);
        assertThat(on("2022-06-01", steps).stage()).isEqualTo(AMENDED);
        assertThat(on("2022-06-01", steps).since()).isEqualTo(PartialDate.parse("2022"));
    }

    /** R5 */
    @Test
    void aRepealOfArticlesTakesThoseAway() {
        LawStep[] steps = {step(IN_FORCE, "2007-03-01"), step(REPEALED, "2023-03-01", "section 19(2)")};
        LawStanding standing = on("2023-03-01", steps);
        assertThat(standing.stage()).isEqualTo(AMENDED);
        assertThat(standing.isInForce("section 19(2)")).isFalse();
        assertThat(standing.isInForce("section 19(1)")).isTrue();
        assertThat(on("2023-02-28", steps).isInForce("section 19(2)")).isTrue();
    }

    /** R5 */
    @Test
    void aRepealedLawCanBePutInForceAnew() {
        LawStep[] steps = {
            step(IN_FORCE, "2000"),
            step(AMENDED, "2005"),
            step(REPEALED, "2010-06-30"),
            step(IN_FORCE, "2011", "s. 1"),
            step(IN_FORCE, "2012")
        };
        assertThat(on("2011-06-01", steps).stage()).isEqualTo(REPEALED);
        assertThat(on("2012-06-01", steps).stage()).isEqualTo(IN_FORCE);
        assertThat(on("2012-06-01", steps).inPart()).isFalse();
    }

    /** R6 */
    @Test
    void aRepealWithoutADateCountsOnEveryDayAndSaysSo() {
        LawStep[] steps = {step(IN_FORCE, "2007-03-01"), step(REPEALED, "")};
        assertThat(on("2001-01-01", steps).stage()).isEqualTo(REPEALED);
        assertThat(on("2020-01-01", steps).stage()).isEqualTo(REPEALED);
        assertThat(on("2020-01-01", steps).dateUnknown()).isTrue();
    }

    @Test
    void ofALawWithoutEventsNothingIsKnown() {
        LawStanding nothing = on("2020-01-01");
        assertThat(nothing.stage()).isNull();
        assertThat(nothing.isInForce("s. 1")).isFalse();
        assertThat(nothing.dateUnknown()).isFalse();
    }

    private static LawStanding on(String day, LawStep... steps) {
        return on(day, List.of(steps));
    }

    private static LawStanding on(String day, List<LawStep> steps) {
        return LawStanding.of(steps, LocalDate.parse(day));
    }

    private static LawStep step(LawStage kind, String date, String... articles) {
        return new LawStep(kind, PartialDate.parse(date), Stream.of(articles).toList());
    }
}
