package org.accede.law;

import java.util.List;
import org.accede.country.CountryFilter;
import org.accede.shared.AsOf;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/**
 * Which laws; every part that is absent lets all through.
 *
 * @param countries region and group of the States; fictional States' laws only with their group, or where the State is named
 * @param country ISO 3166-1 alpha-2
 * @param stage at the point in time asked about
 * @param text in a title or the reference
 */
public record LawCriteria(
        CountryFilter countries,
        @Nullable String country,
        @Nullable LawStage stage,
        @Nullable String text,
        AsOf at) {
    /** What a list can be sorted by, as {@link Parameters#paging} takes it: the first is its order by itself. */
    public static final List<String> SORTABLE = List.of("country", "title", "reference", "id");

    /** All laws of one State. */
    public static LawCriteria of(String country, AsOf at) {
        return new LawCriteria(CountryFilter.ALL, country, null, null, at);
    }

    /** Reads {@code region}, {@code group}, {@code country}, {@code stage}, {@code q}, {@code asOf}, {@code knownAt}. */
    public static LawCriteria from(Parameters parameters, RegisterClock clock) {
        CountryFilter filter = CountryFilter.from(parameters);
        return new LawCriteria(
                new CountryFilter(filter.region(), filter.group(), null),
                parameters.text("country"),
                parameters.oneOf(LawStage.class, "stage"),
                filter.text(),
                clock.asOf(parameters.day("asOf"), parameters.instant("knownAt")));
    }
}
