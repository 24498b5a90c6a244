package org.accede.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.overview.CountryCriteria;
import org.accede.overview.CountryStatus;
import org.accede.overview.CountryStatuses;
import org.accede.shared.Page;
import org.accede.shared.Parameters;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.accede.treaty.TreatyStatus;

/** The list of countries: the address is the question. */
@Named
@RequestScoped
public class ListCountriesBacking {
    private static final int SIZE = 100;

    @Inject
    CountryStatuses statuses;

    @Inject
    Provisions provisions;

    @Inject
    Question question;

    @Inject
    LocaleBacking locale;

    private CountryCriteria criteria;
    private CountryStatuses.Answer answer;
    private Page<CountryStatus> page;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListCountriesBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters();
        criteria = CountryCriteria.from(parameters);
        var paging = parameters.paging(SIZE, "name");
        question.warn(parameters);
        answer = statuses.all(criteria, locale.getLanguage());
        page = Page.of(paging.turned(answer.countries()), paging);
    }

    public CountryCriteria getCriteria() {
        return criteria;
    }

    public Page<CountryStatus> getPage() {
        return page;
    }

    public Instrument getInstrument() {
        return provisions.instrument(criteria.instrument());
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }

    public TreatyStatus[] getTreatyStatuses() {
        return TreatyStatus.values();
    }

    /** "218 countries and areas · 81 Parties, in force for 81 · 10 invited to accede". */
    public String getLead() {
        return locale.text(
                "countries.lead",
                page.total(),
                count(TreatyStatus.PARTY) + count(TreatyStatus.CONTRACTING_STATE),
                count(TreatyStatus.PARTY),
                count(TreatyStatus.SIGNATORY),
                count(TreatyStatus.INVITED));
    }

    private long count(TreatyStatus status) {
        return answer.countries().stream()
                .filter(one -> one.under(criteria.instrument()).status() == status)
                .count();
    }
}
