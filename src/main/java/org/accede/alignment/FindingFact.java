package org.accede.alignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.accede.shared.PartialDate;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** What the matrix reads of a finding: thousands at a time, so without its texts. */
public record FindingFact(
        long id,
        String country,
        String provision,
        Rating rating,
        Basis basis,
        LocalDate validFrom,
        PartialDate.Precision precision,
        @Nullable Cause cause,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant endedAt)
        implements StateFact {

    @Override
    public PartialDate since() {
        return PartialDate.of(validFrom, precision);
    }

    /** Rests on law in force, and so gives the status. */
    boolean isInForce() {
        return basis == Basis.IN_FORCE;
    }

    /** The same with texts and days that are kept once for all facts that say the same. */
    FindingFact sharing(Map<LocalDate, LocalDate> days) {
        return new FindingFact(
                id,
                country.intern(),
                provision.intern(),
                rating,
                basis,
                days.computeIfAbsent(validFrom, day -> day),
                precision,
                cause,
                recordedAt,
                recordedBy.intern(),
                endedAt);
    }
}
