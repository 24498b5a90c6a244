package org.accede.treaty;

import org.accede.country.Country;
import org.accede.country.CountryGroup;
import org.accede.shared.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Which treaty actions a list is about; an absent part lets all through, but fictional States' actions show only where
 * their group is asked for or the State is named.
 */
public record TreatyActionFilter(
        @Nullable String country,
        @Nullable String instrument,
        @Nullable TreatyActionKind kind,
        @Nullable CountryGroup group,
        AsOf at) {

    boolean lets(TreatyAction action, Country of) {
        return action.hadHappenedBy(at.day())
                && (country == null ? of.isFictional() == (group == CountryGroup.FICTIONAL) : country.equals(of.iso2()))
                && (group == null || of.isIn(group))
                && (instrument == null || instrument.equals(action.instrument()))
                && (kind == null || kind == action.event().kind());
    }
}
