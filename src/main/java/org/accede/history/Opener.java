package org.accede.history;

import java.util.Map;

/**
 * Opens entries for those who may read them.
 *
 * @param secrets the keys that are there, by subject
 */
record Opener(Map<String, String> secrets) {
    HistoryRecord open(HistoryEntry entry) {
        return new HistoryRecord(
                entry.subject(),
                entry.at(),
                entry.by(),
                entry.action(),
                entry.changes().stream()
                        .map(change -> open(entry.subject(), change))
                        .toList());
    }

    private FieldChange open(Subject subject, FieldChange change) {
        if (change.keeping() != Keeping.SEALED) {
            return change;
        }
        String secret = secrets.get(subject.toString());
        return secret == null
                ? change.withoutValues()
                : change.map(new Seal(secret, subject + "#" + change.field())::open);
    }
}
