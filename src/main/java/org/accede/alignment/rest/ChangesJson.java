package org.accede.alignment.rest;

import java.time.LocalDate;
import java.util.List;
import org.accede.alignment.Basis;
import org.accede.alignment.Cause;
import org.accede.alignment.CellChange;
import org.accede.alignment.ChangeTally;
import org.accede.alignment.Changes;
import org.accede.alignment.Effect;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Rating;
import org.accede.alignment.RollUp;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days, by what was known at two instants.
 *
 * @param ruleVersion of the rule by which articles come from their parts
 * @param changed how many cells changed, each once
 * @param improved how many the world brought further in line
 * @param worsened how many the world took out of line
 * @param neutral how many the world changed to or from not assessed or not applicable
 * @param corrected how many the register tells otherwise of the first day
 */
public record ChangesJson(
        String instrument,
        LocalDate from,
        LocalDate to,
        String knownFrom,
        String knownTo,
        int ruleVersion,
        List<ChangeJson> changes,
        long changed,
        long improved,
        long worsened,
        long neutral,
        long corrected) {

    /** One cell; {@code revision} comes before {@code world}, and at least one is there. */
    public record ChangeJson(
            String country,
            String provision,
            @Nullable RevisionJson revision,
            @Nullable WorldJson world) {}

    /**
     * From the first day as it was known then, to the same day as it is known at the end.
     *
     * @param from absent when not assessed; so is {@code to}
     */
    public record RevisionJson(
            @Nullable Rating from, @Nullable Rating to, List<FactJson> facts) {}

    /**
     * From the first day to the last, both as known at the end.
     *
     * @param from absent when not assessed; so is {@code to}
     * @param cause as the last of the facts says
     */
    public record WorldJson(
            @Nullable Rating from,
            @Nullable Rating to,
            Effect effect,
            @Nullable Cause cause,
            List<FactJson> facts) {}

    /** A finding that counted on one side of the step only. */
    public record FactJson(
            long id,
            String provision,
            Rating rating,
            Basis basis,
            String validFrom,
            @Nullable Cause cause,
            String recordedAt,
            String recordedBy) {}

    static ChangesJson of(Changes changes) {
        ChangeTally tally = changes.tally();
        return new ChangesJson(
                changes.instrument().code(),
                changes.from().day(),
                changes.to().day(),
                Microseconds.format(changes.from().knownAt()),
                Microseconds.format(changes.to().knownAt()),
                RollUp.VERSION,
                changes.cells().stream().map(ChangesJson::change).toList(),
                tally.changed(),
                tally.improved(),
                tally.worsened(),
                tally.neutral(),
                tally.corrected());
    }

    private static ChangeJson change(CellChange cell) {
        return new ChangeJson(
                cell.country().iso2(),
                cell.provision().code(),
                cell.revision()
                        .map(step -> new RevisionJson(step.from(), step.to(), facts(step)))
                        .orElse(null),
                cell.world()
                        .map(step -> new WorldJson(
                                step.from(),
                                step.to(),
                                step.effect(),
                                step.cause().orElse(null),
                                facts(step)))
                        .orElse(null));
    }

    private static List<FactJson> facts(CellChange.Step step) {
        return step.facts().stream().map(ChangesJson::fact).toList();
    }

    private static FactJson fact(FindingFact fact) {
        return new FactJson(
                fact.id(),
                fact.provision(),
                fact.rating(),
                fact.basis(),
                fact.since().toString(),
                fact.cause(),
                Microseconds.format(fact.recordedAt()),
                fact.recordedBy());
    }
}
