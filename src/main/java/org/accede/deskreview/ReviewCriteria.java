package org.accede.deskreview;

import java.util.List;
import org.accede.country.CountryFilter;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews; every part that is absent lets all through.
 *
 * @param countries region and group; fictional States' reviews only with their group
 * @param country ISO 3166-1 alpha-2
 * @param overdue only those whose deadline has passed
 */
public record ReviewCriteria(
        CountryFilter countries,
        @Nullable String country,
        @Nullable ReviewStatus status,
        @Nullable String lead,
        @Nullable String instrument,
        boolean overdue) {
    /** What a list can be sorted by, as {@link Parameters#paging} takes it: the first is its order by itself. */
    public static final List<String> SORTABLE =
            List.of("-dated", "dated", "country", "deadline", "status", "lead", "id");

    /** Those of one country, fictional or not. */
    public static ReviewCriteria of(String country, boolean fictional) {
        CountryFilter filter = fictional ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        return new ReviewCriteria(filter, country, null, null, null, false);
    }

    /** Reads {@code region}, {@code group}, {@code country}, {@code status}, {@code lead}, {@code instrument}, {@code overdue}. */
    public static ReviewCriteria from(Parameters parameters) {
        CountryFilter filter = CountryFilter.from(parameters);
        return new ReviewCriteria(
                new CountryFilter(filter.region(), filter.group(), null),
                parameters.text("country"),
                parameters.oneOf(ReviewStatus.class, "status"),
                parameters.text("lead"),
                parameters.text("instrument"),
                overdue(parameters));
    }

    private static boolean overdue(Parameters parameters) {
        String given = parameters.text("overdue");
        if (given != null && !List.of("true", "false").contains(given)) {
            parameters.reject("overdue", "error.unknownCode");
        }
        return "true".equals(given);
    }
}
