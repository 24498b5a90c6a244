package org.accede.history;

import java.time.Instant;
import java.util.List;

/**
 * What was done to one record in one step.
 *
 * @param by the account's name as it was then
 * @param changes its fields, in the order of the record; personal values opened where their key is there
 */
public record HistoryRecord(Subject subject, Instant at, String by, HistoryAction action, List<FieldChange> changes) {}
