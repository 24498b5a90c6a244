package org.accede.alignment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.ScopeGuard;
import org.accede.law.LawRemoval;
import org.accede.law.Laws;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.CallKey;
import org.accede.shared.Conflict;
import org.accede.shared.Ending;
import org.accede.shared.FactRegister;
import org.accede.shared.NotFound;
import org.accede.shared.Recording;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** All findings: recorded, corrected, withdrawn, never edited. */
@ApplicationScoped
public class Findings {
    /** Asked for at a time: a database takes that many parameters easily. */
    private static final int FEW = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Laws laws;

    @Inject
    ScopeGuard scope;

    @Inject
    FactRegister register;

    @Inject
    AnsweredCalls answered;

    /** One finding, whatever became of it. */
    @Allows(Right.READ)
    @Transactional
    public Finding get(long id) {
        Finding finding = em.find(Finding.class, id);
        if (finding == null) {
            throw new NotFound("finding", id);
        }
        return readWhole(finding);
    }

    /** The finding that took this one's place. */
    @Allows(Right.READ)
    @Transactional
    public Optional<Finding> successorOf(long id) {
        return em.createQuery("select f from Finding f where f.corrects = :id", Finding.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Findings::readWhole);
    }

    /** Everything ever recorded of a State on a provision, the last record first. */
    @Allows(Right.READ)
    @Transactional
    public List<Finding> history(String country, String provision) {
        List<Finding> history = em.createQuery(
                        "select f from Finding f where f.country = :country and f.provision = :provision order by f.recordedAt desc",
                        Finding.class)
                .setParameter("country", country)
                .setParameter("provision", provision)
                .getResultList();
        history.forEach(Findings::readWhole);
        return history;
    }

    /** Findings by id, without their citations; an id that names none is absent. */
    @Allows(Right.READ)
    @Transactional
    public Map<Long, Finding> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select f from Finding f where f.id in :ids", Finding.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(Finding::id, finding -> finding));
    }

    /** The sources of findings by their ids; an id that names none is absent. */
    @Allows(Right.READ)
    @Transactional
    public Map<Long, String> sources(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(ids);
        Map<Long, String> sources = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += FEW) {
            em.createQuery("select f.id, f.source from Finding f where f.id in :ids", Object[].class)
                    .setParameter("ids", wanted.subList(from, Math.min(from + FEW, wanted.size())))
                    .getResultStream()
                    .forEach(row -> sources.put((Long) row[0], (String) row[1]));
        }
        return sources;
    }

    /** Records a new finding. */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public Finding record(FindingInput input) {
        return record(input, null);
    }

    /** The same, once for a call that may come again. */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public Finding record(FindingInput input, @Nullable CallKey call) {
        return answered.once(call, () -> recordNew(input), Finding::id, this::get);
    }

    private Finding recordNew(FindingInput input) {
        FindingDetails details = read(input);
        scope.require(List.of(details.country()), List.of());
        return register.record(recording -> new Finding(details, recording));
    }

    /**
     * Records a finding in the place of another, of the same State and provision.
     *
     * @throws org.accede.shared.Conflict when the other was corrected or withdrawn already
     */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public Finding correct(long id, FindingInput input) {
        Finding corrected = get(id);
        FindingDetails details = read(input);
        boolean sameCell = details.country().equals(corrected.country())
                && Objects.equals(details.provision().code(), corrected.provision());
        if (!sameCell) {
            throw RuleBroken.at("provision", "error.correctionElsewhere");
        }
        scope.require(List.of(details.country()), List.of());
        return register.correct(corrected, input.reason(), recording -> new Finding(details, recording));
    }

    /**
     * Publishes a finding of a desk review, in the transaction that shares the review.
     *
     * @param replaced the finding of an earlier revision in whose place it comes; null for none
     */
    @Allows(Right.MANAGE)
    @Transactional
    public Finding publish(FindingInput input, long review, @Nullable Long replaced) {
        FindingDetails details = read(input);
        scope.require(List.of(details.country()), List.of());
        Function<Recording, Finding> fact = recording -> new Finding(details, recording).publishedBy(review);
        return replaced == null ? register.record(fact) : register.correct(get(replaced), input.reason(), fact);
    }

    /** Takes a finding back, without another in its place. */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public Ending withdraw(long id, @Nullable String reason) {
        Finding finding = get(id);
        scope.require(List.of(finding.country()), List.of());
        return register.withdraw(finding, reason);
    }

    /** A law that was ever cited stays. */
    void keepCited(@Observes LawRemoval removal) {
        boolean cited =
                em.createQuery("select count(f) from Finding f join f.citations c where c.lawId = :law", Long.class)
                                .setParameter("law", removal.law())
                                .getSingleResult()
                        > 0;
        if (cited) {
            throw new Conflict("error.law.cited");
        }
    }

    private FindingDetails read(FindingInput input) {
        return FindingRules.read(
                input,
                code -> countries.find(code).isPresent(),
                provisions::find,
                (id, country) -> laws.find(id)
                        .filter(law -> law.country().equals(country))
                        .isPresent());
    }

    /** Pages and calls read a finding after the transaction. */
    private static Finding readWhole(Finding finding) {
        finding.citations();
        return finding;
    }
}
