package org.accede.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.accede.convention.Instrument;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Whose totals, on which day by what was known when.
 *
 * @param group whose members are counted
 * @param instrument whose treaty status; the pillars are those of the Budapest Convention
 * @param day null is today
 * @param knownAt null is now
 */
public record OverviewCriteria(
        CountryGroup group,
        String instrument,
        @Nullable LocalDate day,
        @Nullable Instant knownAt) {

    /** About the 193 and the Budapest Convention. */
    public static OverviewCriteria ofTheWorld(@Nullable LocalDate day, @Nullable Instant knownAt) {
        return new OverviewCriteria(CountryGroup.UN, Instrument.BUDAPEST, day, knownAt);
    }

    /** Reads {@code group}, {@code instrument}, {@code asOf}, {@code knownAt}; without a group the 193 are counted. */
    public static OverviewCriteria from(Parameters parameters) {
        CountryGroup group = parameters.oneOf(CountryGroup.class, "group");
        String instrument = parameters.text("instrument");
        return new OverviewCriteria(
                group == null ? CountryGroup.UN : group,
                instrument == null ? Instrument.BUDAPEST : instrument,
                parameters.day("asOf"),
                parameters.instant("knownAt"));
    }

    /** The same question about a point in time. */
    public OverviewCriteria at(@Nullable LocalDate otherDay, @Nullable Instant otherKnownAt) {
        return new OverviewCriteria(group, instrument, otherDay, otherKnownAt);
    }

    /** Whose treaty status is read: with the 193 the countries and areas beside them, which the map shows too. */
    public CountryCriteria countries() {
        CountryFilter filter = isOfTheWorld() ? CountryFilter.ALL : new CountryFilter(null, group, null);
        return new CountryCriteria(filter, instrument, null, day, knownAt);
    }

    /** Whether the question is about the 193, as the published totals are. */
    public boolean isOfTheWorld() {
        return group == CountryGroup.UN;
    }

    public boolean isFictional() {
        return group == CountryGroup.FICTIONAL;
    }
}
