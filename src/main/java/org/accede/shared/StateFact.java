package org.accede.shared;

import java.time.LocalDate;
import java.util.Comparator;

/** A fact that holds from a day in the world until a later one of the same key takes over. */
public interface StateFact extends Fact {

    /** From the earlier to the later: by the day in the world, then by the record. */
    Comparator<StateFact> OLDEST_FIRST =
            Comparator.comparing(StateFact::validFrom).thenComparing(StateFact::recordedAt);

    /** The first day it holds. */
    LocalDate validFrom();

    /** From when it holds, as precisely as that is known. */
    default PartialDate since() {
        return PartialDate.of(validFrom());
    }

    /** Whether it counts there: known, and begun. */
    default boolean countsAt(AsOf at) {
        return isAliveAt(at.knownAt()) && !validFrom().isAfter(at.day());
    }
}
