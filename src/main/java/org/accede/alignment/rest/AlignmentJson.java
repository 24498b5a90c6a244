package org.accede.alignment.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.alignment.Basis;
import org.accede.alignment.Cell;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.alignment.RollUp;
import org.accede.convention.Provision;
import org.accede.shared.Language;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/**
 * Countries × provisions on a day, by what was known at an instant.
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

    static AlignmentJson of(Matrix matrix, Language language) {
        List<String> codes = matrix.provisions().stream().map(Provision::code).toList();
        LocalDate day = matrix.at().day();
        return new AlignmentJson(
                matrix.instrument().code(),
                day,
                Microseconds.format(matrix.at().knownAt()),
                RollUp.VERSION,
                codes,
                matrix.rows().stream()
                        .map(row -> new CountryCells(
                                row.country().iso2(), row.country().label(language, day), cells(codes, row.cells())))
                        .toList());
    }

    private static Map<String, CellJson> cells(List<String> codes, Map<String, Cell> cells) {
        Map<String, CellJson> assessed = new LinkedHashMap<>();
        for (String code : codes) {
            Cell cell = cells.get(code);
            Rating rating = cell == null ? null : cell.rating();
            if (cell != null && rating != null) {
                assessed.put(code, cell(cell, rating));
            }
        }
        return assessed;
    }

    private static CellJson cell(Cell cell, Rating rating) {
        FindingFact finding = cell.finding();
        FindingFact later = cell.later();
        return new CellJson(
                rating,
                finding == null ? null : finding.basis(),
                finding == null ? null : finding.since().toString(),
                finding == null ? null : finding.id(),
                cell.assessment().derived(),
                cell.assessment().assessed(),
                cell.assessment().applicable(),
                cell.changed(),
                later == null
                        ? null
                        : new Later(later.rating(), later.basis(), later.since().toString(), later.id()));
    }
}
