package org.accede.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityCriteria;
import org.accede.alignment.Alignment;
import org.accede.alignment.Cell;
import org.accede.alignment.Matrix;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.overview.CountryStatus;
import org.accede.overview.CountryStatuses;
import org.accede.shared.AsOf;
import org.accede.shared.Caller;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Everything that is known of one country on the day. */
@Named
@RequestScoped
public class ViewCountryBacking {
    private static final Paging LATEST = new Paging(0, 100, "startDate", true);

    @Inject
    CountryStatuses statuses;

    @Inject
    Provisions provisions;

    @Inject
    Alignment alignment;

    @Inject
    Activities activities;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    private CountryStatus status;
    private Matrix matrix;
    private Map<Pillar, PillarStanding> pillars;
    private Page<Activity> activityPage;

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected ViewCountryBacking() {}

    @PostConstruct
    void read() {
        AsOf at = register.asOf(asOf.getDay(), asOf.getKnownAt());
        String code = request.getParameter("country");
        status = statuses.get(code == null ? "" : code, at);
        matrix = alignment.of(status.country().iso2(), Instrument.BUDAPEST, at);
        pillars = alignment.pillars(status.country().iso2(), at);
        activityPage = activities.page(
                ActivityCriteria.of(status.country().iso2(), status.country().isFictional()), LATEST);
    }

    public CountryStatus getStatus() {
        return status;
    }

    /** The name in print on the day. */
    public String getName() {
        return status.country().label(locale.getLanguage(), asOf.getDay());
    }

    public @Nullable String getFootnote() {
        return status.country().footnote(locale.getLanguage()).orElse(null);
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public List<Pillar> getPillars() {
        return List.copyOf(pillars.keySet());
    }

    public PillarStanding standing(Pillar pillar) {
        return pillars.getOrDefault(pillar, pillars.values().iterator().next());
    }

    /** The whole articles of a pillar. */
    public List<Provision> articles(Pillar pillar) {
        return matrix.articles().stream()
                .filter(article -> article.pillar() == pillar)
                .toList();
    }

    /** Null where nothing is assessed. */
    public @Nullable Cell cell(Provision provision) {
        return matrix.rows().get(0).cells().get(provision.code());
    }

    /** "Art. 9(1)(d), 11(2)". */
    public String numbers(Set<String> provisionCodes) {
        String numbers = provisionCodes.stream()
                .sorted()
                .map(code -> provisions.find(code).map(Provision::number).orElse(code))
                .collect(Collectors.joining(", "));
        return locale.text("country.articles.list", numbers);
    }

    public List<Activity> getActivities() {
        return activityPage.items();
    }

    public long getActivityCount() {
        return activityPage.total();
    }

    public boolean isMayLog() {
        return caller.may(Right.LOG);
    }

    public boolean isMayRecord() {
        return caller.may(Right.RECORD_FACTS);
    }
}
