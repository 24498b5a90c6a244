package org.accede.recommendation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.recommendation.Recommendation;
import org.accede.shared.Caller;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** The names on a page of what recommendations refer to by code: each is read once. */
@Named
@RequestScoped
public class RecommendationNamesBacking {
    private static final int SHORT = 140;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Caller caller;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private final Map<String, Optional<Country>> read = new HashMap<>();

    public boolean isMayLog() {
        return caller.may(Right.LOG);
    }

    private Optional<Country> find(String code) {
        return read.computeIfAbsent(code, countries::find);
    }

    /** The State's name of today in print; a code that names none stays as it is. */
    public String country(String code) {
        return find(code)
                .map(country -> country.label(locale.getLanguage(), asOf.getToday()))
                .orElse(code);
    }

    /** The designation footnotes of the States named, each once. */
    public List<String> footnotes(Collection<Recommendation> shown) {
        return shown.stream()
                .map(Recommendation::country)
                .distinct()
                .flatMap(code -> find(code).stream())
                .flatMap(country -> country.footnote(locale.getLanguage()).stream())
                .distinct()
                .toList();
    }

    public String text(Recommendation one) {
        return one.text(locale.getLanguage());
    }

    /** The same, no longer than a link may be. */
    public String brief(Recommendation one) {
        String text = text(one);
        int end = text.lastIndexOf(' ', SHORT);
        return text.length() <= SHORT ? text : text.substring(0, end < 1 ? SHORT : end) + " …";
    }

    /** The language of {@link #text}, as the {@code lang} attribute takes it. */
    public String textLanguage(Recommendation one) {
        boolean english = locale.getLanguage() == Language.EN;
        boolean own = (english ? one.english() : one.french()) != null;
        return own == english ? "en" : "fr";
    }

    /** "Budapest Convention 16, 18; First Protocol 3", in the instruments' order. */
    public String numbers(Set<String> codes) {
        Map<String, String> byInstrument = known(codes)
                .collect(groupingBy(this::instrument, LinkedHashMap::new, mapping(Provision::number, joining(", "))));
        return byInstrument.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(joining("; "));
    }

    /** The provisions of a recommendation in full, in the instruments' order. */
    public List<Provision> provisions(Set<String> codes) {
        return known(codes).toList();
    }

    /** "Budapest Convention 18 Production order". */
    public String provision(Provision one) {
        return instrument(one) + " " + one.number() + " " + one.title(locale.getLanguage());
    }

    /** The same by its code. */
    public String provision(String code) {
        return provisions.find(code).map(this::provision).orElse(code);
    }

    private java.util.stream.Stream<Provision> known(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> provisions.find(code).stream())
                .sorted(Comparator.comparing(Provision::instrument).thenComparing(Provision::sort));
    }

    private String instrument(Provision one) {
        return provisions.instrument(one.instrument()).shortTitle(locale.getLanguage());
    }

    /** The account's name, "former account", or that nobody has it. */
    public String owner(@Nullable String name) {
        return name == null ? locale.text("recommendation.owner.none") : Display.recorder(name);
    }

    /** "June 2027", or that nobody said by when. */
    public String due(PartialDate due) {
        return due.isUnknown() ? locale.text("recommendation.due.none") : Display.day(due);
    }

    public boolean isLate(Recommendation one) {
        return one.isOverdue(asOf.getToday());
    }

    /** The text in the other language; empty where there is none. */
    public String otherText(Recommendation one) {
        String other = locale.getLanguage() == Language.EN ? one.french() : one.english();
        String text = Objects.requireNonNullElse(other, "");
        return text.equals(text(one)) ? "" : text;
    }
}
