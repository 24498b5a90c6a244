package org.accede.history;

/** What happened to a record. */
public enum HistoryAction {
    CREATED,
    CHANGED,
    DELETED
}
