package org.accede.alignment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionTree;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** How far States' laws are in line with an instrument, computed from the facts each time it is asked. */
@ApplicationScoped
public class Alignment {
    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    RegisterClock register;

    @Inject
    FindingFacts findings;

    /** The countries the criteria let through, in the order of their names, with all assessable provisions. */
    @Allows(Right.READ)
    @Transactional
    public Matrix matrix(AlignmentCriteria criteria, Language language) {
        Instrument instrument = provisions.instrument(criteria.instrument());
        AsOf at = register.asOf(criteria.day(), criteria.knownAt());
        List<Country> rows = countries.all(criteria.filter(), language, at.day());
        return matrix(instrument, rows, at, findings.countingAt(instrument, null, List.of(at)));
    }

    /** The same for one country, fictional or not; its cost doesn't hang on the number of countries. */
    @Allows(Right.READ)
    @Transactional
    public Matrix of(String country, String instrumentCode, AsOf at) {
        Instrument instrument = provisions.instrument(instrumentCode);
        Map<String, List<FindingFact>> facts = findings.countingAt(instrument, country, List.of(at));
        return matrix(instrument, List.of(countries.get(country)), at, facts);
    }

    /** What changed for the countries the criteria let through. */
    @Allows(Right.READ)
    @Transactional
    public Changes changes(ChangesCriteria criteria, Language language) {
        Instrument instrument = provisions.instrument(criteria.instrument());
        AsOf to = register.asOf(criteria.to(), criteria.knownTo());
        AsOf from = criteria.start(to);
        List<Provision> all = provisions.of(instrument.code());
        ChangeReader reader = new ChangeReader(all, from, to);
        String one = criteria.country();
        Map<String, List<FindingFact>> facts = findings.countingAt(instrument, one, List.of(from, to));
        List<Country> rows =
                one == null ? countries.all(criteria.filter(), language, to.day()) : List.of(countries.get(one));
        List<CellChange> cells = rows.stream()
                .flatMap(country -> reader.changes(country, facts.getOrDefault(country.iso2(), List.of())).stream())
                .toList();
        List<Provision> assessable =
                all.stream().filter(Provision::isAssessable).toList();
        return new Changes(instrument, from, to, assessable, cells);
    }

    /** The pillars of a country that have an assessable article, judged beside derived. */
    @Allows(Right.READ)
    @Transactional
    public Map<Pillar, PillarStanding> pillars(String country, AsOf at) {
        Matrix matrix = of(country, Instrument.BUDAPEST, at);
        ProvisionTree tree = new CellReader(provisions.of(Instrument.BUDAPEST)).tree();
        Map<String, Cell> cells = matrix.rows().get(0).cells();
        Map<String, Assessment> assessments = cells.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, cell -> cell.getValue().assessment()));
        Map<Pillar, PillarJudgement> judgements =
                StateFacts.readByKey(judgements(country, at), PillarJudgement::pillar, at);
        Map<Pillar, PillarStanding> standings = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            PillarScore score = PillarScore.of(pillar, tree, assessments);
            PillarJudgement judgement = judgements.get(pillar);
            StateFact newest = newest(matrix.provisions(), pillar, cells);
            standings.put(
                    pillar,
                    judgement == null
                            ? PillarStanding.notJudged(score)
                            : PillarStanding.judged(judgement.level(), judgement, newest, score));
        }
        return standings;
    }

    private static @Nullable StateFact newest(List<Provision> provisions, Pillar pillar, Map<String, Cell> cells) {
        return provisions.stream()
                .filter(provision -> provision.pillar() == pillar)
                .map(provision ->
                        Optional.ofNullable(cells.get(provision.code())).map(Cell::finding))
                .flatMap(Optional::stream)
                .max(StateFact.OLDEST_FIRST)
                .orElse(null);
    }

    private Matrix matrix(
            Instrument instrument, List<Country> countries, AsOf at, Map<String, List<FindingFact>> facts) {
        List<Provision> all = provisions.of(instrument.code());
        CellReader reader = new CellReader(all);
        List<Matrix.Row> rows = countries.stream()
                .map(country ->
                        new Matrix.Row(country, reader.cells(facts.getOrDefault(country.iso2(), List.of()), at)))
                .toList();
        return new Matrix(
                at, instrument, all.stream().filter(Provision::isAssessable).toList(), rows);
    }

    private List<PillarJudgement> judgements(String country, AsOf at) {
        return em.createQuery(
                        "select j from PillarJudgement j where j.country = :country and j.recordedAt <= :known",
                        PillarJudgement.class)
                .setParameter("country", country)
                .setParameter("known", at.knownAt())
                .getResultList();
    }
}
