package org.accede.history.rest;

import java.util.List;
import org.accede.history.FieldChange;
import org.accede.history.HistoryRecord;
import org.accede.history.Keeping;
import org.accede.shared.Language;
import org.accede.shared.Microseconds;
import org.accede.shared.Recorders;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one record in one step.
 *
 * @param by the account's name, or words for one that is gone and for the product's own data
 * @param action CREATED, CHANGED or DELETED
 */
public record HistoryJson(String kind, String id, String at, String by, String action, List<Change> changes) {

    /**
     * What one field was and became, in no language: codes, ISO dates, plain numbers; an account by its name, or
     * in words once it is gone.
     *
     * @param from empty where it had no value
     * @param to empty where it has none any more
     * @param kept absent where the values are kept as they are; SEALED for a personal value, CHANGE_ONLY for a secret
     * @param lost true where a personal value was anonymised and can't be read any more
     */
    public record Change(
            String field,
            List<String> from,
            List<String> to,
            @Nullable String kept,
            @Nullable Boolean lost) {
        static Change of(FieldChange change) {
            return new Change(
                    change.field(),
                    change.from(),
                    change.to(),
                    change.keeping() == Keeping.VALUE ? null : change.keeping().name(),
                    change.lost() ? true : null);
        }
    }

    static HistoryJson of(HistoryRecord record, Recorders recorders, Language language) {
        return new HistoryJson(
                record.subject().kind(),
                record.subject().record(),
                Microseconds.format(record.at()),
                recorders.text(record.by(), language),
                record.action().name(),
                record.changes().stream().map(Change::of).toList());
    }
}
