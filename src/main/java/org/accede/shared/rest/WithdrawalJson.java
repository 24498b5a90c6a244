package org.accede.shared.rest;

import org.accede.shared.Ending;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal of a fact: it only removes.
 *
 * @param id its own
 * @param of the fact it takes back
 */
public record WithdrawalJson(long id, long of, String reason, String recordedAt, String recordedBy) {

    /** @param reason why the fact is taken back; required */
    public record Input(@Nullable String reason) {}

    public static WithdrawalJson of(long fact, Ending ending) {
        return new WithdrawalJson(ending.id(), fact, ending.reason(), Microseconds.format(ending.at()), ending.by());
    }
}
