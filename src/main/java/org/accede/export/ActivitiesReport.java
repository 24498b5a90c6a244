package org.accede.export;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityCriteria;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.project.Project;
import org.accede.project.Projects;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** What the office does, one activity in a row: the list on screen. */
@ApplicationScoped
public class ActivitiesReport implements Report<Activity> {
    @Inject
    Activities activities;

    @Inject
    Countries countries;

    @Inject
    Projects projects;

    @Inject
    Provisions provisions;

    @Inject
    RegisterClock register;

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public String key() {
        return "export.activities";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public boolean hangsOn(String parameter) {
        return Set.of("region", "group").contains(parameter);
    }

    @Override
    public List<String> onPaper() {
        return List.of("start", "end", "name", "kind", "city", "place", "countries", "projects", "total");
    }

    @Override
    public Table<Activity> ask(Parameters parameters, Language language) {
        ActivityCriteria criteria = ActivityCriteria.from(parameters);
        Paging order = parameters.whole(ActivityCriteria.SORTABLE.toArray(String[]::new));
        // a link keeps the day on screen; a list of activities does not hang on it, and the file says so
        parameters.day("asOf");
        parameters.instant("knownAt");
        parameters.done();
        String title = Messages.text(language, "export.activities.title");
        ActivityWords words = words(language);
        return new Table<>(
                new Table.Head(title, title, language, register.today(), null),
                reading(criteria, words, language),
                new ActivityColumns(language, words).all(),
                new RowsByIds<>(activities.ids(criteria, order), activities::byIds),
                activity -> new Table.Details(Designations.of(words.named(activity), language), sources(activity)),
                () -> new ActivityTotals(language, words));
    }

    private ActivityWords words(Language language) {
        Stream<Country> all = Stream.of(CountryFilter.ALL, CountryFilter.FICTIONAL)
                .flatMap(filter -> countries.all(filter, language, register.today()).stream());
        return new ActivityWords(
                language,
                register.today(),
                all.collect(toMap(Country::iso2, country -> country)),
                projects.all().stream().collect(toMap(Project::code, project -> project)),
                provisions.instruments().stream().collect(toMap(one -> one.code(), one -> one)),
                provisions.instruments().stream()
                        .flatMap(one -> provisions.of(one.code()).stream())
                        .collect(toMap(Provision::code, provision -> provision)));
    }

    private static Table.Reading reading(ActivityCriteria criteria, ActivityWords words, Language language) {
        FilterWords filter = new FilterWords(language)
                .with(criteria.countries())
                .with("countries.name", named(criteria.country(), words))
                .with("export.activities.project", criteria.project())
                .with("export.activities.kind", criteria.kind())
                .with("export.activities.status", criteria.status())
                .with("export.activities.words", criteria.text())
                .with("export.activities.from", day(criteria.from(), language))
                .with("export.activities.to", day(criteria.to(), language));
        List<String> notes = Stream.of(
                        "export.activities.note.asOf",
                        "export.activities.note.names",
                        "export.activities.note.people",
                        "export.note.dates")
                .map(key -> Messages.text(language, key))
                .toList();
        return new Table.Reading(filter.entries(), filter.notices(criteria.countries()), notes, List.of());
    }

    private static @Nullable String named(@Nullable String country, ActivityWords words) {
        return country == null ? null : words.country(country);
    }

    private static @Nullable String day(@Nullable LocalDate day, Language language) {
        return day == null ? null : Days.text(day, language);
    }

    private static List<Source> sources(Activity activity) {
        return activity
                .attribution()
                .flatMap(known -> Optional.ofNullable(known.source()))
                .map(words -> new Source(words, null))
                .stream()
                .toList();
    }
}
