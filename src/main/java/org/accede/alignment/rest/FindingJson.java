package org.accede.alignment.rest;

import java.util.List;
import java.util.Optional;
import org.accede.alignment.Basis;
import org.accede.alignment.Cause;
import org.accede.alignment.Citation;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingInput.Cited;
import org.accede.alignment.Rating;
import org.accede.shared.Ending;
import org.accede.shared.Microseconds;
import org.accede.shared.rest.WarningJson;
import org.jspecify.annotations.Nullable;

/**
 * One finding, and what became of it.
 *
 * @param validFrom a day; a month or a year where no more is known
 * @param recordedAt with microseconds; unique in the register
 * @param corrects the finding in whose place it came
 * @param correctedBy the finding that came in its place
 * @param withdrawnAt when it was taken back
 * @param endedBy who corrected or withdrew it
 * @param endedReason why it was corrected or withdrawn
 * @param warnings what looks wrong and may be right, in the answer to a record
 */
public record FindingJson(
        long id,
        String country,
        String instrument,
        String provision,
        Rating rating,
        Basis basis,
        String validFrom,
        @Nullable String reason,
        List<Cited> citations,
        @Nullable String analysis,
        String source,
        @Nullable Cause cause,
        String recordedAt,
        String recordedBy,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        @Nullable String withdrawnAt,
        @Nullable String endedBy,
        @Nullable String endedReason,
        @Nullable List<WarningJson> warnings) {

    /** @param warnings null where nobody looked for any */
    static FindingJson of(Finding finding, Optional<Finding> successor, @Nullable List<WarningJson> warnings) {
        Optional<Ending> ending = finding.ending();
        return new FindingJson(
                finding.id(),
                finding.country(),
                finding.instrument(),
                finding.provision(),
                finding.rating(),
                finding.basis(),
                finding.since().toString(),
                finding.reason(),
                finding.citations().stream().map(FindingJson::cited).toList(),
                finding.analysis(),
                finding.source(),
                finding.cause(),
                Microseconds.format(finding.recordedAt()),
                finding.recordedBy(),
                finding.corrects(),
                successor.map(Finding::id).orElse(null),
                ending.filter(Ending::isWithdrawal)
                        .map(end -> Microseconds.format(end.at()))
                        .orElse(null),
                ending.map(Ending::by).orElse(null),
                ending.map(Ending::reason).orElse(null),
                warnings);
    }

    private static Cited cited(Citation citation) {
        return new Cited(
                citation.law(),
                citation.lawId(),
                citation.article(),
                citation.quote(),
                citation.translation(),
                citation.language(),
                citation.url());
    }
}
