package org.accede.treaty;

import java.util.List;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A treaty action as somebody gives it, on a form or in a call: nothing is checked yet.
 *
 * @param country ISO 3166-1 alpha-2
 * @param instrument such as {@code CETS185}
 * @param kind a constant of {@link TreatyActionKind}
 * @param date as precise as it is known: {@code 2024}, {@code 2024-06}, {@code 2024-06-20}; absent when unknown
 * @param term until when an invitation or its extension runs, likewise
 * @param provisions that a reservation, declaration or designation is made under
 * @param text of a reservation or declaration, in the original
 * @param sourceAsOf the day up to which the source speaks, ISO 8601
 * @param confidence a code of {@link Confidence}; verified where none is given
 * @param reason why it corrects
 */
public record TreatyActionInput(
        @Nullable String country,
        @Nullable String instrument,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String term,
        @Nullable List<String> provisions,
        @Nullable String text,
        @Nullable String note,
        @Nullable String source,
        @Nullable String sourceAsOf,
        @Nullable String confidence,
        @Nullable String reason) {

    /** What says that an action is as recorded: its content, with a source that has been looked at. */
    public static TreatyActionInput confirming(
            TreatyAction action, @Nullable String source, @Nullable String sourceAsOf, String reason) {
        PartialDate term = action.event().term();
        return new TreatyActionInput(
                action.country(),
                action.instrument(),
                action.event().kind().name(),
                action.event().date().toString(),
                term == null ? null : term.toString(),
                action.provisions().stream().sorted().toList(),
                action.text(),
                action.note(),
                source,
                sourceAsOf,
                Confidence.VERIFIED.code(),
                reason);
    }
}
