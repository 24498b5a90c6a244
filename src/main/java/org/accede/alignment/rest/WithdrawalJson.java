package org.accede.alignment.rest;

import org.accede.shared.Ending;
import org.accede.shared.Microseconds;

/**
 * A withdrawal: it only removes.
 *
 * @param id its own
 * @param of the fact it takes back
 */
public record WithdrawalJson(long id, long of, String reason, String recordedAt, String recordedBy) {

    /** @param reason why the fact is taken back; required */
    public record Input(@org.jspecify.annotations.Nullable String reason) {}

    static WithdrawalJson of(long fact, Ending ending) {
        return new WithdrawalJson(ending.id(), fact, ending.reason(), Microseconds.format(ending.at()), ending.by());
    }
}
