package org.accede.recommendation.web;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationInput;
import org.accede.recommendation.Recommendations;
import org.accede.shared.Conflict;
import org.accede.shared.Recorders;
import org.accede.shared.RuleBroken;
import org.accede.shared.StaleWrite;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Differences;
import org.accede.shared.web.Display;
import org.accede.shared.web.FieldMerge;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.PageAddress;
import org.accede.shared.web.TextField;
import org.jspecify.annotations.Nullable;

/** Opens a recommendation, or changes one; when somebody saved it meanwhile, what differs is chosen field by field. */
@Named
@ViewScoped
public class EditRecommendationBacking implements Serializable {
    private static final String FORM = "recommendation";
    private static final List<String> FIELDS =
            List.of("text_en", "text_fr", "provisions", "institution", "owner", "due", "servedBy");
    private static final Map<String, String> LABELS = Map.of("text_en", "textEn", "text_fr", "textFr");

    @Inject
    Recommendations recommendations;

    @Inject
    Activities activities;

    @Inject
    Countries countries;

    @Inject
    Recorders recorders;

    @Inject
    RecommendationAddress address;

    @Inject
    RecommendationNamesBacking names;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private @Nullable Long id;
    private int version;
    private boolean found = true;
    private @Nullable Long finding;
    private @Nullable Long review;
    private @Nullable Long activity;
    private RecommendationEntry before = new RecommendationEntry();
    private RecommendationEntry entry = new RecommendationEntry();
    private @Nullable FieldMerge merge;

    @PostConstruct
    void open() {
        if (address.text("id").isPresent()) {
            Optional<Recommendation> named = address.recommendation();
            found = named.isPresent();
            named.ifPresent(this::read);
            return;
        }
        finding = address.number("finding").orElse(null);
        review = address.number("review").orElse(null);
        activity = address.number("activity").orElse(null);
        address.text("country")
                .filter(code -> countries.find(code).isPresent())
                .ifPresent(code -> entry.put("country", code));
        address.text("provision").ifPresent(code -> entry.putAll("provisions", List.of(code)));
        Optional.ofNullable(activity).flatMap(activities::find).ifPresent(this::follow);
    }

    private void read(Recommendation one) {
        id = one.id();
        version = one.version();
        before = RecommendationEntry.of(one, locale.getLanguage(), recorders);
        entry = RecommendationEntry.of(one, locale.getLanguage(), recorders);
    }

    /** What an activity leads to is mostly about its articles, and its State where it has but one. */
    private void follow(Activity from) {
        if (from.countries().size() == 1) {
            entry.put("country", from.countries().iterator().next());
        }
        entry.putAll("provisions", from.provisions());
    }

    public void requireOpen() throws IOException {
        address.requireOpen(found);
    }

    public void save() throws IOException {
        try {
            RecommendationInput input = entry.input(finding, review, activity);
            Recommendation saved =
                    id == null ? recommendations.propose(input, null) : recommendations.change(id, version, input);
            PageAddress.goTo("/recommendations/view?id=" + saved.id() + "&done=saved" + asOf.getNext());
        } catch (RuleBroken broken) {
            messages.show(broken.moved("text", getFirst().id()), FORM);
        } catch (StaleWrite stale) {
            Recommendation theirs = recommendations.get(Objects.requireNonNull(id));
            merge = new FieldMerge(
                    FIELDS,
                    before.getTexts(),
                    RecommendationEntry.of(theirs, locale.getLanguage(), recorders)
                            .getTexts(),
                    entry.getTexts());
            version = theirs.version();
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    /** Saves what was chosen field by field. */
    public void saveChosen() throws IOException {
        FieldMerge compared = Objects.requireNonNull(merge);
        Optional<Set<String>> theirs = compared.choices(field -> request.getParameter("choice." + field));
        if (theirs.isEmpty()) {
            messages.show(RuleBroken.at("", "conflict.chooseAll"), "conflict");
            return;
        }
        entry = RecommendationEntry.of(compared.merged(theirs.get()));
        before = RecommendationEntry.of(compared.theirs());
        merge = null;
        save();
    }

    /** Null unless two people changed it at once. */
    public @Nullable Differences getComparison() {
        if (merge == null) {
            return null;
        }
        Recommendation saved = recommendations.get(Objects.requireNonNull(id));
        return new Differences(
                merge,
                Display.recorder(saved.changedBy()),
                Display.moment(saved.changedAt()),
                field -> locale.text("recommendation." + LABELS.getOrDefault(field, field)),
                this::words);
    }

    private String words(String field, String value) {
        return switch (field) {
            case "provisions" -> names.numbers(Set.of(value.split(" ", -1)));
            case "servedBy" ->
                Stream.of(value.split(" ", -1))
                        .filter(number -> !number.isEmpty())
                        .flatMap(number -> activities.find(Long.parseLong(number)).stream())
                        .map(one -> one.title(locale.getLanguage()))
                        .collect(joining("; "));
            default -> value;
        };
    }

    public boolean isNew() {
        return id == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    /** What it comes from, in words; empty for nothing that the register holds. */
    public String getComesFrom() {
        if (finding != null) {
            return locale.text("recommendation.from.finding");
        }
        if (review != null) {
            return locale.text("recommendation.from.review");
        }
        return Optional.ofNullable(activity)
                .flatMap(activities::find)
                .map(one -> locale.text("recommendation.from.activity", one.title(locale.getLanguage())))
                .orElse("");
    }

    public String getTitle() {
        if (merge != null) {
            return locale.text("recommendation.conflict.title");
        }
        return locale.text(isNew() ? "recommendation.new.title" : "recommendation.edit.title");
    }

    public boolean isFictional() {
        return Optional.ofNullable(entry.getTexts().get("country"))
                .flatMap(countries::find)
                .filter(Country::isFictional)
                .isPresent();
    }

    /** The State's name, for the notice of a fictional one. */
    public String getCountryName() {
        return names.country(Objects.requireNonNullElse(entry.getTexts().get("country"), ""));
    }

    /** All States in the order of their names, the fictional ones behind. */
    public List<Country> getCountries() {
        return Stream.of(CountryFilter.ALL, CountryFilter.FICTIONAL)
                .flatMap(filter -> countries.all(filter, locale.getLanguage(), asOf.getToday()).stream())
                .toList();
    }

    public List<String> getColleagues() {
        return recorders.colleagues();
    }

    /** The text in the language on screen, which comes first. */
    public TextField getFirst() {
        return TextField.of("recommendation", "text", locale.getLanguage(), locale);
    }

    public TextField getSecond() {
        return TextField.of("recommendation", "text", locale.getLanguage().other(), locale);
    }

    public RecommendationEntry getEntry() {
        return entry;
    }
}
