package org.accede.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.treaty.Standings;
import org.accede.treaty.TreatyActions;

/** Countries with their treaty status: one answer for the screen, the call and the export. */
@ApplicationScoped
public class CountryStatuses {
    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    TreatyActions treatyActions;

    @Inject
    RegisterClock register;

    /**
     * The answer to a question.
     *
     * @param at the day and instant that were asked for, or today and the last record
     */
    public record Answer(AsOf at, List<CountryStatus> countries) {}

    /** All that meet the criteria, in the order of the names in print on the day. */
    @Allows(Right.READ)
    @Transactional
    public Answer all(CountryCriteria criteria, Language language) {
        AsOf at = register.asOf(criteria.day(), criteria.knownAt());
        return over(criteria, List.of(at.day()), language).get(0);
    }

    /** The same on several days by what was known at one instant, an answer for each; the criteria's own day is left aside. */
    @Allows(Right.READ)
    @Transactional
    public List<Answer> over(CountryCriteria criteria, List<LocalDate> days, Language language) {
        provisions.instrument(criteria.instrument());
        Instant knownAt = register.asOf(null, criteria.knownAt()).knownAt();
        return treatyActions.standings(days, knownAt).stream()
                .map(standings -> answer(criteria, standings, language))
                .toList();
    }

    private Answer answer(CountryCriteria criteria, Standings standings, Language language) {
        AsOf at = standings.at();
        List<CountryStatus> found = countries.all(criteria.filter(), language, at.day()).stream()
                .map(country -> status(country, standings))
                .filter(status -> criteria.treatyStatus() == null
                        || status.under(criteria.instrument()).status() == criteria.treatyStatus())
                .toList();
        return new Answer(at, found);
    }

    /** One country, fictional or not. */
    @Allows(Right.READ)
    @Transactional
    public CountryStatus get(String iso2, AsOf at) {
        Country country = countries.get(iso2);
        return status(country, treatyActions.standings(at));
    }

    private static CountryStatus status(Country country, Standings standings) {
        return new CountryStatus(country, standings.of(country.iso2()), standings.actionsOf(country.iso2()));
    }
}
