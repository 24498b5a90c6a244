package org.accede.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A law's steps taken one by one in the order in which they hold, up to a day. */
final class LawFold {
    private @Nullable LawStep ground;
    private @Nullable LawStage stage;
    private @Nullable LawStep inForce;
    private @Nullable LawStep amended;
    private boolean whole;

    LawFold(Collection<LawStep> steps, LocalDate day) {
        steps.stream()
                .filter(step -> !holdsFrom(step).isAfter(day))
                .sorted(comparing(LawFold::place)
                        .thenComparing(LawStep::kind)
                        .thenComparing(LawStep::date)
                        .thenComparing(step -> String.join("\n", step.articles())))
                .forEach(this::take);
    }

    Optional<LawStage> stage() {
        return Optional.ofNullable(stage);
    }

    /** The step that the stage rests on. */
    Optional<LawStep> ground() {
        return Optional.ofNullable(ground);
    }

    /** The step that put it in force; empty for a law that isn't. */
    Optional<LawStep> inForce() {
        return Optional.ofNullable(inForce);
    }

    /** The last amendment. */
    Optional<LawStep> amended() {
        return Optional.ofNullable(amended);
    }

    boolean isInPart() {
        return stage != null && stage.isInForce() && !whole;
    }

    /** The first day on which it counts (R6). */
    private static LocalDate holdsFrom(LawStep step) {
        PartialDate date = step.date();
        return (step.kind() == LawStage.REPEALED ? date.lastDay() : date.firstDay()).orElse(LocalDate.MIN);
    }

    private static LocalDate place(LawStep step) {
        // an undated repeal can't have come before what it repeals
        boolean last = step.kind() == LawStage.REPEALED && step.date().isUnknown();
        return last ? LocalDate.MAX : holdsFrom(step);
    }

    private void take(LawStep step) {
        switch (step.kind()) {
            case DRAFTING, CONSULTATION, BEFORE_PARLIAMENT -> propose(step);
            case ADOPTED, PROMULGATED -> enact(step);
            case IN_FORCE -> putInForce(step);
            case AMENDED -> amend(step);
            case REPEALED -> repeal(step);
        }
    }

    private void propose(LawStep step) {
        if (stage == null || stage.isBill() || isSentBackBy(step)) {
            reach(step.kind(), step);
        }
    }

    /** Only what certainly came after the adoption can undo it. */
    private boolean isSentBackBy(LawStep step) {
        return stage == LawStage.ADOPTED
                && ground != null
                && ground.date()
                        .lastDay()
                        .map(adopted -> holdsFrom(step).isAfter(adopted))
                        .orElse(false);
    }

    private void enact(LawStep step) {
        if (stage == null || stage.compareTo(step.kind()) < 0) {
            reach(step.kind(), step);
        }
    }

    private void putInForce(LawStep step) {
        boolean anew = stage == LawStage.REPEALED && step.isOfTheWhole();
        if (stage == LawStage.REPEALED && !anew) {
            return;
        }
        if (stage == null || !stage.isInForce()) {
            inForce = step;
            reach(amended == null ? LawStage.IN_FORCE : LawStage.AMENDED, step);
        }
        whole |= step.isOfTheWhole();
    }

    private void amend(LawStep step) {
        if (stage == LawStage.REPEALED || (stage != null && stage.isBill())) {
            return;
        }
        whole |= stage == null;
        amended = step;
        if (stage == null || stage.isInForce()) {
            reach(LawStage.AMENDED, step);
        }
    }

    private void repeal(LawStep step) {
        if (!step.isOfTheWhole()) {
            amend(step);
        } else if (stage != LawStage.REPEALED) {
            inForce = null;
            amended = null;
            whole = false;
            reach(LawStage.REPEALED, step);
        }
    }

    private void reach(LawStage next, LawStep step) {
        stage = next;
        ground = step;
    }
}
