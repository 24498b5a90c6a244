package org.accede.alignment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.alignment.Basis;
import org.accede.alignment.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Countries × provisions on a day, by what was known at an instant; described here, written by
 * {@link AlignmentJsonWriter}.
 *
 * @param ruleVersion of the rule by which articles come from their parts
 * @param provisions codes of the assessable ones, articles and parts, in the instrument's order
 */
public record AlignmentJson(
        String instrument,
        LocalDate asOf,
        String knownAt,
        int ruleVersion,
        List<String> provisions,
        List<CountryCells> countries) {

    /** @param cells by provision code; one that is not assessed by law in force is absent */
    public record CountryCells(String iso2, String name, Map<String, CellJson> cells) {}

    /**
     * The standing on one provision.
     *
     * @param basis absent where derived; so are {@code validFrom} and {@code findingId}
     * @param derived whether the rating comes from the parts
     * @param assessed how many of the applicable parts have a rating
     * @param applicable how many parts there are, without the not applicable ones
     * @param changedSinceApproval whether a finding behind it has to be approved again: its review or a law it cites has changed
     * @param later a later finding by a text not yet in force: a hint, never the status
     */
    public record CellJson(
            Rating rating,
            @Nullable Basis basis,
            @Nullable String validFrom,
            @Nullable Long findingId,
            boolean derived,
            int assessed,
            int applicable,
            boolean changedSinceApproval,
            @Nullable Later later) {}

    /** A finding by a text that is adopted or a bill. */
    public record Later(Rating rating, Basis basis, String validFrom, long findingId) {}
}
