package org.accede.law;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accede.shared.Paging;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The criteria as a query, but for the stage, which is folded and stored nowhere. */
final class LawQuery {
    private static final Map<String, String> SORTABLE = Map.of(
            "country", "l.country",
            "title", "coalesce(l.titleEnglish, l.titleFrench, l.originalTitle)",
            "reference", "l.reference",
            "id", "l.id");
    private static final String ALIVE =
            "e.law = l.id and e.recordedAt <= :known and (e.ending.at is null or e.ending.at > :known)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param members the codes of the States of the region or group */
    LawQuery(LawCriteria criteria, Set<String> members) {
        add("l.country in :members", "members", criteria.country() == null ? members : null);
        add("l.country = :country", "country", criteria.country());
        add(
                "(lower(l.titleEnglish) like :text or lower(l.titleFrench) like :text"
                        + " or lower(l.originalTitle) like :text or lower(l.reference) like :text)",
                "text",
                like(criteria.text()));
        add("l.createdAt <= :known", "known", criteria.at().knownAt());
        // one whose first event lies ahead of the day did not exist then; one without any may have
        add(
                "(exists (select e.id from LawEvent e where " + ALIVE
                        + " and (e.happened is null or e.happened <= :day))"
                        + " or not exists (select e.id from LawEvent e where " + ALIVE + "))",
                "day",
                PartialDate.of(criteria.at().day()));
    }

    TypedQuery<Law> list(EntityManager em, Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        String order = " order by " + SORTABLE.get(paging.sort()) + direction + ", l.id" + direction;
        return bound(em.createQuery("select l from Law l" + where() + order, Law.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return bound(em.createQuery("select count(l) from Law l" + where(), Long.class));
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** A sign of LIKE's own stands for any one character: with an ESCAPE clause Derby's queries are no longer bound. */
    private static @Nullable String like(@Nullable String text) {
        return text == null ? null : "%" + text.toLowerCase(Locale.ROOT).replace('%', '_') + "%";
    }
}
