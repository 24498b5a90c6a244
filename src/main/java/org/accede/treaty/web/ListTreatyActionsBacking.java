package org.accede.treaty.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Page;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.accede.treaty.Confirmation;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionFilter;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyActions;
import org.jspecify.annotations.Nullable;

/** The list of treaty actions: the address is the question. */
@Named
@RequestScoped
public class ListTreatyActionsBacking {
    private static final int SIZE = 50;

    @Inject
    TreatyActions actions;

    @Inject
    Countries countries;

    @Inject
    RegisterClock register;

    @Inject
    Question question;

    @Inject
    TreatyNamesBacking names;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private TreatyActionFilter filter;
    private Page<TreatyAction> page;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListTreatyActionsBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters("from", "to");
        filter = TreatyActionFilter.from(parameters, register);
        page = Page.of(actions.all(filter), parameters.paging(SIZE, "-date"));
        question.warn(parameters);
    }

    public TreatyActionFilter getFilter() {
        return filter;
    }

    public Page<TreatyAction> getPage() {
        return page;
    }

    public boolean isFictional() {
        String named = filter.country();
        return named == null
                ? filter.countries().includesFictional()
                : countries.find(named).map(Country::isFictional).orElse(false);
    }

    /** Of the group asked for, in the order of the names. */
    public List<Country> getCountries() {
        CountryFilter all = isFictional() ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        return countries.all(all, locale.getLanguage(), asOf.getToday());
    }

    /** Of the States on the page, each once. */
    public List<String> getFootnotes() {
        return names.footnotes(page.items().stream().map(TreatyAction::country).toList());
    }

    public TreatyActionKind[] getKinds() {
        return TreatyActionKind.values();
    }

    public Confirmation[] getConfirmations() {
        return Confirmation.values();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }

    public String getFrom() {
        return shown(filter.from());
    }

    public String getTo() {
        return shown(filter.to());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : Display.day(day);
    }
}
