package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.accede.country.ScopeGuard;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.GivenFields;
import org.accede.shared.NotFound;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a recommendation's life (R2). An illegal one throws {@link IllegalRecommendationStep}; one that was saved
 * since the version given throws {@link org.accede.shared.StaleWrite}, and none is given where the caller doesn't mind.
 */
@ApplicationScoped
public class RecommendationLife {
    @PersistenceContext
    EntityManager em;

    @Inject
    ScopeGuard scope;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** @throws org.accede.shared.RuleBroken with what the step lacks: its evidence, its reason */
    @Allows(Right.LOG)
    @Transactional
    public Recommendation take(long id, @Nullable Integer version, RecommendationStep step, StepInput input) {
        Recommendation recommendation = lock(id, version);
        take(recommendation, step, input, recording());
        em.flush();
        return Recommendations.readWhole(recommendation);
    }

    /** Adds a note to its log. */
    @Allows(Right.LOG)
    @Transactional
    public Recommendation note(long id, StepInput input) {
        Recommendation recommendation = lock(id, null);
        GivenFields fields = new GivenFields();
        String words = new RecommendationRules(fields).requiredNote(input);
        fields.throwIfBroken();
        recommendation.note(words, recording());
        em.flush();
        return Recommendations.readWhole(recommendation);
    }

    /** In the transaction of whoever changes it. */
    void take(Recommendation recommendation, RecommendationStep step, StepInput input, Recording by) {
        requirePossible(recommendation, step);
        GivenFields fields = new GivenFields();
        RecommendationRules rules = new RecommendationRules(fields);
        String note = step.needsReason() ? rules.requiredNote(input) : rules.note(input);
        Evidence evidence = step == RecommendationStep.IMPLEMENT ? rules.evidence(input, register.today()) : null;
        fields.throwIfBroken();
        switch (step) {
            case START -> recommendation.start(note, by);
            case IMPLEMENT -> recommendation.implement(java.util.Objects.requireNonNull(evidence), note, by);
            case DROP -> recommendation.drop(String.valueOf(note), by);
            case REOPEN -> recommendation.reopen(String.valueOf(note), by);
            case PROPOSE -> throw new IllegalRecommendationStep(recommendation.status());
        }
    }

    private static void requirePossible(Recommendation recommendation, RecommendationStep step) {
        if (!step.isPossibleFrom(recommendation.status())) {
            throw new IllegalRecommendationStep(recommendation.status());
        }
    }

    private Recommendation lock(long id, @Nullable Integer version) {
        Recommendation recommendation = em.find(Recommendation.class, id);
        if (recommendation == null) {
            throw new NotFound("recommendation", id);
        }
        scope.require(List.of(recommendation.country()), List.of());
        em.refresh(recommendation, LockModeType.PESSIMISTIC_WRITE);
        if (version != null) {
            recommendation.requireVersion(version);
        }
        return recommendation;
    }

    private Recording recording() {
        return new Recording(register.now(), caller.name());
    }
}
