package org.accede.export;

import static java.util.stream.Collectors.joining;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.activity.Activity;
import org.accede.activity.Incomplete;
import org.accede.activity.ProjectShare;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.project.Project;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What an activity names, in words; everything is read before, so that a row costs no query.
 *
 * @param today whose names an activity without a date takes
 */
record ActivityWords(
        Language language,
        LocalDate today,
        Map<String, Country> countries,
        Map<String, Project> projects,
        Map<String, Instrument> instruments,
        Map<String, Provision> provisions) {
    private static final String BETWEEN = "; ";

    /** By the names of the day on which it began (R5). */
    String countries(Activity activity) {
        return known(activity)
                .map(country -> country.label(language, day(activity)))
                .sorted(Collator.getInstance(language.locale()))
                .collect(joining(BETWEEN));
    }

    @Nullable
    String placeCountry(Activity activity) {
        Country country = place(activity);
        return country == null ? null : country.label(language, day(activity));
    }

    /** By the name of today; a code that names none stays as it is. */
    String country(String code) {
        Country country = countries.get(code);
        return country == null ? code : country.label(language, today);
    }

    /** Every country whose name stands in the row. */
    List<Country> named(Activity activity) {
        return Stream.concat(known(activity), Stream.ofNullable(place(activity)))
                .distinct()
                .toList();
    }

    /** "GLACY-e – Global Action … (60 %)". */
    String projects(Activity activity) {
        return activity.projects().stream().map(this::project).collect(joining(BETWEEN));
    }

    /** "Budapest Convention 16; Budapest Convention 18". */
    String articles(Activity activity) {
        return activity.provisions().stream()
                .map(provisions::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Provision::instrument).thenComparing(Provision::sort))
                .map(provision -> title(provision) + " " + provision.number())
                .collect(joining(BETWEEN));
    }

    String incomplete(Activity activity) {
        return Incomplete.fields(activity).stream()
                .map(field -> Messages.text(language, "export.incomplete." + field))
                .collect(joining(BETWEEN));
    }

    private String project(ProjectShare share) {
        Project project = projects.get(share.project());
        String name = project == null ? share.project() : project.name(language);
        return share.percent() == null
                ? name
                : Messages.text(
                        language,
                        "export.activities.share",
                        name,
                        NumberFormat.getNumberInstance(language.locale()).format(share.percent()));
    }

    private String title(Provision provision) {
        Instrument instrument = instruments.get(provision.instrument());
        return instrument == null ? provision.instrument() : instrument.shortTitle(language);
    }

    private Stream<Country> known(Activity activity) {
        return activity.countries().stream().map(countries::get).filter(Objects::nonNull);
    }

    private @Nullable Country place(Activity activity) {
        return activity.placeCountry() == null ? null : countries.get(activity.placeCountry());
    }

    private LocalDate day(Activity activity) {
        return activity.start().firstDay().orElse(today);
    }
}
