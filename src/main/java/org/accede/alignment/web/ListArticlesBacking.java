package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.alignment.Alignment;
import org.accede.alignment.Cell;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Findings;
import org.accede.alignment.Matrix;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** A State and an instrument: its articles and their parts, with what the law is worth on each. */
@Named
@RequestScoped
public class ListArticlesBacking {
    @Inject
    Alignment alignment;

    @Inject
    Findings findings;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    private @Nullable Country country;
    private @Nullable Matrix matrix;
    private Map<Long, Finding> facts = Map.of();
    private Map<String, Integer> depths = Map.of();

    @PostConstruct
    void read() {
        country = countries.find(given("country").orElse("")).orElse(null);
        String code = given("instrument").orElse(Instrument.BUDAPEST);
        boolean known = getInstruments().stream().anyMatch(one -> one.code().equals(code));
        if (country == null || !known) {
            return;
        }
        matrix = alignment.of(country.iso2(), code, register.asOf(asOf.getDay(), asOf.getKnownAt()));
        depths = depths(provisions.of(code));
        facts = findings.byIds(cells().values().stream()
                .map(Cell::finding)
                .filter(Objects::nonNull)
                .map(FindingFact::id)
                .toList());
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private Map<String, Cell> cells() {
        return getMatrix().rows().get(0).cells();
    }

    public void requireFound() throws IOException {
        if (matrix == null) {
            PlaceBacking.refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public Country getCountry() {
        return Objects.requireNonNull(country);
    }

    public Matrix getMatrix() {
        return Objects.requireNonNull(matrix);
    }

    /** "Oussera: Budapest Convention". */
    public String getTitle() {
        return matrix == null
                ? ""
                : locale.text(
                        "alignment.country.title",
                        getName(),
                        getMatrix().instrument().shortTitle(locale.getLanguage()));
    }

    public String getName() {
        return getCountry().label(locale.getLanguage(), asOf.getDay());
    }

    public @Nullable String getFootnote() {
        return getCountry().footnote(locale.getLanguage()).orElse(null);
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    /** How many whole articles have a rating; not applicable ones are rated, too. */
    public long getRated() {
        return getMatrix().articles().stream()
                .filter(article -> cell(article) != null
                        && Objects.requireNonNull(cell(article)).rating() != null)
                .count();
    }

    /** Null where nothing is known. */
    public @Nullable Cell cell(Provision provision) {
        return cells().get(provision.code());
    }

    /** The fact that the rating rests on; null where it is derived or not assessed. */
    public @Nullable Finding finding(Provision provision) {
        Cell cell = cell(provision);
        FindingFact fact = cell == null ? null : cell.finding();
        return fact == null ? null : facts.get(fact.id());
    }

    /** How deep a part lies under its article: {@code 6} 0, {@code 6(1)(a)} 1, {@code 6(1)(a)(i)} 2. */
    public int depth(Provision provision) {
        return depths.getOrDefault(provision.code(), 0);
    }

    /** Every provision comes after the one it is a part of. */
    private static Map<String, Integer> depths(List<Provision> all) {
        Map<String, Integer> depths = new HashMap<>();
        for (Provision one : all) {
            String above = one.parent();
            depths.put(one.code(), above == null ? 0 : depths.getOrDefault(above, 0) + 1);
        }
        return depths;
    }
}
