package org.accede.activity.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.activity.Activity;
import org.accede.activity.Incomplete;
import org.accede.activity.ProjectShare;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.project.Project;
import org.accede.project.Projects;
import org.accede.shared.Caller;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** The names on a page of what activities refer to by code: each is read once. */
@Named
@RequestScoped
public class ActivityNamesBacking {
    @Inject
    Countries countries;

    @Inject
    Projects projects;

    @Inject
    Provisions provisions;

    @Inject
    Caller caller;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private final Map<String, Optional<Country>> read = new HashMap<>();
    private @Nullable Map<String, Project> allProjects;

    public boolean isMayLog() {
        return caller.may(Right.LOG);
    }

    public Optional<Country> find(String code) {
        return read.computeIfAbsent(code, countries::find);
    }

    /** The name of today in print; a code that names none stays as it is. */
    public String country(String code) {
        return label(code, asOf.getToday());
    }

    /** The name in print on the day on which the activity began. */
    public String country(Activity activity, String code) {
        return label(code, activity.start().firstDay().orElse(asOf.getToday()));
    }

    private String label(String code, LocalDate day) {
        return find(code)
                .map(country -> country.label(locale.getLanguage(), day))
                .orElse(code);
    }

    /** "Barbados, Jamaica", or the scope in words where there is none. */
    public String countries(Activity activity) {
        return activity.countries().isEmpty()
                ? Display.label(activity.scope())
                : activity.countries().stream()
                        .map(code -> country(activity, code))
                        .sorted()
                        .collect(joining(", "));
    }

    /** The designation footnotes of the countries named, each once. */
    public List<String> footnotes(Collection<Activity> activities) {
        return activities.stream()
                .flatMap(activity -> activity.countries().stream())
                .distinct()
                .flatMap(code -> find(code).stream())
                .flatMap(country -> country.footnote(locale.getLanguage()).stream())
                .distinct()
                .toList();
    }

    public String project(String code) {
        if (allProjects == null) {
            allProjects = new HashMap<>();
            for (Project project : projects.all()) {
                allProjects.put(project.code(), project);
            }
        }
        Project project = allProjects.get(code);
        return project == null ? code : project.name(locale.getLanguage());
    }

    /** "GLACY-e, Octopus Project". */
    public String projects(Activity activity) {
        return activity.projects().stream()
                .map(ProjectShare::project)
                .map(this::project)
                .collect(joining(", "));
    }

    /** "Budapest Convention 18 Production order". */
    public String provision(String code) {
        return provisions.find(code).map(this::named).orElse(code);
    }

    private String named(Provision provision) {
        return provisions.instrument(provision.instrument()).shortTitle(locale.getLanguage()) + " " + provision.number()
                + " " + provision.title(locale.getLanguage());
    }

    /** "Barbados, Bridgetown"; empty where none is known. */
    public String place(Activity activity) {
        String country = activity.placeCountry() == null ? "" : country(activity, activity.placeCountry());
        String city = activity.city() == null ? "" : activity.city();
        return country.isEmpty() || city.isEmpty() ? city + country : city + ", " + country;
    }

    /** "16 to 18 Nov 2021", or the one day. */
    public String days(Activity activity) {
        return activity.end().isUnknown() || activity.end().equals(activity.start())
                ? Display.day(activity.start())
                : locale.text("activity.fromTo", Display.day(activity.start()), Display.day(activity.end()));
    }

    /** What the report still lacks, in words. */
    public List<String> missing(Activity activity) {
        return Incomplete.fields(activity).stream()
                .map(field -> locale.text("export.incomplete." + field))
                .toList();
    }
}
