package org.accede.treaty.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Days;
import org.accede.shared.Parameters;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.PeriodBacking;
import org.accede.shared.web.Question;
import org.accede.treaty.ChangesCriteria;
import org.accede.treaty.StatusChanges;
import org.accede.treaty.StatusTally;
import org.accede.treaty.TreatyActions;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** What changed in treaty status from a first day to the day in the header; the address is the question. */
@Named
@RequestScoped
public class ListTreatyChangesBacking {
    @Inject
    TreatyActions actions;

    @Inject
    Countries countries;

    @Inject
    Question question;

    @Inject
    PeriodBacking period;

    @Inject
    TreatyNamesBacking names;

    @Inject
    LocaleBacking locale;

    private CountryFilter filter = CountryFilter.ALL;
    private @Nullable Country country;
    private StatusChanges changes;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListTreatyChangesBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = period.parameters();
        ChangesCriteria criteria = ChangesCriteria.from(parameters);
        question.warn(parameters);
        filter = criteria.filter();
        country = criteria.country() == null ? null : countries.get(criteria.country());
        changes = actions.changes(criteria, locale.getLanguage());
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
