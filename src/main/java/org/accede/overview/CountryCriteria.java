package org.accede.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.accede.convention.Instrument;
import org.accede.country.CountryFilter;
import org.accede.shared.Parameters;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which countries, by their status under which instrument, on which day by what was known when.
 *
 * @param treatyStatus null lets all through
 * @param day null is today
 * @param knownAt null is now
 */
public record CountryCriteria(
        CountryFilter filter,
        String instrument,
        @Nullable TreatyStatus treatyStatus,
        @Nullable LocalDate day,
        @Nullable Instant knownAt) {

    /** Reads {@code region}, {@code group}, {@code q}, {@code instrument}, {@code treatyStatus}, {@code asOf}, {@code knownAt}. */
    public static CountryCriteria from(Parameters parameters) {
        String instrument = parameters.text("instrument");
        return new CountryCriteria(
                CountryFilter.from(parameters),
                instrument == null ? Instrument.BUDAPEST : instrument,
                parameters.oneOf(TreatyStatus.class, "treatyStatus"),
                parameters.day("asOf"),
                parameters.instant("knownAt"));
    }
}
