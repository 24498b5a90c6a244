package org.accede.treaty.rest;

import java.time.LocalDate;
import java.util.List;
import org.accede.shared.Microseconds;
import org.accede.shared.PartialDate;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.jspecify.annotations.Nullable;

/**
 * A treaty action as the register holds it.
 *
 * @param date as precise as the source knows it: a day, a month, a year; absent when unknown
 * @param term until when an invitation or its extension runs
 * @param sourceAsOf the day up to which the source speaks
 * @param confidence verified, partial, reported, …
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
        String recordedAt,
        String recordedBy,
        @Nullable String endedAt) {

    static TreatyActionJson of(TreatyAction action) {
        PartialDate term = action.event().term();
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
                Microseconds.format(action.recordedAt()),
                action.recordedBy(),
                action.endedAt() == null ? null : Microseconds.format(action.endedAt()));
    }

    private static @Nullable String text(PartialDate date) {
        return date.isUnknown() ? null : date.toString();
    }
}
