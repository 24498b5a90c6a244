package org.accede.alignment;

import org.jspecify.annotations.Nullable;

/**
 * One State's standing on one provision.
 *
 * @param assessment by law in force
 * @param finding the fact the rating rests on; null where it is derived from the parts, or not assessed
 * @param later a later finding by a text not yet in force, shown as a hint and never instead
 */
public record Cell(
        Assessment assessment,
        @Nullable FindingFact finding,
        @Nullable FindingFact later) {
    public @Nullable Rating rating() {
        return assessment.rating();
    }
}
