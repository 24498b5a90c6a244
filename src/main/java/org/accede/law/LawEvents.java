package org.accede.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.accede.country.ScopeGuard;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.CallKey;
import org.accede.shared.Ending;
import org.accede.shared.FactRegister;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** What became of laws: events recorded, corrected, withdrawn, never edited. */
@ApplicationScoped
public class LawEvents {
    @PersistenceContext
    EntityManager em;

    @Inject
    Laws laws;

    @Inject
    ScopeGuard scope;

    @Inject
    FactRegister register;

    @Inject
    AnsweredCalls answered;

    /** One event of a law, whatever became of it. */
    @Allows(Right.READ)
    @Transactional
    public LawEvent get(long law, long id) {
        return Optional.ofNullable(em.find(LawEvent.class, id))
                .filter(event -> event.law() == law)
                .map(LawEvents::readWhole)
                .orElseThrow(() -> new NotFound("law event", id));
    }

    /** The event that took this one's place. */
    @Allows(Right.READ)
    @Transactional
    public Optional<LawEvent> successorOf(long id) {
        return em.createQuery("select e from LawEvent e where e.corrects = :id", LawEvent.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(LawEvents::readWhole);
    }

    /** Everything ever recorded of a law, what was corrected or withdrawn included, the last record first. */
    @Allows(Right.READ)
    @Transactional
    public List<LawEvent> history(long law) {
        return em.createQuery("select e from LawEvent e where e.law = :law order by e.recordedAt desc", LawEvent.class)
                .setParameter("law", law)
                .getResultStream()
                .map(LawEvents::readWhole)
                .toList();
    }

    /** Records a new event; once for a call that may come again. */
    @Allows(Right.LOG)
    @Transactional
    public LawEvent record(long law, LawEventInput input, @Nullable CallKey call) {
        return answered.once(call, () -> recordNew(law, input), LawEvent::id, id -> get(law, id));
    }

    private LawEvent recordNew(long law, LawEventInput input) {
        LawEvent.Details details = read(writable(law), input);
        return register.record(recording -> new LawEvent(law, details, recording));
    }

    /**
     * Records an event in the place of another of the same law.
     *
     * @throws org.accede.shared.Conflict when the other was corrected or withdrawn already
     */
    @Allows(Right.LOG)
    @Transactional
    public LawEvent correct(long law, long id, LawEventInput input) {
        LawEvent corrected = get(law, id);
        LawEvent.Details details = read(writable(law), input);
        return register.correct(corrected, input.reason(), recording -> new LawEvent(law, details, recording));
    }

    /** Takes an event back, without another in its place. */
    @Allows(Right.LOG)
    @Transactional
    public Ending withdraw(long law, long id, @Nullable String reason) {
        LawEvent event = get(law, id);
        writable(law);
        return register.withdraw(event, reason);
    }

    private Law writable(long id) {
        Law law = laws.get(id);
        scope.require(List.of(law.country()), List.of());
        return law;
    }

    private LawEvent.Details read(Law law, LawEventInput input) {
        return LawRules.read(
                input,
                id -> id != law.id()
                        && laws.find(id)
                                .filter(other -> other.country().equals(law.country()))
                                .isPresent());
    }

    /** Pages and calls read an event after the transaction. */
    private static LawEvent readWhole(LawEvent event) {
        event.articles();
        return event;
    }
}
