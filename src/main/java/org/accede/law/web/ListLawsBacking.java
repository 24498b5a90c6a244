package org.accede.law.web;

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
import org.accede.law.LawCriteria;
import org.accede.law.LawRecord;
import org.accede.law.LawStage;
import org.accede.law.Laws;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** The list of laws: the address is the question. */
@Named
@RequestScoped
public class ListLawsBacking {
    private static final int SIZE = 50;

    @Inject
    Laws laws;

    @Inject
    Countries countries;

    @Inject
    RegisterClock register;

    @Inject
    Question question;

    @Inject
    AddressBacking address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private LawCriteria criteria;
    private Paging paging;
    private Page<LawRecord> page;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListLawsBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters();
        criteria = LawCriteria.from(parameters, register);
        paging = parameters.paging(SIZE, LawCriteria.SORTABLE.toArray(String[]::new));
        question.warn(parameters);
        page = laws.page(criteria, paging);
    }

    public LawCriteria getCriteria() {
        return criteria;
    }

    public Page<LawRecord> getPage() {
        return page;
    }

    /** The one State that the list is about; null for several. */
    public @Nullable Country getCountry() {
        return criteria.country() == null
                ? null
                : countries.find(criteria.country()).orElse(null);
    }

    public String getTitle() {
        Country country = getCountry();
        return country == null
                ? locale.text("laws.title")
                : locale.text("laws.title.of", country.label(locale.getLanguage(), asOf.getDay()));
    }

    public boolean isFictional() {
        Country country = getCountry();
        return country == null ? criteria.countries().includesFictional() : country.isFictional();
    }

    /** This list in the order of a column, or the other way round when it is in that order already. */
    public String sortLink(String field) {
        boolean turned = paging.sort().equals(field) && !paging.descending();
        return address.with(Map.of("sort", turned ? "-" + field : field, "page", ""));
    }

    /** As {@code aria-sort} takes it. */
    public String sorted(String field) {
        if (!paging.sort().equals(field)) {
            return "none";
        }
        return paging.descending() ? "descending" : "ascending";
    }

    /** Of the group asked for, in the order of the names. */
    public List<Country> getCountries() {
        CountryFilter filter = isFictional() ? CountryFilter.FICTIONAL : CountryFilter.ALL;
        return countries.all(filter, locale.getLanguage(), asOf.getDay());
    }

    public LawStage[] getStages() {
        return LawStage.values();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
