package org.accede.treaty;

import java.util.List;
import java.util.Optional;
import org.accede.country.Country;

/**
 * What became of one State's status under an instrument between two points in time, in two steps that follow each other.
 *
 * @param revision what the register says otherwise now of the first day: our error, or late knowledge; never progress
 * @param world what happened between the two days, by what is known at the end
 */
public record StatusChange(Country country, Optional<Step> revision, Optional<Step> world) {

    /**
     * One step; its statuses differ.
     *
     * @param facts the actions that counted on one side only, the oldest first; none where only time has passed, or where
     *     another State's deposit moved the instrument's own start
     * @param clock what the passing of time did to make the new status
     */
    public record Step(TreatyStatus from, TreatyStatus to, List<TreatyAction> facts, Optional<ClockEvent> clock) {}

    /** The status at the first point, as it was known then. */
    public TreatyStatus from() {
        return revision.or(() -> world).map(Step::from).orElseThrow();
    }

    /** The status at the last point. */
    public TreatyStatus to() {
        return world.or(() -> revision).map(Step::to).orElseThrow();
    }
}
