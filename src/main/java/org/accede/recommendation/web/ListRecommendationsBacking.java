package org.accede.recommendation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationCriteria;
import org.accede.recommendation.RecommendationStatus;
import org.accede.recommendation.Recommendations;
import org.accede.recommendation.SourceKind;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;

/** The list of recommendations: the address is the question. */
@Named
@RequestScoped
public class ListRecommendationsBacking {
    private static final int SIZE = 50;

    @Inject
    Recommendations recommendations;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Question question;

    @Inject
    AddressBacking address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private RecommendationCriteria criteria;
    private Paging paging;
    private Page<Recommendation> page;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListRecommendationsBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters();
        criteria = RecommendationCriteria.from(parameters);
        paging = parameters.paging(SIZE, RecommendationCriteria.SORTABLE.toArray(String[]::new));
        question.warn(parameters);
        page = recommendations.page(criteria, paging);
    }

    public RecommendationCriteria getCriteria() {
        return criteria;
    }

    public Page<Recommendation> getPage() {
        return page;
    }

    /** How many of the list have passed their due date. */
    public long getLate() {
        return criteria.overdue() ? page.total() : recommendations.count(criteria.onlyOverdue());
    }

    public boolean isFictional() {
        return criteria.countries().includesFictional();
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
        return countries.all(filter, locale.getLanguage(), asOf.getToday());
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    /** The articles to choose from: a part of one is found with it. */
    public List<Provision> articles(Instrument instrument) {
        return provisions.of(instrument.code()).stream()
                .filter(Provision::isArticle)
                .filter(Provision::isAssessable)
                .toList();
    }

    public List<String> getOwners() {
        return recommendations.owners(isFictional());
    }

    public RecommendationStatus[] getStatuses() {
        return RecommendationStatus.values();
    }

    public SourceKind[] getSources() {
        return SourceKind.values();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
