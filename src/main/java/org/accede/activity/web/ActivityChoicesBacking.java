package org.accede.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityCriteria;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.NamesInARow;
import org.accede.country.SearchText;
import org.accede.project.Project;
import org.accede.project.Projects;
import org.accede.shared.Paging;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** What an activity's form offers while somebody types, and what a pasted text means. */
@Named
@RequestScoped
public class ActivityChoicesBacking {
    /** The fields of several values. */
    static final Set<String> SEVERAL = Set.of("countries", "projects", "provisions");

    private static final int OFFERED = 12;
    private static final Paging FIRST = new Paging(0, OFFERED, "startDate", true);

    @Inject
    Countries countries;

    @Inject
    Projects projects;

    @Inject
    Provisions provisions;

    @Inject
    Activities activities;

    @Inject
    ActivityNamesBacking names;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    public boolean isCountry(String code) {
        return countries.find(code).isPresent();
    }

    /** Codes of the countries that a name or alias begins with, fictional States after the others. */
    public List<String> countries(String typed) {
        return Stream.of((CountryGroup) null, CountryGroup.FICTIONAL)
                .flatMap(group -> countriesOf(group, typed))
                .limit(OFFERED)
                .map(Country::iso2)
                .toList();
    }

    private Stream<Country> countriesOf(@Nullable CountryGroup group, String typed) {
        return countries.all(new CountryFilter(null, group, typed), locale.getLanguage(), asOf.getToday()).stream();
    }

    /** Codes of the projects with these words in their code or name, the latest first. */
    public List<String> projects(String typed) {
        String sought = SearchText.fold(typed);
        return projects.all().stream()
                .filter(project -> named(project).anyMatch(name -> name.contains(sought)))
                .map(Project::code)
                .limit(OFFERED)
                .toList();
    }

    private Stream<String> named(Project project) {
        return Stream.of(project.code(), project.name(locale.getLanguage())).map(SearchText::fold);
    }

    /** Codes of the provisions with this number, or these words in their title. */
    public List<String> provisions(String typed) {
        String sought = SearchText.fold(typed);
        return allProvisions()
                .filter(provision -> numbered(provision, typed.strip())
                        || SearchText.fold(provision.title(locale.getLanguage()))
                                .contains(sought))
                .map(Provision::code)
                .limit(OFFERED)
                .toList();
    }

    private static boolean numbered(Provision provision, String typed) {
        return provision.number().equals(typed) || provision.code().equals(typed);
    }

    private Stream<Provision> allProvisions() {
        return provisions.instruments().stream().map(Instrument::code).flatMap(code -> provisions.of(code).stream());
    }

    /** Ids of the activities with these words in their title, the latest first. */
    public List<String> activities(String typed) {
        ActivityCriteria criteria = new ActivityCriteria(CountryFilter.ALL, null, null, null, null, typed, null, null);
        return activities.page(criteria, FIRST).items().stream()
                .map(activity -> Long.toString(activity.id()))
                .toList();
    }

    /** "12 Jun 2019 · Regional conference …". */
    public String activity(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        return activities.find(Long.parseLong(id)).map(this::label).orElse(id);
    }

    private String label(Activity activity) {
        return names.days(activity) + " · " + activity.title(locale.getLanguage());
    }

    /** Adds what a pasted text names to a field of the entry; what names nothing is given back. */
    List<String> take(String field, String pasted, ActivityEntry entry) {
        return switch (field) {
            case "countries" -> takeCountries(pasted, entry);
            case "projects" -> take(field, pasted, entry, this::projectMeant);
            case "provisions" -> take(field, pasted, entry, this::provisionMeant);
            default -> List.of(pasted);
        };
    }

    private List<String> takeCountries(String pasted, ActivityEntry entry) {
        NamesInARow read = countries.namedIn(pasted);
        read.found().forEach(country -> entry.choose("countries", country.iso2()));
        return read.unknown();
    }

    private static List<String> take(
            String field, String pasted, ActivityEntry entry, Function<String, Optional<String>> meant) {
        List<String> unknown = new ArrayList<>();
        for (String part : pasted.split("[;\\t\\r\\n]+", -1)) {
            if (!part.isBlank()) {
                meant.apply(part.strip())
                        .ifPresentOrElse(code -> entry.choose(field, code), () -> unknown.add(part.strip()));
            }
        }
        return unknown;
    }

    private Optional<String> projectMeant(String words) {
        String sought = SearchText.fold(words);
        return projects.all().stream()
                .filter(project -> named(project).anyMatch(sought::equals))
                .map(Project::code)
                .findFirst();
    }

    private Optional<String> provisionMeant(String words) {
        return allProvisions()
                .map(Provision::code)
                .filter(code -> code.equals(words) || names.provision(code).equals(words))
                .findFirst();
    }
}
