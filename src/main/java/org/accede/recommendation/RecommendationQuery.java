package org.accede.recommendation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.accede.shared.Conditions;
import org.accede.shared.Paging;
import org.jspecify.annotations.Nullable;

/** The criteria as a query: the same conditions for the page, the count and the export. */
final class RecommendationQuery {
    /** The list's fields by their names in the API, and what they sort by. */
    private static final Map<String, String> SORTABLE = Map.of(
            "due", "r.deadline",
            "country", "r.country",
            "status", "r.status",
            "owner", "r.owner",
            "id", "r.id");

    private final Conditions conditions = new Conditions();

    /** @param members the codes of the States of the region or group, null where neither is asked for */
    RecommendationQuery(RecommendationCriteria criteria, @Nullable Set<String> members, LocalDate today) {
        conditions.add(
                "r.fictional = :fictional", "fictional", criteria.countries().includesFictional());
        conditions.add("r.country in :members", "members", members);
        conditions.add("r.country = :country", "country", criteria.country());
        conditions.add(
                "r.id in (select x.id from Recommendation x join x.provisions c, Provision p"
                        + " where p.code = c and p.instrument = :instrument)",
                "instrument",
                criteria.instrument());
        if (criteria.provision() != null) {
            conditions.add(
                    "r.id in (select x.id from Recommendation x join x.provisions c where c = :provision or c like :parts)",
                    "provision",
                    criteria.provision());
            conditions.put("parts", criteria.provision().replace('%', '_') + "-%");
        }
        conditions.add("r.status = :status", "status", criteria.status());
        conditions.add("r.owner = :owner", "owner", criteria.owner());
        conditions.add("r.deadline < :today", "today", criteria.overdue() ? today : null);
        conditions.add("r.origin.kind = :source", "source", criteria.source());
        conditions.add("r.origin.review = :review", "review", criteria.review());
        conditions.add(
                "(r.origin.activity = :activity or r.id in (select x.id from Recommendation x join x.servedBy a where a = :activity))",
                "activity",
                criteria.activity());
        conditions.add(
                "(lower(r.english) like :text or lower(r.french) like :text or lower(r.institution) like :text)",
                "text",
                Conditions.like(criteria.text()));
    }

    TypedQuery<Recommendation> list(EntityManager em, Paging paging) {
        return conditions.bound(em.createQuery(
                "select r from Recommendation r" + conditions.where() + order(paging), Recommendation.class));
    }

    TypedQuery<Long> ids(EntityManager em, Paging paging) {
        return conditions.bound(
                em.createQuery("select r.id from Recommendation r" + conditions.where() + order(paging), Long.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return conditions.bound(
                em.createQuery("select count(r) from Recommendation r" + conditions.where(), Long.class));
    }

    TypedQuery<String> owners(EntityManager em) {
        return conditions.bound(em.createQuery(
                "select distinct r.owner from Recommendation r" + conditions.where()
                        + " and r.owner is not null order by r.owner",
                String.class));
    }

    private static String order(Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        String urgent = paging.sort().equals("due") || paging.sort().equals("id") ? "" : ", r.deadline" + direction;
        return " order by " + SORTABLE.get(paging.sort()) + direction + urgent
                + (paging.sort().equals("id") ? "" : ", r.id" + direction);
    }
}
