package org.accede.treaty;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many States' status changed, and to what; a State with both steps counts in both.
 *
 * @param changed distinct States
 * @param became by the status that the world brought them to, every status
 * @param corrected those with a revision
 */
public record StatusTally(long changed, Map<TreatyStatus, Long> became, long corrected) {

    public static StatusTally of(Collection<StatusChange> changes) {
        Map<TreatyStatus, Long> became = new EnumMap<>(TreatyStatus.class);
        for (TreatyStatus status : TreatyStatus.values()) {
            became.put(status, count(changes, status));
        }
        long corrected =
                changes.stream().filter(change -> change.revision().isPresent()).count();
        return new StatusTally(changes.size(), became, corrected);
    }

    /** How many the world brought there. */
    public long to(TreatyStatus status) {
        return became.getOrDefault(status, 0L);
    }

    private static long count(Collection<StatusChange> changes, TreatyStatus status) {
        return changes.stream()
                .flatMap(change -> change.world().stream())
                .filter(step -> step.to() == status)
                .count();
    }
}
