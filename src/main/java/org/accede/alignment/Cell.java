package org.accede.alignment;

import org.jspecify.annotations.Nullable;

/**
 * One State's standing on one provision.
 *
 * @param assessment by law in force
 * @param finding the fact the rating rests on; null where it is derived from the parts, or not assessed
 * @param later a later finding by a text not yet in force, shown as a hint and never instead
 * @param changed whether a finding behind the rating has to be approved again: its review or a law it cites has changed
 */
public record Cell(
        Assessment assessment,
        @Nullable FindingFact finding,
        @Nullable FindingFact later,
        boolean changed) {
    public Cell(Assessment assessment, @Nullable FindingFact finding, @Nullable FindingFact later) {
        this(assessment, finding, later, false);
    }

    /** The same, to be approved again. */
    Cell marked() {
        return new Cell(assessment, finding, later, true);
    }

    public @Nullable Rating rating() {
        return assessment.rating();
    }
}
