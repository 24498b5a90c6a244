package org.accede.recommendation;

import java.util.List;
import org.accede.country.CountryFilter;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations; every part that is absent lets all through.
 *
 * @param countries region and group of the States; those of fictional States only with their group (R6)
 * @param country ISO 3166-1 alpha-2
 * @param instrument of which it names a provision
 * @param provision which it names, itself or a part of it
 * @param owner the name of an account
 * @param overdue only those whose due date has passed (R3)
 * @param review the id of the desk review that it comes from
 * @param activity the id of the activity that it comes from or is served by
 * @param text in the text, either language, or in the institution
 */
public record RecommendationCriteria(
        CountryFilter countries,
        @Nullable String country,
        @Nullable String instrument,
        @Nullable String provision,
        @Nullable RecommendationStatus status,
        @Nullable String owner,
        boolean overdue,
        @Nullable SourceKind source,
        @Nullable Long review,
        @Nullable Long activity,
        @Nullable String text) {
    /** What a list can be sorted by, as {@link Parameters#paging} takes it: the first is its order by itself. */
    public static final List<String> SORTABLE = List.of("due", "country", "status", "owner", "id");

    /** All, of fictional States or of all others. */
    public static RecommendationCriteria all(boolean fictional) {
        CountryFilter filter = fictional ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        return new RecommendationCriteria(filter, null, null, null, null, null, false, null, null, null, null);
    }

    /** Those of one State, on a provision where one is given. */
    public static RecommendationCriteria of(String country, boolean fictional, @Nullable String provision) {
        return new RecommendationCriteria(
                all(fictional).countries(), country, null, provision, null, null, false, null, null, null, null);
    }

    public static RecommendationCriteria ofReview(long review, boolean fictional) {
        return new RecommendationCriteria(
                all(fictional).countries(), null, null, null, null, null, false, null, review, null, null);
    }

    public static RecommendationCriteria ofActivity(long activity, boolean fictional) {
        return new RecommendationCriteria(
                all(fictional).countries(), null, null, null, null, null, false, null, null, activity, null);
    }

    /**
     * Reads {@code region}, {@code group}, {@code country}, {@code instrument}, {@code provision}, {@code status}, {@code
     * owner}, {@code overdue}, {@code source}, {@code review}, {@code activity}, {@code q}.
     */
    public static RecommendationCriteria from(Parameters parameters) {
        CountryFilter filter = CountryFilter.from(parameters);
        return new RecommendationCriteria(
                new CountryFilter(filter.region(), filter.group(), null),
                parameters.text("country"),
                parameters.text("instrument"),
                parameters.text("provision"),
                parameters.oneOf(RecommendationStatus.class, "status"),
                parameters.text("owner"),
                overdue(parameters),
                parameters.oneOf(SourceKind.class, "source"),
                id(parameters, "review"),
                id(parameters, "activity"),
                filter.text());
    }

    /** The same, only what has passed its due date. */
    public RecommendationCriteria onlyOverdue() {
        return new RecommendationCriteria(
                countries, country, instrument, provision, status, owner, true, source, review, activity, text);
    }

    private static boolean overdue(Parameters parameters) {
        String given = parameters.text("overdue");
        if (given != null && !List.of("true", "false").contains(given)) {
            parameters.reject("overdue", "error.unknownCode");
        }
        return "true".equals(given);
    }

    private static @Nullable Long id(Parameters parameters, String name) {
        String given = parameters.text(name);
        if (given != null && !given.matches("\\d{1,18}")) {
            parameters.reject(name, "error.unknownCode");
            return null;
        }
        return given == null ? null : Long.valueOf(given);
    }
}
