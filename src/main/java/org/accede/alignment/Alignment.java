package org.accede.alignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.treaty.ChangesCriteria;
import org.jspecify.annotations.Nullable;

/** How far States' laws are in line with an instrument, computed from the facts each time it is asked. */
@ApplicationScoped
public class Alignment {
    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    RegisterClock register;

    @Inject
    FindingIndex findings;

    @Inject
    PillarJudgements judgements;

    @Inject
    Event<ChangedSinceApproval> approvals;

    /** The countries the criteria let through, in the order of their names, with all assessable provisions. */
    @Allows(Right.READ)
    @Transactional
    public Matrix matrix(AlignmentCriteria criteria, Language language) {
        return matrix(criteria, language, changedSinceApproval(criteria.day(), criteria.knownAt()));
    }

    /** The same for somebody who has asked already which findings have to be approved again. */
    @Allows(Right.READ)
    @Transactional
    public Matrix matrix(AlignmentCriteria criteria, Language language, ChangedSinceApproval changed) {
        Instrument instrument = provisions.instrument(criteria.instrument());
        List<Country> rows =
                countries.all(criteria.filter(), language, changed.at().day());
        return criteria.cells().narrow(matrix(instrument, rows, changed));
    }

    /**
     * Which findings have to be approved again: with the register's last record, all that a matrix hangs on.
     *
     * @param day null is today
     * @param knownAt null is the last record
     */
    @Allows(Right.READ)
    @Transactional
    public ChangedSinceApproval changedSinceApproval(@Nullable LocalDate day, @Nullable Instant knownAt) {
        ChangedSinceApproval changed = new ChangedSinceApproval(register.asOf(day, knownAt));
        approvals.fire(changed);
        return changed;
    }

    /** The same for one country, fictional or not; its cost doesn't hang on the number of countries. */
    @Allows(Right.READ)
    @Transactional
    public Matrix of(String country, String instrumentCode, AsOf at) {
        Instrument instrument = provisions.instrument(instrumentCode);
        return matrix(instrument, List.of(countries.get(country)), changedSinceApproval(at.day(), at.knownAt()));
    }

    /** What changed for the countries the criteria let through. */
    @Allows(Right.READ)
    @Transactional
    public Changes changes(ChangesCriteria criteria, Language language) {
        Instrument instrument = provisions.instrument(criteria.instrument());
        AsOf to = register.asOf(criteria.points().to(), criteria.points().knownTo());
        AsOf from = criteria.points().start(to);
        List<Provision> all = provisions.of(instrument.code());
        ChangeReader reader = new ChangeReader(all, from, to);
        String one = criteria.country();
        FindingHistories histories = findings.knowing(to.knownAt());
        List<Country> rows =
                one == null ? countries.all(criteria.filter(), language, to.day()) : List.of(countries.get(one));
        List<CellChange> cells = rows.stream()
                .flatMap(country -> reader.changes(country, histories.of(country.iso2())).stream())
                .toList();
        List<Provision> assessable =
                all.stream().filter(Provision::isAssessable).toList();
        return new Changes(instrument, from, to, assessable, cells);
    }

    /** The pillars of a country that have an assessable article, judged beside derived. */
    @Allows(Right.READ)
    @Transactional
    public Map<Pillar, PillarStanding> pillars(String country, AsOf at) {
        FindingHistory history = findings.knowing(at.knownAt()).of(country);
        return pillarReader().standings(history, judgements.knownAt(country, at), at);
    }

    /** The same for each row of a matrix of the Budapest Convention, by the country's code, with one query for all. */
    @Allows(Right.READ)
    @Transactional
    public Map<String, Map<Pillar, PillarStanding>> pillars(Matrix matrix) {
        PillarReader reader = pillarReader();
        Map<String, List<PillarJudgement>> judged = judged(matrix.at());
        return matrix.rows().stream()
                .collect(toMap(
                        row -> row.country().iso2(),
                        row -> reader.standings(
                                row.cells(), judged.getOrDefault(row.country().iso2(), List.of()), matrix.at())));
    }

    /**
     * The same for some countries on several days by what was known at one instant, read once for all of them.
     *
     * @param codes of the countries
     * @return for each day, by the country's code
     */
    @Allows(Right.READ)
    @Transactional
    public List<Map<String, Map<Pillar, PillarStanding>>> pillars(
            Collection<String> codes, List<LocalDate> days, Instant knownAt) {
        PillarReader reader = pillarReader();
        FindingHistories histories = findings.knowing(knownAt);
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        Map<String, List<PillarJudgement>> judged = judged(new AsOf(last, knownAt));
        return days.stream()
                .map(day -> codes.stream()
                        .collect(toMap(
                                code -> code,
                                code -> reader.standings(
                                        histories.of(code),
                                        judged.getOrDefault(code, List.of()),
                                        new AsOf(day, knownAt)))))
                .toList();
    }

    private PillarReader pillarReader() {
        return new PillarReader(provisions.of(Instrument.BUDAPEST));
    }

    /** By the country's code. */
    private Map<String, List<PillarJudgement>> judged(AsOf at) {
        return judgements.knownAt(null, at).stream().collect(groupingBy(PillarJudgement::country));
    }

    private static Matrix.Row row(
            Country country, CellReader reader, FindingHistory history, ChangedSinceApproval changed) {
        Map<String, Cell> cells = reader.cells(history, changed.at());
        boolean concerned = !changed.namesNone() && history.facts().anyMatch(changed::names);
        return new Matrix.Row(country, concerned ? reader.marked(cells, changed) : cells);
    }

    private Matrix matrix(Instrument instrument, List<Country> countries, ChangedSinceApproval changed) {
        List<Provision> all = provisions.of(instrument.code());
        CellReader reader = new CellReader(all);
        FindingHistories histories = findings.knowing(changed.at().knownAt());
        List<Matrix.Row> rows = countries.stream()
                .map(country -> row(country, reader, histories.of(country.iso2()), changed))
                .toList();
        return new Matrix(
                changed.at(),
                instrument,
                all.stream().filter(Provision::isAssessable).toList(),
                rows);
    }
}
