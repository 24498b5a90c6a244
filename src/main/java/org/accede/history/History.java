package org.accede.history;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.NotAllowed;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Right;

/** All that was ever written of records that are not facts. */
@ApplicationScoped
public class History {
    @PersistenceContext
    EntityManager em;

    @Inject
    HistoriedKinds kinds;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The history of some records together, the latest first; also of records that are gone. Needs the right that their
     * kind's history asks for.
     */
    @Allows(Right.READ)
    @Transactional
    public Page<HistoryRecord> of(Collection<Subject> subjects, Paging paging) {
        subjects.forEach(this::requireReadable);
        List<String> keys = subjects.stream().map(Subject::toString).toList();
        return page("h.subject in :subjects", Map.of("subjects", keys), paging);
    }

    /** The same of one record; throws {@link org.accede.shared.NotFound} where there never was one. */
    @Allows(Right.READ)
    @Transactional
    public Page<HistoryRecord> of(Subject subject, Paging paging) {
        Page<HistoryRecord> page = of(List.of(subject), paging);
        if (page.total() == 0) {
            throw subject.unknown();
        }
        return page;
    }

    /** All history that meets the criteria, the latest first. */
    @Allows(Right.ADMINISTER)
    @Transactional
    public Page<HistoryRecord> page(HistoryCriteria criteria, Paging paging) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (criteria.kind() != null && criteria.record() != null) {
            conditions.add("h.subject = :subject");
            values.put("subject", Subject.of(criteria.kind(), criteria.record()).toString());
        } else if (criteria.kind() != null) {
            conditions.add("h.kind = :kind");
            values.put("kind", criteria.kind());
        }
        if (criteria.by() != null) {
            conditions.add("h.by = :by");
            values.put("by", criteria.by());
        }
        if (criteria.from() != null) {
            conditions.add("h.at >= :from");
            values.put("from", startOf(criteria.from()));
        }
        if (criteria.to() != null) {
            conditions.add("h.at < :to");
            values.put("to", startOf(criteria.to().plusDays(1)));
        }
        return page(conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions), values, paging);
    }

    /** Makes the personal values of a person unreadable in history, for ever (R6); in the caller's transaction. */
    @Allows(Right.ADMINISTER)
    @Transactional(Transactional.TxType.MANDATORY)
    public void anonymise(Subject person) {
        // what is still to be written of the person has to be sealed first: later it would get a new key
        em.flush();
        em.createQuery("delete from HistoryKey k where k.subject = :subject")
                .setParameter("subject", person.toString())
                .executeUpdate();
    }

    private java.time.Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private void requireReadable(Subject subject) {
        Right right = kinds.readBy(subject.kind());
        if (!caller.may(right)) {
            throw new NotAllowed(right);
        }
    }

    private Page<HistoryRecord> page(String condition, Map<String, ?> values, Paging paging) {
        String where = " from HistoryEntry h where " + condition;
        List<HistoryEntry> entries = with(
                        values,
                        em.createQuery("select h" + where + " order by h.at desc, h.id desc", HistoryEntry.class))
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .getResultList();
        long total = with(values, em.createQuery("select count(h)" + where, Long.class))
                .getSingleResult();
        return new Page<>(entries, paging.page(), paging.size(), total).map(opener(entries)::open);
    }

    private static <T> TypedQuery<T> with(Map<String, ?> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private Opener opener(List<HistoryEntry> entries) {
        List<String> subjects = entries.stream()
                .filter(entry -> entry.changes().stream().anyMatch(change -> change.keeping() == Keeping.SEALED))
                .map(entry -> entry.subject().toString())
                .distinct()
                .toList();
        return new Opener(
                subjects.isEmpty()
                        ? Map.of()
                        : em.createQuery("select k from HistoryKey k where k.subject in :subjects", HistoryKey.class)
                                .setParameter("subjects", subjects)
                                .getResultStream()
                                .collect(toMap(HistoryKey::subject, HistoryKey::secret)));
    }
}
