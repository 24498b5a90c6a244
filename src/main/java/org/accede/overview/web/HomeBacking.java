package org.accede.overview.web;

import static java.util.Comparator.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityCriteria;
import org.accede.activity.ActivityStatus;
import org.accede.convention.Instrument;
import org.accede.country.CountryFilter;
import org.accede.overview.CountryStatus;
import org.accede.overview.CountryStatuses;
import org.accede.overview.OverviewCriteria;
import org.accede.overview.RegionOverview;
import org.accede.overview.WorldOverview;
import org.accede.shared.Caller;
import org.accede.shared.Paging;
import org.accede.shared.Percent;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.InvitationTerm;
import org.accede.treaty.TreatyStanding;
import org.accede.treaty.TreatyStatus;

/** What the day's register says at a glance: Parties by region, clocks running out, activities to report. */
@Named
@RequestScoped
public class HomeBacking {
    private static final Paging LATEST = new Paging(0, 8, "startDate", true);

    @Inject
    CountryStatuses statuses;

    @Inject
    Activities activities;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    Caller caller;

    private List<CountryStatus> countries;
    private WorldOverview.Answer overview;

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected HomeBacking() {}

    @PostConstruct
    void read() {
        OverviewCriteria criteria = OverviewCriteria.ofTheWorld(asOf.getDay(), asOf.getKnownAt());
        CountryStatuses.Answer found = statuses.all(criteria.countries(), locale.getLanguage());
        countries = found.countries();
        overview = WorldOverview.Answer.of(criteria, found);
    }

    public RegionOverview getAll() {
        return overview.all();
    }

    /** The five, then all. */
    public List<RegionOverview> getRegions() {
        return overview.regions();
    }

    /** "81 of 193 · 42 %". */
    public String share(RegionOverview region) {
        Percent share = region.share();
        return locale.text(
                "home.share",
                share.numerator(),
                share.denominator(),
                share.whole().orElse(0));
    }

    /** Those invited with a term, the nearest end first. */
    public List<CountryStatus> getClocks() {
        return countries.stream()
                .filter(one -> standing(one).status() == TreatyStatus.INVITED)
                .filter(one -> !ends(one).equals(LocalDate.MAX))
                .sorted(comparing(HomeBacking::ends))
                .toList();
    }

    public List<Activity> getRecent() {
        return list(ActivityStatus.REPORTED);
    }

    public List<Activity> getToReport() {
        return list(ActivityStatus.HELD);
    }

    public boolean isMayLog() {
        return caller.may(Right.LOG);
    }

    private List<Activity> list(ActivityStatus status) {
        ActivityCriteria criteria = new ActivityCriteria(CountryFilter.ALL, null, null, null, status, null, null, null);
        return activities.page(criteria, LATEST).items();
    }

    private static LocalDate ends(CountryStatus one) {
        InvitationTerm term = standing(one).term();
        return term == null ? LocalDate.MAX : term.lastDay().orElse(LocalDate.MAX);
    }

    private static TreatyStanding standing(CountryStatus one) {
        return one.under(Instrument.BUDAPEST);
    }
}
