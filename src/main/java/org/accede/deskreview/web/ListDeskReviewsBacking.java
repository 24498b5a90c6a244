package org.accede.deskreview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.ReviewCriteria;
import org.accede.deskreview.ReviewStatus;
import org.accede.deskreview.SeenReview;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;

/** The list of desk reviews: the address is the question. */
@Named
@RequestScoped
public class ListDeskReviewsBacking {
    private static final int SIZE = 50;

    @Inject
    DeskReviews reviews;

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

    private ReviewCriteria criteria;
    private Paging paging;
    private Page<SeenReview> page;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListDeskReviewsBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters();
        criteria = ReviewCriteria.from(parameters);
        paging = parameters.paging(SIZE, ReviewCriteria.SORTABLE.toArray(String[]::new));
        question.warn(parameters);
        page = reviews.page(criteria, paging);
    }

    public ReviewCriteria getCriteria() {
        return criteria;
    }

    public Page<SeenReview> getPage() {
        return page;
    }

    public boolean isFictional() {
        return criteria.countries().includesFictional();
    }

    public boolean isLate(SeenReview review) {
        return review.draft() && review.review().isOverdue(asOf.getToday());
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

    public List<String> getLeads() {
        return reviews.leads(isFictional());
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public ReviewStatus[] getStatuses() {
        return ReviewStatus.values();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
