package org.accede.alignment;

import java.time.Instant;
import java.time.LocalDate;
import org.accede.convention.Instrument;
import org.accede.country.CountryFilter;
import org.accede.shared.AsOf;
import org.accede.shared.Parameters;
import org.accede.shared.TwoPoints;
import org.jspecify.annotations.Nullable;

/**
 * Whose changes of alignment with which instrument, between which points in time.
 *
 * @param country the one State it is about, fictional or not; null for all that the filter lets through
 * @param from null is a year before {@code to}
 * @param to null is today
 * @param knownFrom null is {@code knownTo}: what the register says otherwise since then is left out
 * @param knownTo null is now
 */
public record ChangesCriteria(
        CountryFilter filter,
        @Nullable String country,
        String instrument,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant knownFrom,
        @Nullable Instant knownTo) {

    /**
     * Reads {@code region}, {@code group}, {@code q}, {@code country}, {@code instrument}, {@code from}, {@code to}, {@code knownFrom},
     * {@code knownTo}.
     */
    public static ChangesCriteria from(Parameters parameters) {
        String instrument = parameters.text("instrument");
        ChangesCriteria criteria = new ChangesCriteria(
                CountryFilter.from(parameters),
                parameters.text("country"),
                instrument == null ? Instrument.BUDAPEST : instrument,
                parameters.day("from"),
                parameters.day("to"),
                parameters.instant("knownFrom"),
                parameters.instant("knownTo"));
        return criteria;
    }

    /** The first point for this last one; throws {@link org.accede.shared.Unreadable} when it lies behind it. */
    AsOf start(AsOf end) {
        return new TwoPoints(from, to, knownFrom, knownTo).start(end);
    }
}
