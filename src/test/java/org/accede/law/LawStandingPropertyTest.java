package org.accede.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R1 to R6 for any mixture of steps on few days, so that several fall on one. */
class LawStandingPropertyTest {
    private static final int TRIES = 2000;
    private static final List<String> DAYS =
            List.of("2020-01-01", "2020-01-02", "2020-01-31", "2020-02-01", "2020-06-30", "2020-12-31", "2021-01-01");
    private static final List<String> ANY = List.of("", "2020", "2020-01", "2020-01-31", "2020-02-01", "2021");
    private static final List<List<String>> ARTICLES = List.of(List.of(), List.of(), List.of("s. 1"), List.of("s. 2"));

    /** Where a step of the whole law leads, by where the law stands: a row for each stage, "-" for none. */
    private static final Map<String, String> NEXT = Map.of(
            "-", "DRAFTING CONSULTATION BEFORE_PARLIAMENT ADOPTED PROMULGATED IN_FORCE AMENDED REPEALED",
            "DRAFTING", "DRAFTING CONSULTATION BEFORE_PARLIAMENT ADOPTED PROMULGATED IN_FORCE DRAFTING REPEALED",
            "CONSULTATION",
                    "DRAFTING CONSULTATION BEFORE_PARLIAMENT ADOPTED PROMULGATED IN_FORCE CONSULTATION REPEALED",
            "BEFORE_PARLIAMENT",
                    "DRAFTING CONSULTATION BEFORE_PARLIAMENT ADOPTED PROMULGATED IN_FORCE BEFORE_PARLIAMENT REPEALED",
            "ADOPTED", "DRAFTING CONSULTATION BEFORE_PARLIAMENT ADOPTED PROMULGATED IN_FORCE ADOPTED REPEALED",
            "PROMULGATED", "PROMULGATED PROMULGATED PROMULGATED PROMULGATED PROMULGATED IN_FORCE PROMULGATED REPEALED",
            "IN_FORCE", "IN_FORCE IN_FORCE IN_FORCE IN_FORCE IN_FORCE IN_FORCE AMENDED REPEALED",
            "AMENDED", "AMENDED AMENDED AMENDED AMENDED AMENDED AMENDED AMENDED REPEALED",
            "REPEALED", "REPEALED REPEALED REPEALED REPEALED REPEALED IN_FORCE REPEALED REPEALED");

    static Stream<Long> seeds() {
        return Stream.of(1L, 20L, System.nanoTime());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithATableOfWhatFollowsWhat(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            List<LawStep> steps = steps(random, DAYS, List.of(List.of()));
            LocalDate day = LocalDate.parse(DAYS.get(random.nextInt(DAYS.size())));
            assertThat(name(LawStanding.of(steps, day).stage()))
                    .as("seed %s: %s on %s", seed, steps, day)
                    .isEqualTo(naive(steps, day));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotHangOnTheOrderOfTheRecords(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            List<LawStep> steps = steps(random, ANY, ARTICLES);
            List<LawStep> shuffled = new ArrayList<>(steps);
            Collections.shuffle(shuffled, random);
            LocalDate day = LocalDate.parse(DAYS.get(random.nextInt(DAYS.size())));
            LawStanding one = LawStanding.of(steps, day);
            LawStanding other = LawStanding.of(shuffled, day);
            assertThat(other.stage()).as("seed %s: %s", seed, steps).isEqualTo(one.stage());
            assertThat(other.since()).as("seed %s: %s", seed, steps).isEqualTo(one.since());
            assertThat(other.inForceFrom("s. 1")).isEqualTo(one.inForceFrom("s. 1"));
            assertThat(other.isInForce("s. 2")).isEqualTo(one.isInForce("s. 2"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noArticleIsInForceInALawThatIsNot(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            List<LawStep> steps = steps(random, ANY, ARTICLES);
            LawStanding standing = LawStanding.of(steps, LocalDate.parse("2020-07-01"));
            boolean any = standing.isInForce("s. 1") || standing.isInForce("s. 2") || standing.isInForce("s. 3");
            assertThat(any && !standing.isInForce())
                    .as("seed %s: %s", seed, steps)
                    .isFalse();
        }
    }

    @Test
    void theTableHasARowForEachStage() {
        assertThat(NEXT).hasSize(LawStage.values().length + 1);
        assertThat(NEXT.values())
                .allSatisfy(row -> assertThat(row.split(" ", -1)).hasSize(LawStage.values().length));
    }

    private static String naive(List<LawStep> steps, LocalDate day) {
        String stage = "-";
        boolean amended = false;
        List<LawStep> ordered = steps.stream()
                .filter(step -> !step.date().firstDay().orElseThrow().isAfter(day))
                .sorted(Comparator.comparing(LawStep::date).thenComparing(LawStep::kind))
                .toList();
        for (LawStep step : ordered) {
            boolean counts = !List.of("DRAFTING", "CONSULTATION", "BEFORE_PARLIAMENT", "REPEALED")
                    .contains(stage);
            amended = step.kind() == LawStage.REPEALED ? false : amended || (step.kind() == LawStage.AMENDED && counts);
            stage = next(stage, step.kind());
            stage = stage.equals("IN_FORCE") && amended ? "AMENDED" : stage;
        }
        return stage;
    }

    private static String next(String stage, LawStage step) {
        List<String> row = List.of(NEXT.getOrDefault(stage, "").split(" ", -1));
        return row.get(List.of(LawStage.values()).indexOf(step));
    }

    private static String name(@Nullable LawStage stage) {
        return stage == null ? "-" : stage.name();
    }

    private static List<LawStep> steps(Random random, List<String> dates, List<List<String>> articles) {
        LawStage[] kinds = LawStage.values();
        return Stream.generate(() -> new LawStep(
                        kinds[random.nextInt(kinds.length)],
                        PartialDate.parse(dates.get(random.nextInt(dates.size()))),
                        articles.get(random.nextInt(articles.size()))))
                .limit(random.nextInt(7))
                .toList();
    }
}
