package org.accede.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Calls that were answered within the last thirty days: the same call again gets the same record, and makes no second. */
@ApplicationScoped
public class AnsweredCalls {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /**
     * Does the work unless this call was answered before; in the work's own transaction.
     *
     * @param call null where the caller gave no key: the work is done each time
     * @param id of the record that the work made
     * @param again reads that record
     * @throws RuleBroken when the key stood for another body
     * @throws Conflict when the same call is under way
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <R> R once(@Nullable CallKey call, Supplier<R> work, ToLongFunction<R> id, LongFunction<R> again) {
        if (call == null) {
            return work.get();
        }
        forgetOld();
        Optional<AnsweredCall> before = find(call);
        if (before.isPresent()) {
            if (!before.get().isOf(call)) {
                throw RuleBroken.at("Idempotency-Key", "error.idempotency");
            }
            return again.apply(before.get().recordId());
        }
        AnsweredCall answered = begin(call);
        R made = work.get();
        answered.gave(id.applyAsLong(made));
        return made;
    }

    /** Forgets all calls of an account that is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String account) {
        em.createQuery("delete from AnsweredCall c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void forgetOld() {
        Instant oldest = register.now().minus(KEPT);
        em.createQuery("delete from AnsweredCall c where c.account = :account and c.answeredAt < :oldest")
                .setParameter("account", caller.name())
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    private Optional<AnsweredCall> find(CallKey call) {
        return em.createQuery(
                        "select c from AnsweredCall c where c.account = :account and c.path = :path and c.key = :key",
                        AnsweredCall.class)
                .setParameter("account", caller.name())
                .setParameter("path", call.path())
                .setParameter("key", call.key())
                .getResultStream()
                .findFirst();
    }

    /** Before the work, so that of two calls at once only one does it. */
    private AnsweredCall begin(CallKey call) {
        try {
            AnsweredCall answered = new AnsweredCall(caller.name(), call, register.now());
            em.persist(answered);
            em.flush();
            return answered;
        } catch (PersistenceException underWay) {
            throw new Conflict("error.idempotency.underWay");
        }
    }
}
