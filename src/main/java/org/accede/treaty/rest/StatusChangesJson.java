package org.accede.treaty.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.country.Region;
import org.accede.shared.Microseconds;
import org.accede.treaty.ClockEvent;
import org.accede.treaty.StatusChange;
import org.accede.treaty.StatusChanges;
import org.accede.treaty.StatusTally;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/**
 * What changed in treaty status between two days, by what was known at two instants.
 *
 * @param changed how many States' status changed, each once
 * @param became how many the world brought to each status
 * @param corrected how many the register tells otherwise of the first day
 * @param regions the same three for each region where something changed
 */
public record StatusChangesJson(
        String instrument,
        LocalDate from,
        LocalDate to,
        String knownFrom,
        String knownTo,
        List<ChangeJson> changes,
        long changed,
        Map<TreatyStatus, Long> became,
        long corrected,
        List<RegionJson> regions) {

    /** One State; {@code revision} comes before {@code world}, and at least one is there. */
    public record ChangeJson(
            String country,
            @Nullable RevisionJson revision,
            @Nullable WorldJson world) {}

    /** From the first day as it was known then, to the same day as it is known at the end. */
    public record RevisionJson(TreatyStatus from, TreatyStatus to, List<FactJson> facts) {}

    /**
     * From the first day to the last, both as known at the end.
     *
     * @param cause TREATY_ACTION: every status is folded from actions
     * @param clock what the passing of time did to make the status; absent where an act of the day did
     * @param facts the actions that count on the last day only
     */
    public record WorldJson(
            TreatyStatus from,
            TreatyStatus to,
            String cause,
            @Nullable ClockJson clock,
            List<FactJson> facts) {}

    /**
     * What the passing of time did.
     *
     * @param date the first day of the new status, or the last of the term
     * @param action the id of the action from which the date is reckoned
     */
    public record ClockJson(ClockEvent.Kind event, LocalDate date, long action) {}

    /** An action that counted on one side of the step only. */
    public record FactJson(
            long id, TreatyActionKind kind, @Nullable String date, String recordedAt, String recordedBy) {}

    /** One region. */
    public record RegionJson(String region, long changed, Map<TreatyStatus, Long> became, long corrected) {
        private static RegionJson of(Region region, StatusTally tally) {
            return new RegionJson(region.code(), tally.changed(), tally.became(), tally.corrected());
        }
    }

    static StatusChangesJson of(StatusChanges changes) {
        StatusTally tally = changes.tally();
        return new StatusChangesJson(
                changes.instrument().code(),
                changes.from().day(),
                changes.to().day(),
                Microseconds.format(changes.from().knownAt()),
                Microseconds.format(changes.to().knownAt()),
                changes.changes().stream().map(StatusChangesJson::change).toList(),
                tally.changed(),
                new TreeMap<>(tally.became()),
                tally.corrected(),
                changes.tallies().entrySet().stream()
                        .map(region -> RegionJson.of(region.getKey(), region.getValue()))
                        .toList());
    }

    private static ChangeJson change(StatusChange change) {
        return new ChangeJson(
                change.country().iso2(),
                change.revision()
                        .map(step -> new RevisionJson(step.from(), step.to(), facts(step)))
                        .orElse(null),
                change.world().map(StatusChangesJson::world).orElse(null));
    }

    private static WorldJson world(StatusChange.Step step) {
        ClockJson clock = step.clock()
                .map(event ->
                        new ClockJson(event.kind(), event.day(), event.ground().id()))
                .orElse(null);
        return new WorldJson(step.from(), step.to(), "TREATY_ACTION", clock, facts(step));
    }

    private static List<FactJson> facts(StatusChange.Step step) {
        return step.facts().stream().map(StatusChangesJson::fact).toList();
    }

    private static FactJson fact(TreatyAction action) {
        return new FactJson(
                action.id(),
                action.event().kind(),
                action.event().date().isUnknown() ? null : action.event().date().toString(),
                Microseconds.format(action.recordedAt()),
                action.recordedBy());
    }
}
