package org.accede.history;

/** A value of several parts that a record holds several of: a scope, a share. */
public interface HistoryValue {
    /** As history stores it, in no language; two that are equal have the same. */
    String historyValue();
}
