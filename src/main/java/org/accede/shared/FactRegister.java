package org.accede.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one way in which facts of every kind come into the register, are corrected and withdrawn; in the caller's transaction. */
@ApplicationScoped
public class FactRegister {
    private static final int REASON = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock clock;

    /** @param fact made with the next instant and the caller's name */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends RecordedFact> F record(Function<Recording, F> fact) {
        F made = fact.apply(clock.next());
        em.persist(made);
        return made;
    }

    /**
     * Records a fact in the place of another.
     *
     * @param givenReason why; required
     * @throws Conflict when the other was corrected or withdrawn already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends RecordedFact> F correct(F corrected, @Nullable String givenReason, Function<Recording, F> fact) {
        String reason = reason(givenReason);
        F made = record(fact);
        // only now nobody else can end it: the register's clock is held
        em.refresh(corrected);
        corrected.correctedBy(made, reason);
        return made;
    }

    /**
     * Takes a fact back, without another in its place.
     *
     * @param givenReason why; required
     * @throws Conflict when it was corrected or withdrawn already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ending withdraw(RecordedFact fact, @Nullable String givenReason) {
        String reason = reason(givenReason);
        Recording recording = clock.next();
        em.refresh(fact);
        return fact.withdraw(recording, reason);
    }

    private static String reason(@Nullable String given) {
        GivenFields fields = new GivenFields();
        String reason = fields.required(given, "reason", REASON);
        fields.throwIfBroken();
        return reason;
    }
}
