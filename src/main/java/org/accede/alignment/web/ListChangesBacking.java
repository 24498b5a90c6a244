package org.accede.alignment.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.alignment.Alignment;
import org.accede.alignment.CellChange;
import org.accede.alignment.ChangeTally;
import org.accede.alignment.Changes;
import org.accede.alignment.ChangesCriteria;
import org.accede.alignment.FindingFact;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Days;
import org.accede.shared.Parameters;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** What changed in alignment from a first day to the day in the header; the address is the question. */
@Named
@RequestScoped
public class ListChangesBacking {
    private static final String SAID_THEN = "then";

    @Inject
    Alignment alignment;

    @Inject
    Provisions provisions;

    @Inject
    Countries countries;

    @Inject
    Question question;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private CountryFilter filter = CountryFilter.ALL;
    private @Nullable Country country;
    private boolean saidThen;
    private String saidOn = "";
    private Changes changes;

    /** A State and its cells that changed, in the instrument's order. */
    public record Row(Country country, List<CellChange> cells) {}

    /** A region's cells that changed. */
    public record Sum(Region region, ChangeTally tally) {}

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListChangesBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters("from");
        filter = CountryFilter.from(parameters);
        country = named(parameters);
        saidThen = SAID_THEN.equals(parameters.text("said"));
        LocalDate from = from(parameters);
        @Nullable Instant knownFrom = knownFrom(parameters, from);
        String instrument = instrument(parameters);
        question.warn(parameters);
        changes = alignment.changes(
                new ChangesCriteria(
                        filter,
                        country == null ? null : country.iso2(),
                        instrument,
                        from,
                        asOf.getDay(),
                        knownFrom,
                        asOf.getKnownAt()),
                locale.getLanguage());
    }

    private LocalDate from(Parameters parameters) {
        LocalDate given = parameters.day("from");
        if (given != null && given.isAfter(asOf.getDay())) {
            parameters.reject("from", "error.endBeforeStart");
        }
        return given == null || given.isAfter(asOf.getDay()) ? asOf.getDay().minusYears(1) : given;
    }

    /** By what the first day is told: what the register said on a day that is named, or on the first day itself, or now. */
    private @Nullable Instant knownFrom(Parameters parameters, LocalDate from) {
        String typed = parameters.text("knownFrom");
        Optional<Instant> named = Optional.ofNullable(typed).flatMap(asOf::moment);
        named.ifPresent(moment -> saidOn = asOf.momentText(moment));
        Instant end = asOf.getKnownAt();
        return named.or(() -> saidThen ? Optional.of(asOf.endOf(from)) : Optional.empty())
                .filter(moment -> end == null || moment.isBefore(end))
                .orElse(null);
    }

    private String instrument(Parameters parameters) {
        String given = parameters.text("instrument");
        if (given == null
                || getInstruments().stream().anyMatch(one -> one.code().equals(given))) {
            return given == null ? Instrument.BUDAPEST : given;
        }
        parameters.reject("instrument", "error.unknownCode");
        return Instrument.BUDAPEST;
    }

    private @Nullable Country named(Parameters parameters) {
        String given = parameters.text("country");
        Optional<Country> found = Optional.ofNullable(given).flatMap(countries::find);
        if (given != null && found.isEmpty()) {
            parameters.reject("country", "error.unknownCode");
        }
        return found.orElse(null);
    }

    public Changes getChanges() {
        return changes;
    }

    public CountryFilter getFilter() {
        return filter;
    }

    /** The one State the page is about; null for all of the filter. */
    public @Nullable Country getCountry() {
        return country;
    }

    public String getName() {
        return country == null ? "" : label(country);
    }

    public String label(Country one) {
        return one.label(locale.getLanguage(), asOf.getDay());
    }

    public boolean isFictional() {
        return country == null ? filter.includesFictional() : country.isFictional();
    }

    /** The first state is the one the register told then, not the one it tells now. */
    public boolean isSaidThen() {
        return saidThen;
    }

    /** The moment that was named for the knowledge of the first day; empty where none was. */
    public String getSaidOn() {
        return saidOn;
    }

    public String getFrom() {
        return Days.text(changes.from().day(), locale.getLanguage());
    }

    /** The regions in which something changed. */
    public List<Sum> getSums() {
        return changes.cells().stream()
                .collect(groupingBy(cell -> cell.country().region(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(region -> new Sum(region.getKey(), ChangeTally.of(region.getValue())))
                .toList();
    }

    public List<Row> getRows() {
        return changes.cells().stream()
                .collect(groupingBy(CellChange::country, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    /** "6(1)(a): in line from 1 Jul 2024, recorded 3 Jul 2024, 10:12 by officer". */
    public String fact(FindingFact fact) {
        return locale.text(
                "changes.fact",
                provisions.get(fact.provision()).number(),
                Display.ratingLabel(fact.rating()),
                Days.text(fact.since().toString(), locale.getLanguage()),
                Display.moment(fact.recordedAt()),
                Display.recorder(fact.recordedBy()));
    }

    public String getHtml() {
        return ChangedMatrixWriter.write(changes, locale.getLanguage());
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
