package org.accede.treaty;

import org.accede.convention.Instrument;
import org.accede.country.CountryFilter;
import org.accede.shared.Parameters;
import org.accede.shared.TwoPoints;
import org.jspecify.annotations.Nullable;

/**
 * Whose changes of status under which instrument, between which points in time.
 *
 * @param country the one State it is about, fictional or not; null for all that the filter lets through
 */
public record StatusChangesCriteria(
        CountryFilter filter, @Nullable String country, String instrument, TwoPoints points) {

    /**
     * Reads {@code region}, {@code group}, {@code q}, {@code country}, {@code instrument}, {@code from}, {@code to}, {@code knownFrom},
     * {@code knownTo}.
     */
    public static StatusChangesCriteria from(Parameters parameters) {
        String instrument = parameters.text("instrument");
        return new StatusChangesCriteria(
                CountryFilter.from(parameters),
                parameters.text("country"),
                instrument == null ? Instrument.BUDAPEST : instrument,
                TwoPoints.from(parameters));
    }
}
