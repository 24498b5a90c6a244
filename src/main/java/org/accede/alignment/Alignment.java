package org.accede.alignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
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
    private static final String FACTS =
            "select new org.accede.alignment.FindingFact(f.id, f.country, f.provision, f.rating, f.basis, f.validFrom,"
                    + " f.recordedAt, f.ending.at) from Finding f where f.instrument = :instrument and f.validFrom <= :day"
                    + " and f.recordedAt <= :known and (f.ending.at is null or f.ending.at > :known)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    RegisterClock register;

    /** The countries the criteria let through, in the order of their names, with all assessable provisions. */
    @Allows(Right.READ)
    @Transactional
    public Matrix matrix(AlignmentCriteria criteria, Language language) {
        Instrument instrument = provisions.instrument(criteria.instrument());
        AsOf at = register.asOf(criteria.day(), criteria.knownAt());
        List<Country> rows = countries.all(criteria.filter(), language, at.day());
        return matrix(instrument, rows, at, facts(instrument, at, null));
    }

    /** The same for one country, fictional or not; its cost doesn't hang on the number of countries. */
    @Allows(Right.READ)
    @Transactional
    public Matrix of(String country, String instrumentCode, AsOf at) {
        Instrument instrument = provisions.instrument(instrumentCode);
        return matrix(instrument, List.of(countries.get(country)), at, facts(instrument, at, country));
    }

    /** The pillars of a country that have an assessable article, judged beside derived. */
    @Allows(Right.READ)
    @Transactional
    public Map<Pillar, PillarStanding> pillars(String country, AsOf at) {
        Matrix matrix = of(country, Instrument.BUDAPEST, at);
        ProvisionTree tree = tree(provisions.of(Instrument.BUDAPEST));
        return pillars(matrix, matrix.rows().get(0), tree, judgements(country, at));
    }

    /** The same for each row of a matrix of the Budapest Convention, by the country's code, with one query for all. */
    @Allows(Right.READ)
    @Transactional
    public Map<String, Map<Pillar, PillarStanding>> pillars(Matrix matrix) {
        ProvisionTree tree = tree(provisions.of(Instrument.BUDAPEST));
        Map<String, List<PillarJudgement>> judgements =
                judgements(null, matrix.at()).stream().collect(groupingBy(PillarJudgement::country));
        return matrix.rows().stream()
                .collect(toMap(
                        row -> row.country().iso2(),
                        row -> pillars(
                                matrix,
                                row,
                                tree,
                                judgements.getOrDefault(row.country().iso2(), List.of()))));
    }

    private static Map<Pillar, PillarStanding> pillars(
            Matrix matrix, Matrix.Row row, ProvisionTree tree, List<PillarJudgement> judged) {
        Map<String, Cell> cells = row.cells();
        Map<String, Assessment> assessments = cells.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, cell -> cell.getValue().assessment()));
        Map<Pillar, PillarJudgement> judgements = StateFacts.readByKey(judged, PillarJudgement::pillar, matrix.at());
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

    private Matrix matrix(Instrument instrument, List<Country> countries, AsOf at, List<FindingFact> facts) {
        List<Provision> all = provisions.of(instrument.code());
        RollUp rollUp = new RollUp(tree(all));
        Map<String, List<FindingFact>> byCountry = facts.stream().collect(groupingBy(FindingFact::country));
        List<Matrix.Row> rows = countries.stream()
                .map(country ->
                        new Matrix.Row(country, cells(rollUp, byCountry.getOrDefault(country.iso2(), List.of()), at)))
                .toList();
        return new Matrix(
                at, instrument, all.stream().filter(Provision::isAssessable).toList(), rows);
    }

    private static Map<String, Cell> cells(RollUp rollUp, List<FindingFact> facts, AsOf at) {
        Map<String, FindingFact> inForce = read(facts, at, true);
        Map<String, FindingFact> notYet = read(facts, at, false);
        Map<String, Rating> own = inForce.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, fact -> fact.getValue().rating()));
        Map<String, Cell> cells = new HashMap<>();
        rollUp.assess(own).forEach((code, assessment) -> {
            FindingFact finding = inForce.get(code);
            FindingFact later = laterThan(finding, notYet.get(code));
            if (assessment.rating() != null || later != null) {
                cells.put(code, new Cell(assessment, finding, later));
            }
        });
        return cells;
    }

    private static Map<String, FindingFact> read(List<FindingFact> facts, AsOf at, boolean inForce) {
        List<FindingFact> wanted = facts.stream()
                .filter(fact -> (fact.basis() == Basis.IN_FORCE) == inForce)
                .toList();
        return StateFacts.readByKey(wanted, FindingFact::provision, at);
    }

    private static @Nullable FindingFact laterThan(@Nullable FindingFact finding, @Nullable FindingFact notYet) {
        boolean later = notYet != null && (finding == null || StateFact.OLDEST_FIRST.compare(notYet, finding) > 0);
        return later ? notYet : null;
    }

    private static ProvisionTree tree(List<Provision> provisions) {
        return new ProvisionTree(provisions.stream().map(Provision::node).toList());
    }

    private List<FindingFact> facts(Instrument instrument, AsOf at, @Nullable String country) {
        TypedQuery<FindingFact> query =
                em.createQuery(FACTS + (country == null ? "" : " and f.country = :country"), FindingFact.class);
        if (country != null) {
            query.setParameter("country", country);
        }
        return query.setParameter("instrument", instrument.code())
                .setParameter("day", at.day())
                .setParameter("known", at.knownAt())
                .getResultList();
    }

    /** @param country null for all */
    private List<PillarJudgement> judgements(@Nullable String country, AsOf at) {
        String own = country == null ? "" : " and j.country = :country";
        TypedQuery<PillarJudgement> query = em.createQuery(
                "select j from PillarJudgement j where j.recordedAt <= :known" + own, PillarJudgement.class);
        if (country != null) {
            query.setParameter("country", country);
        }
        return query.setParameter("known", at.knownAt()).getResultList();
    }
}
