package org.accede.alignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.jspecify.annotations.Nullable;

/**
 * What became of one State's standing on one provision between two points in time, in two steps that follow each other.
 *
 * @param revision what the register says otherwise now of the first day: our error, or late knowledge; never progress
 * @param world what happened between the two days, by what is known at the end
 */
public record CellChange(Country country, Provision provision, Optional<Step> revision, Optional<Step> world) {

    /**
     * One step; the ratings before and after it differ.
     *
     * @param facts those that counted on one side only, for a derived rating those of its parts; the oldest first
     */
    public record Step(Assessment before, Assessment after, List<FindingFact> facts) {

        /** Null is not assessed. */
        public @Nullable Rating from() {
            return before.rating();
        }

        /** Null is not assessed. */
        public @Nullable Rating to() {
            return after.rating();
        }

        public Effect effect() {
            return Effect.of(from(), to());
        }

        /** Whether one of its ratings comes from the parts. */
        public boolean isOfParts() {
            return before.derived() || after.derived();
        }

        /** How many of how many parts were assessed before; empty where no part counts, as the whole has a finding of its own. */
        public Optional<Assessment> partsBefore() {
            return parts(before);
        }

        /** The same after. */
        public Optional<Assessment> partsAfter() {
            return parts(after);
        }

        private Optional<Assessment> parts(Assessment side) {
            boolean ofItsOwn = side.rating() != null && !side.derived();
            return isOfParts() && !ofItsOwn ? Optional.of(side) : Optional.empty();
        }

        /** As the last of the facts that came in says; empty when it gives none. */
        public Optional<Cause> cause() {
            return facts.stream()
                    .reduce((earlier, later) -> later)
                    .map(FindingFact::cause)
                    .filter(Objects::nonNull);
        }
    }

    /** The rating at the first point, as it was known then. */
    public @Nullable Rating from() {
        return revision.or(() -> world).map(Step::from).orElse(null);
    }

    /** The rating at the last point. */
    public @Nullable Rating to() {
        return world.or(() -> revision).map(Step::to).orElse(null);
    }
}
