package org.accede.activity;

import java.time.LocalDate;
import java.util.List;
import org.accede.country.CountryFilter;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which activities; every part that is absent lets all through.
 *
 * @param countries region and group of the countries; fictional States' activities only with their group
 * @param country ISO 3166-1 alpha-2
 * @param text in the title, either language, or in a partner
 * @param from the first day of a period that the activity touches
 * @param to its last day
 */
public record ActivityCriteria(
        CountryFilter countries,
        @Nullable String country,
        @Nullable String project,
        @Nullable ActivityKind kind,
        @Nullable ActivityStatus status,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** What a list can be sorted by, as {@link Parameters#paging} takes it: the first is its order by itself. */
    public static final List<String> SORTABLE =
            List.of("-startDate", "startDate", "endDate", "title", "kind", "status", "id");

    /** Those of one country, fictional or not. */
    public static ActivityCriteria of(String country, boolean fictional) {
        CountryFilter filter = fictional ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        return new ActivityCriteria(filter, country, null, null, null, null, null, null);
    }

    /** Reads {@code region}, {@code group}, {@code country}, {@code project}, {@code kind}, {@code status}, {@code q}, {@code from}, {@code to}. */
    public static ActivityCriteria from(Parameters parameters) {
        CountryFilter filter = CountryFilter.from(parameters);
        return new ActivityCriteria(
                new CountryFilter(filter.region(), filter.group(), null),
                parameters.text("country"),
                parameters.text("project"),
                parameters.oneOf(ActivityKind.class, "kind"),
                parameters.oneOf(ActivityStatus.class, "status"),
                filter.text(),
                parameters.day("from"),
                parameters.day("to"));
    }
}
