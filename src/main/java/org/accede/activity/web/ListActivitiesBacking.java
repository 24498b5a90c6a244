package org.accede.activity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityCriteria;
import org.accede.activity.ActivityKind;
import org.accede.activity.ActivityStatus;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.project.Project;
import org.accede.project.Projects;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;

/** The list of activities: the address is the question. */
@Named
@RequestScoped
public class ListActivitiesBacking {
    private static final int SIZE = 50;

    @Inject
    Activities activities;

    @Inject
    Countries countries;

    @Inject
    Projects projects;

    @Inject
    Question question;

    @Inject
    AddressBacking address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private ActivityCriteria criteria;
    private Paging paging;
    private Page<Activity> page;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListActivitiesBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters("from", "to");
        criteria = ActivityCriteria.from(parameters);
        paging = parameters.paging(SIZE, ActivityCriteria.SORTABLE.toArray(String[]::new));
        question.warn(parameters);
        page = activities.page(criteria, paging);
    }

    public ActivityCriteria getCriteria() {
        return criteria;
    }

    public Page<Activity> getPage() {
        return page;
    }

    public boolean isFictional() {
        return criteria.countries().includesFictional();
    }

    /** This list in the order of a column, or the other way round when it is in that order already. */
    public String sortLink(String field) {
        boolean turned = paging.sort().equals(field) && !paging.descending();
        return address.with(java.util.Map.of("sort", turned ? "-" + field : field, "page", ""));
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

    public List<Project> getProjects() {
        return projects.all().stream()
                .sorted(Comparator.comparing(project -> project.name(locale.getLanguage())))
                .toList();
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public ActivityStatus[] getStatuses() {
        return ActivityStatus.values();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }

    public String getFrom() {
        return criteria.from() == null ? "" : Display.day(criteria.from());
    }

    public String getTo() {
        return criteria.to() == null ? "" : Display.day(criteria.to());
    }
}
