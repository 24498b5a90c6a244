package org.accede.recommendation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.activity.Activities;
import org.accede.alignment.Finding;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.ScopeGuard;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.CallKey;
import org.accede.shared.Caller;
import org.accede.shared.GivenFields;
import org.accede.shared.NotFound;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Recorders;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** All recommendations. */
@ApplicationScoped
public class Recommendations {
    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Activities activities;

    @Inject
    Sources sources;

    @Inject
    Recorders recorders;

    @Inject
    ScopeGuard scope;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    @Inject
    AnsweredCalls answered;

    /** One page of those that meet the criteria; what is most urgent comes first. */
    @Allows(Right.READ)
    @Transactional
    public Page<Recommendation> page(RecommendationCriteria criteria, Paging paging) {
        RecommendationQuery query = query(criteria);
        List<Recommendation> items = query.list(em, paging)
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .getResultList();
        items.forEach(Recommendations::readWhole);
        return new Page<>(items, paging.page(), paging.size(), query.count(em).getSingleResult());
    }

    @Allows(Right.READ)
    @Transactional
    public long count(RecommendationCriteria criteria) {
        return query(criteria).count(em).getSingleResult();
    }

    /** The ids of all that meet the criteria, in the order asked for: the whole list, for {@link #byIds} to read in parts. */
    @Allows(Right.READ)
    @Transactional
    public List<Long> ids(RecommendationCriteria criteria, Paging order) {
        return query(criteria).ids(em, order).getResultList();
    }

    /** Those with the given ids, a few hundred at most, in that order, for reading only; an id that names none is left out. */
    @Allows(Right.READ)
    @Transactional
    public List<Recommendation> byIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Recommendation> read = em.createQuery(
                        "select r from Recommendation r where r.id in :ids", Recommendation.class)
                .setParameter("ids", ids)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream()
                .map(Recommendations::readWhole)
                .collect(toMap(Recommendation::id, one -> one));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** The accounts that have any, of fictional States or of all others. */
    @Allows(Right.READ)
    @Transactional
    public List<String> owners(boolean fictional) {
        return query(RecommendationCriteria.all(fictional)).owners(em).getResultList().stream()
                .filter(recorders::isAccount)
                .toList();
    }

    @Allows(Right.READ)
    @Transactional
    public Recommendation get(long id) {
        return find(id).orElseThrow(() -> new NotFound("recommendation", id));
    }

    @Allows(Right.READ)
    @Transactional
    public Optional<Recommendation> find(long id) {
        return Optional.ofNullable(em.find(Recommendation.class, id)).map(Recommendations::readWhole);
    }

    /** The finding that one comes from. */
    @Allows(Right.READ)
    @Transactional
    public Optional<Finding> findingOf(Recommendation recommendation) {
        return Optional.ofNullable(recommendation.origin().finding()).flatMap(sources::finding);
    }

    /** Opens a new one, once for a call that may come again. */
    @Allows(Right.LOG)
    @Transactional
    public Recommendation propose(RecommendationInput input, @Nullable CallKey call) {
        return answered.once(call, () -> proposeNew(input), Recommendation::id, this::get);
    }

    private Recommendation proposeNew(RecommendationInput input) {
        GivenFields fields = new GivenFields();
        Origin origin = sources.read(input, fields);
        RecommendationDetails details = read(input, fields, origin);
        scope.require(List.of(details.country()), List.of());
        boolean fictional = countries.get(details.country()).isFictional();
        Recommendation recommendation = new Recommendation(details, origin, fictional, recording());
        em.persist(recommendation);
        em.flush();
        return recommendation;
    }

    /**
     * Says everything of it anew but how far it has come; its State and what it comes from stay.
     *
     * @param version the version that the caller read; another one throws {@link org.accede.shared.StaleWrite}
     */
    @Allows(Right.LOG)
    @Transactional
    public Recommendation change(long id, int version, RecommendationInput input) {
        Recommendation recommendation = get(id);
        recommendation.requireVersion(version);
        scope.require(List.of(recommendation.country()), List.of());
        GivenFields fields = new GivenFields();
        fields.require(
                input.country() == null || recommendation.country().equals(input.country()),
                "country",
                "error.recommendation.otherState");
        RecommendationDetails details = read(input, fields, recommendation.origin());
        recommendation.describe(details, recording());
        em.flush();
        return recommendation;
    }

    private RecommendationDetails read(RecommendationInput input, GivenFields fields, Origin origin) {
        RecommendationRules.Catalogue catalogue = new RecommendationRules.Catalogue(
                code -> countries.find(code).isPresent(),
                code -> provisions.find(code).isPresent(),
                recorders.colleagues()::contains,
                id -> activities.find(id).isPresent());
        RecommendationDetails details =
                new RecommendationRules(fields).read(input, catalogue, origin.kind() != SourceKind.NONE);
        fields.throwIfBroken();
        return details;
    }

    private Recording recording() {
        return new Recording(register.now(), caller.name());
    }

    private RecommendationQuery query(RecommendationCriteria criteria) {
        return new RecommendationQuery(criteria, countries.members(criteria.countries()), register.today());
    }

    /** Pages and calls read a recommendation after the transaction. */
    static Recommendation readWhole(Recommendation recommendation) {
        recommendation.provisions();
        recommendation.servedBy();
        recommendation.log();
        return recommendation;
    }
}
