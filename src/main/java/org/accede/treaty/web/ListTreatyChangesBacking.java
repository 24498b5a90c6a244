package org.accede.treaty.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.convention.Instrument;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Days;
import org.accede.shared.Parameters;
import org.accede.shared.TwoPoints;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.accede.treaty.StatusChanges;
import org.accede.treaty.StatusChangesCriteria;
import org.accede.treaty.StatusTally;
import org.accede.treaty.TreatyActions;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** What changed in treaty status from a first day to the day in the header; the address is the question. */
@Named
@RequestScoped
public class ListTreatyChangesBacking {
    private static final String SAID_THEN = "then";

    @Inject
    TreatyActions actions;

    @Inject
    Countries countries;

    @Inject
    Question question;

    @Inject
    TreatyNamesBacking names;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private CountryFilter filter = CountryFilter.ALL;
    private @Nullable Country country;
    private boolean saidThen;
    private StatusChanges changes;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListTreatyChangesBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters("from");
        filter = CountryFilter.from(parameters);
        country = named(parameters);
        saidThen = SAID_THEN.equals(parameters.text("said"));
        LocalDate from = from(parameters);
        String instrument = instrument(parameters);
        question.warn(parameters);
        TwoPoints points = new TwoPoints(from, asOf.getDay(), saidThen ? asOf.endOf(from) : null, asOf.getKnownAt());
        String one = country == null ? null : country.iso2();
        changes = actions.changes(new StatusChangesCriteria(filter, one, instrument, points), locale.getLanguage());
    }

    private LocalDate from(Parameters parameters) {
        LocalDate given = parameters.day("from");
        if (given != null && given.isAfter(asOf.getDay())) {
            parameters.reject("from", "error.endBeforeStart");
        }
        return given == null || given.isAfter(asOf.getDay()) ? asOf.getDay().minusYears(1) : given;
    }

    private String instrument(Parameters parameters) {
        String given = parameters.text("instrument");
        if (given == null
                || names.getInstruments().stream().anyMatch(one -> one.code().equals(given))) {
            return given == null ? Instrument.BUDAPEST : given;
        }
        parameters.reject("instrument", "error.unknownCode");
        return Instrument.BUDAPEST;
    }

    private @Nullable Country named(Parameters parameters) {
        String given = parameters.text("country");
        Optional<Country> found = Optional.ofNullable(given).flatMap(countries::find);
        if (given != null && found.isEmpty()) {
            parameters.reject("country", "error.unknownCode");
        }
        return found.orElse(null);
    }

    public StatusChanges getChanges() {
        return changes;
    }

    public CountryFilter getFilter() {
        return filter;
    }

    /** The one State the page is about; null for all of the filter. */
    public @Nullable Country getCountry() {
        return country;
    }

    public String getName() {
        return country == null ? "" : names.label(country);
    }

    public boolean isFictional() {
        return country == null ? filter.includesFictional() : country.isFictional();
    }

    /** The first state is the one the register told then, not the one it tells now. */
    public boolean isSaidThen() {
        return saidThen;
    }

    public String getFrom() {
        return Days.text(changes.from().day(), locale.getLanguage());
    }

    /** The regions in which something changed. */
    public List<Map.Entry<Region, StatusTally>> getSums() {
        return List.copyOf(changes.tallies().entrySet());
    }

    /** Of the States on the page, each once. */
    public List<String> getFootnotes() {
        return names.footnotes(changes.changes().stream()
                .map(change -> change.country().iso2())
                .toList());
    }

    public TreatyStatus[] getStatuses() {
        return TreatyStatus.values();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
