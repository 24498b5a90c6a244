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
     * One step; its ratings differ.
     *
     * @param from null is not assessed
     * @param to null is not assessed
     * @param facts those that counted on one side only, for a derived rating those of its parts; the oldest first
     */
    public record Step(@Nullable Rating from, @Nullable Rating to, List<FindingFact> facts) {

        public Effect effect() {
            return Effect.of(from, to);
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
