package org.accede.activity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Set;
import org.accede.shared.Conditions;
import org.accede.shared.Paging;
import org.jspecify.annotations.Nullable;

/** The criteria as a query: the same conditions for the page, the count and the export. */
final class ActivityQuery {
    /** The list's fields by their names in the API, and what they sort by. */
    static final Map<String, String> SORTABLE = Map.of(
            "startDate", "a.period.startDay",
            "endDate", "a.period.endDay",
            "title", "a.titleEnglish",
            "kind", "a.kind",
            "status", "a.status",
            "id", "a.id");

    private final Conditions conditions = new Conditions();

    /** @param members the codes of the countries of the region or group, null where neither is asked for */
    ActivityQuery(ActivityCriteria criteria, @Nullable Set<String> members) {
        conditions.add(
                "a.fictional = :fictional", "fictional", criteria.countries().includesFictional());
        conditions.add(
                "a.id in (select x.id from Activity x join x.countries c where c in :members)", "members", members);
        conditions.add(
                "a.id in (select x.id from Activity x join x.countries c where c = :country)",
                "country",
                criteria.country());
        conditions.add(
                "a.id in (select x.id from Activity x join x.projects p where p.project = :project)",
                "project",
                criteria.project());
        conditions.add("a.kind = :kind", "kind", criteria.kind());
        conditions.add("a.status = :status", "status", criteria.status());
        conditions.add("a.period.endDay >= :from", "from", criteria.from());
        conditions.add("a.period.startDay <= :to", "to", criteria.to());
        conditions.add(
                "(lower(a.titleEnglish) like :text or lower(a.titleFrench) like :text"
                        + " or a.id in (select x.id from Activity x join x.partners p where function('LOWER', p) like :text))",
                "text",
                Conditions.like(criteria.text()));
    }

    TypedQuery<Activity> list(EntityManager em, Paging paging) {
        return conditions.bound(
                em.createQuery("select a from Activity a" + conditions.where() + order(paging), Activity.class));
    }

    TypedQuery<Long> ids(EntityManager em, Paging paging) {
        return conditions.bound(
                em.createQuery("select a.id from Activity a" + conditions.where() + order(paging), Long.class));
    }

    /** Rows of a country's code and a number. */
    TypedQuery<Object[]> countByCountry(EntityManager em) {
        return conditions.bound(em.createQuery(
                "select c, count(a) from Activity a join a.countries c" + conditions.where() + " group by c",
                Object[].class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return conditions.bound(em.createQuery("select count(a) from Activity a" + conditions.where(), Long.class));
    }

    private static String order(Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        return " order by " + SORTABLE.get(paging.sort()) + direction
                + ("id".equals(paging.sort()) ? "" : ", a.id" + direction);
    }
}
