package org.accede.alignment;

import java.time.Instant;
import java.time.LocalDate;
import org.accede.convention.Instrument;
import org.accede.country.CountryFilter;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Whose alignment with which instrument, on which day by what was known when.
 *
 * @param day null is today
 * @param knownAt null is now
 * @param cells which part of the matrix
 */
public record AlignmentCriteria(
        CountryFilter filter,
        String instrument,
        @Nullable LocalDate day,
        @Nullable Instant knownAt,
        CellFilter cells) {

    /** The same for whole matrices. */
    public AlignmentCriteria(
            CountryFilter filter, String instrument, @Nullable LocalDate day, @Nullable Instant knownAt) {
        this(filter, instrument, day, knownAt, CellFilter.ALL);
    }

    /** Reads {@code region}, {@code group}, {@code q}, {@code instrument}, {@code asOf}, {@code knownAt}, and what {@link CellFilter} reads. */
    public static AlignmentCriteria from(Parameters parameters) {
        String instrument = parameters.text("instrument");
        return new AlignmentCriteria(
                CountryFilter.from(parameters),
                instrument == null ? Instrument.BUDAPEST : instrument,
                parameters.day("asOf"),
                parameters.instant("knownAt"),
                CellFilter.from(parameters));
    }
}
