package org.accede.history;

import java.util.List;

/** What happened to a record in a transaction that is being written. */
record HistoryMade(Subject subject, HistoryAction action, List<FieldChange> changes) {}
