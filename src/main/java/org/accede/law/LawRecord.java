package org.accede.law;

import java.util.List;

/**
 * A law as the register tells it at a point in time.
 *
 * @param standing folded from the events
 * @param events that the register held at the instant, the oldest first; those that lie ahead of the day too
 */
public record LawRecord(Law law, LawStanding standing, List<LawEvent> events) {

    public LawRecord {
        events = List.copyOf(events);
    }
}
