package org.accede.law;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Set;
import org.accede.shared.Conditions;
import org.accede.shared.Paging;
import org.accede.shared.PartialDate;

/** The criteria as a query, but for the stage, which is folded and stored nowhere. */
final class LawQuery {
    private static final String TITLE = "coalesce(l.titleEnglish, l.titleFrench, l.originalTitle)";
    private static final Map<String, String> SORTABLE = Map.of(
            "country", "l.country",
            "title", TITLE,
            "reference", "l.reference",
            "id", "l.id");
    private static final String ALIVE =
            "e.law = l.id and e.recordedAt <= :known and (e.ending.at is null or e.ending.at > :known)";

    private final Conditions conditions = new Conditions();

    /** @param members the codes of the States of the region or group */
    LawQuery(LawCriteria criteria, Set<String> members) {
        conditions.add("l.country in :members", "members", criteria.country() == null ? members : null);
        conditions.add("l.country = :country", "country", criteria.country());
        conditions.add(
                "(lower(l.titleEnglish) like :text or lower(l.titleFrench) like :text"
                        + " or lower(l.originalTitle) like :text or lower(l.reference) like :text)",
                "text",
                Conditions.like(criteria.text()));
        conditions.add("l.createdAt <= :known", "known", criteria.at().knownAt());
        // one whose first event lies ahead of the day did not exist then; one without any may have
        conditions.add(
                "(exists (select e.id from LawEvent e where " + ALIVE
                        + " and (e.happened is null or e.happened <= :day))"
                        + " or not exists (select e.id from LawEvent e where " + ALIVE + "))",
                "day",
                PartialDate.of(criteria.at().day()));
    }

    TypedQuery<Law> list(EntityManager em, Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        String order = " order by " + SORTABLE.get(paging.sort()) + direction;
        order += paging.sort().equals("country") ? ", " + TITLE + direction : "";
        order += ", l.id" + direction;
        return conditions.bound(em.createQuery("select l from Law l" + conditions.where() + order, Law.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return conditions.bound(em.createQuery("select count(l) from Law l" + conditions.where(), Long.class));
    }
}
