package org.accede.alignment;

import java.time.Instant;
import java.time.LocalDate;
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
}
