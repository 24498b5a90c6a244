package org.accede.history;

import java.time.LocalDate;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of all history is asked for, the latest first.
 *
 * @param kind as {@link Historied} names it
 * @param record an id or code, together with a kind
 * @param by an account's name
 * @param from the first day, in the office's zone
 * @param to the last day
 */
public record HistoryCriteria(
        @Nullable String kind,
        @Nullable String record,
        @Nullable String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static HistoryCriteria from(Parameters parameters) {
        String kind = parameters.text("kind");
        String record = parameters.text("id");
        if (record != null && kind == null) {
            parameters.reject("kind", "error.required");
        }
        return new HistoryCriteria(kind, record, parameters.text("by"), parameters.day("from"), parameters.day("to"));
    }
}
