package org.accede.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A point on both axes of time: what was true on a day of the world, by what the register said at an instant.
 *
 * @param day the last day whose facts count
 * @param knownAt the last instant whose records count, in whole microseconds
 */
public record AsOf(LocalDate day, Instant knownAt) {

    public AsOf {
        // records lie on whole microseconds: cutting the rest off changes no answer and makes equal questions equal
        knownAt = Microseconds.truncate(knownAt);
    }
}
