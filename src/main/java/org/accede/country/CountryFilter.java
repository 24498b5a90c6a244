package org.accede.country;

import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which countries a list, matrix or export is about; every part that is absent lets all through, but fictional States
 * show only where their group is asked for (R2).
 */
public record CountryFilter(
        @Nullable Region region,
        @Nullable CountryGroup group,
        @Nullable String text) {
    public static final CountryFilter ALL = new CountryFilter(null, null, null);
    public static final CountryFilter FICTIONAL = new CountryFilter(null, CountryGroup.FICTIONAL, null);

    /** Reads {@code region}, {@code group} and {@code q}. */
    public static CountryFilter from(Parameters parameters) {
        return new CountryFilter(
                parameters.oneOf(Region.class, "region"),
                parameters.oneOf(CountryGroup.class, "group"),
                parameters.text("q"));
    }

    public boolean includesFictional() {
        return group == CountryGroup.FICTIONAL;
    }

    boolean lets(Country country) {
        return country.isFictional() == includesFictional()
                && (region == null || country.region() == region)
                && (group == null || country.isIn(group))
                && (text == null || SearchText.matches(text, country.searchTerms()));
    }
}
