package org.accede.alignment.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.alignment.Alignment;
import org.accede.alignment.Assessment;
import org.accede.alignment.CellChange;
import org.accede.alignment.ChangeTally;
import org.accede.alignment.Changes;
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
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.PeriodBacking;
import org.accede.shared.web.Question;
import org.accede.treaty.ChangesCriteria;
import org.jspecify.annotations.Nullable;

/** What changed in alignment from a first day to the day in the header; the address is the question. */
@Named
@RequestScoped
public class ListChangesBacking {
    private static final int MOST_DETAILED = 300;

    @Inject
    Alignment alignment;

    @Inject
    Provisions provisions;

    @Inject
    Countries countries;

    @Inject
    Question question;

    @Inject
    PeriodBacking period;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    AddressBacking address;

    private CountryFilter filter = CountryFilter.ALL;
    private @Nullable Country country;
    private Changes changes;

    /** A State and its cells that changed, in the instrument's order. */
    public record Row(Country country, List<CellChange> cells) {}

    /** A region's cells that changed. */
    public record Sum(Region region, ChangeTally tally) {}

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ListChangesBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = period.parameters();
        ChangesCriteria criteria = ChangesCriteria.from(parameters);
        question.warn(parameters);
        filter = criteria.filter();
        country = criteria.country() == null ? null : countries.get(criteria.country());
        changes = alignment.changes(criteria, locale.getLanguage());
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

    /** "2 of 5 assessed → 5 of 5 assessed" of a step by which a rating comes from its parts; empty of others. */
    public String parts(CellChange.Step step) {
        return step.isOfParts() ? locale.text("changes.parts", side(step.partsBefore()), side(step.partsAfter())) : "";
    }

    private String side(Optional<Assessment> parts) {
        return parts.map(tally -> locale.text("alignment.parts.of", tally.assessed(), tally.applicable()))
                .orElseGet(() -> locale.text("changes.parts.whole"));
    }

    /** Whether the steps stand on this page; where there are very many, each State's name leads to its own. */
    public boolean isDetailed() {
        return country != null || changes.cells().size() <= MOST_DETAILED;
    }

    public String getHtml() {
        return ChangedMatrixWriter.write(
                changes,
                locale.getLanguage(),
                isDetailed() ? code -> "#" + code : code -> address.with("country", code));
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
