package org.accede.law.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.law.LawEvent;
import org.accede.law.LawStage;
import org.accede.shared.Ending;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/**
 * What became of a law, as the register holds it, and what became of the record.
 *
 * @param date as precise as the source knows it: a day, a month, a year; absent when unknown
 * @param articles of the law that it concerns; none: the whole law
 * @param byLaw the id of the act that amends or repeals
 * @param sourceAsOf the day up to which the source speaks
 * @param confidence verified, partial or reported
 * @param recordedAt with microseconds; unique in the register
 * @param corrects the event in whose place it came
 * @param correctedBy the event that came in its place
 * @param withdrawnAt when it was taken back
 * @param warnings what may be wrong with what was just recorded
 */
public record LawEventJson(
        long id,
        long law,
        LawStage kind,
        @Nullable String date,
        List<String> articles,
        @Nullable Long byLaw,
        @Nullable String note,
        String source,
        @Nullable LocalDate sourceAsOf,
        String confidence,
        String recordedAt,
        String recordedBy,
        @Nullable String reason,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        @Nullable String withdrawnAt,
        @Nullable String endedBy,
        @Nullable String endedReason,
        @Nullable List<WarningJson> warnings) {

    /** @param warnings null where nobody looked for any */
    static LawEventJson of(LawEvent event, Optional<LawEvent> successor, @Nullable List<WarningJson> warnings) {
        Optional<Ending> ending = event.ending();
        return new LawEventJson(
                event.id(),
                event.law(),
                event.kind(),
                LawJson.text(event.date()),
                event.articles(),
                event.byLaw(),
                event.note(),
                event.source(),
                event.sourceAsOf(),
                event.confidence(),
                Microseconds.format(event.recordedAt()),
                event.recordedBy(),
                event.reason(),
                event.corrects(),
                successor.map(LawEvent::id).orElse(null),
                ending.filter(Ending::isWithdrawal)
                        .map(end -> Microseconds.format(end.at()))
                        .orElse(null),
                ending.map(Ending::by).orElse(null),
                ending.map(Ending::reason).orElse(null),
                warnings);
    }
}
