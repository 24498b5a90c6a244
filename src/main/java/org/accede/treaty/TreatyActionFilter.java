package org.accede.treaty;

import java.time.LocalDate;
import org.accede.country.CountryFilter;
import org.accede.shared.AsOf;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/**
 * Which treaty actions a list is about; an absent part lets all through, but fictional States' actions show only where
 * their group is asked for or the State is named.
 *
 * @param country the one State; it comes before the filter of countries
 * @param from those that can have happened on that day or later; undated ones are then left out, as for {@code to}
 * @param confirmation whether the source is verified
 */
public record TreatyActionFilter(
        CountryFilter countries,
        @Nullable String country,
        @Nullable String instrument,
        @Nullable TreatyActionKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Confirmation confirmation,
        AsOf at) {

    /**
     * Reads {@code region}, {@code group}, {@code q}, {@code country}, {@code instrument}, {@code kind}, {@code from}, {@code to},
     * {@code confirmation}, {@code asOf}, {@code knownAt}.
     */
    public static TreatyActionFilter from(Parameters parameters, RegisterClock register) {
        return new TreatyActionFilter(
                CountryFilter.from(parameters),
                parameters.text("country"),
                parameters.text("instrument"),
                parameters.oneOf(TreatyActionKind.class, "kind"),
                parameters.day("from"),
                parameters.day("to"),
                parameters.oneOf(Confirmation.class, "confirmation"),
                register.asOf(parameters.day("asOf"), parameters.instant("knownAt")));
    }

    /** Whether it is one of them, its State apart. */
    boolean lets(TreatyAction action) {
        return action.hadHappenedBy(at.day())
                && (instrument == null || instrument.equals(action.instrument()))
                && (kind == null || kind == action.event().kind())
                && action.canLieWithin(from, to)
                && (confirmation == null || action.isVerified() == (confirmation == Confirmation.VERIFIED));
    }
}
