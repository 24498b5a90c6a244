package org.accede.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one law stands on a day, and the steps that put it there.
 *
 * @param day the day asked about
 * @param stage null where nothing is known to have happened by the day
 * @param since when the stage was reached, as well as it is known; null without a stage
 * @param inForce the step that put it in force; null for a law that isn't
 * @param inPart whether only the articles named by such steps are in force
 * @param amended the last amendment; null without one, and of what was repealed
 * @param ahead the steps on record that are dated after the day, the next first
 */
public record LawStanding(
        LocalDate day,
        @Nullable LawStage stage,
        @Nullable PartialDate since,
        @Nullable LawStep inForce,
        boolean inPart,
        @Nullable LawStep amended,
        List<LawStep> ahead,
        List<LawStep> steps) {

    public LawStanding {
        ahead = List.copyOf(ahead);
        steps = List.copyOf(steps);
    }

    /**
     * Folds a law's steps.
     *
     * @param steps in any order; those dated after the day make no stage
     */
    public static LawStanding of(Collection<LawStep> steps, LocalDate day) {
        LawFold fold = new LawFold(steps, day);
        return new LawStanding(
                day,
                fold.stage().orElse(null),
                fold.ground().map(LawStep::date).orElse(null),
                fold.inForce().orElse(null),
                fold.isInPart(),
                fold.amended().orElse(null),
                steps.stream()
                        .filter(step -> isAhead(step, day))
                        .sorted(java.util.Comparator.comparing(LawStep::date).thenComparing(LawStep::kind))
                        .toList(),
                List.copyOf(steps));
    }

    /** Not adopted by the day; false where nothing is known of it. */
    public boolean isBill() {
        return stage != null && stage.isBill();
    }

    public boolean isInForce() {
        return stage != null && stage.isInForce();
    }

    public boolean isRepealed() {
        return stage == LawStage.REPEALED;
    }

    /** Whether the stage rests on a step without a date. */
    public boolean dateUnknown() {
        return since != null && since.isUnknown();
    }

    /**
     * Since when, or from when, an article is in force; the day may lie ahead (R3).
     *
     * @param article as the law names it
     * @return empty where no step on record puts it in force
     */
    public Optional<PartialDate> inForceFrom(String article) {
        Optional<PartialDate> own = puttingInForce()
                .filter(step -> step.articles().stream().anyMatch(named -> Article.covers(named, article)))
                .map(LawStep::date)
                .min(PartialDate::compareTo);
        return own.or(() -> puttingInForce()
                .filter(LawStep::isOfTheWhole)
                .map(LawStep::date)
                .min(PartialDate::compareTo));
    }

    /** Whether that article is in force on the day. */
    public boolean isInForce(String article) {
        return isInForce()
                && inForceFrom(article)
                        .map(from -> from.firstDay()
                                .map(first -> !first.isAfter(day))
                                .orElse(true))
                        .orElse(inForce == null)
                && steps.stream().noneMatch(step -> takesAway(step, article) && !isBroughtBack(article, step));
    }

    private java.util.stream.Stream<LawStep> puttingInForce() {
        return steps.stream().filter(step -> step.kind() == LawStage.IN_FORCE);
    }

    private boolean takesAway(LawStep step, String article) {
        return step.kind() == LawStage.REPEALED
                && step.articles().stream().anyMatch(named -> Article.covers(named, article))
                && step.date().lastDay().map(last -> !last.isAfter(day)).orElse(true);
    }

    private boolean isBroughtBack(String article, LawStep repeal) {
        return steps.stream()
                .filter(step -> step.kind() == LawStage.AMENDED || step.kind() == LawStage.IN_FORCE)
                .filter(step -> step.articles().stream().anyMatch(named -> Article.covers(named, article)))
                .flatMap(step -> step.date().firstDay().stream())
                .anyMatch(first -> !first.isAfter(day)
                        && repeal.date().lastDay().map(first::isAfter).orElse(false));
    }

    private static boolean isAhead(LawStep step, LocalDate day) {
        return step.date().firstDay().map(first -> first.isAfter(day)).orElse(false);
    }
}
