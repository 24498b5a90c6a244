package org.accede.treaty.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.shared.Ending;
import org.accede.shared.Microseconds;
import org.accede.shared.PartialDate;
import org.accede.shared.rest.WarningJson;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.jspecify.annotations.Nullable;

/**
 * A treaty action as the register holds it, and what became of it.
 *
 * @param date as precise as the source knows it: a day, a month, a year; absent when unknown
 * @param term until when an invitation or its extension runs
 * @param sourceAsOf the day up to which the source speaks
 * @param confidence verified, partial, reported, …
 * @param reason why it corrects
 * @param recordedAt with microseconds; unique in the register
 * @param corrects the action in whose place it came
 * @param correctedBy the action that came in its place
 * @param withdrawnAt when it was taken back
 * @param endedBy who corrected or withdrew it
 * @param endedReason why it was corrected or withdrawn
 * @param warnings what looks wrong and may be right; in answers to a record or correction only
 */
public record TreatyActionJson(
        long id,
        String country,
        String instrument,
        TreatyActionKind kind,
        @Nullable String date,
        @Nullable String term,
        List<String> provisions,
        @Nullable String text,
        @Nullable String note,
        String source,
        @Nullable LocalDate sourceAsOf,
        String confidence,
        @Nullable String reason,
        String recordedAt,
        String recordedBy,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        @Nullable String withdrawnAt,
        @Nullable String endedBy,
        @Nullable String endedReason,
        @Nullable List<WarningJson> warnings) {

    /** @param warnings null where nobody looked for any */
    static TreatyActionJson of(TreatyAction action, @Nullable Long successor, @Nullable List<WarningJson> warnings) {
        PartialDate term = action.event().term();
        Optional<Ending> ending = action.ending();
        return new TreatyActionJson(
                action.id(),
                action.country(),
                action.instrument(),
                action.event().kind(),
                text(action.event().date()),
                term == null ? null : text(term),
                action.provisions().stream().sorted().toList(),
                action.text(),
                action.note(),
                action.source(),
                action.sourceAsOf(),
                action.confidence(),
                action.reason(),
                Microseconds.format(action.recordedAt()),
                action.recordedBy(),
                action.corrects(),
                successor,
                ending.filter(Ending::isWithdrawal)
                        .map(end -> Microseconds.format(end.at()))
                        .orElse(null),
                ending.map(Ending::by).orElse(null),
                ending.map(Ending::reason).orElse(null),
                warnings);
    }

    private static @Nullable String text(PartialDate date) {
        return date.isUnknown() ? null : date.toString();
    }
}
