package org.accede.deskreview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.shared.Paging;
import org.jspecify.annotations.Nullable;

/** The criteria as a query, within what the caller may know of (R4): the same conditions for the page and the count. */
final class ReviewQuery {
    private static final Map<String, String> SORTABLE = Map.of(
            "dated", "r.datedDay",
            "country", "r.country",
            "deadline", "r.deadline",
            "status", "r.status",
            "lead", "r.lead",
            "id", "r.id");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String draftSeen;

    /** @param members the codes of the countries of the region or group, null where neither is asked for */
    ReviewQuery(ReviewCriteria criteria, @Nullable Set<String> members, ReviewAccess.Drafts drafts, LocalDate today) {
        draftSeen = draftSeen(drafts);
        conditions.add("(r.sharedRevision is not null or " + draftSeen + ")");
        add("r.fictional = :fictional", "fictional", criteria.countries().includesFictional());
        add("r.country in :members", "members", members);
        add("r.country = :country", "country", criteria.country());
        add("r.lead = :lead", "lead", criteria.lead());
        add(
                "r.id in (select x.id from DeskReview x join x.instruments i where i = :instrument)",
                "instrument",
                criteria.instrument());
        addStatus(criteria.status());
        if (criteria.overdue()) {
            add(draftSeen + " and r.deadline < :today", "today", today);
            add(
                    "r.status not in :done",
                    "done",
                    Set.of(ReviewStatus.SHARED, ReviewStatus.FINAL, ReviewStatus.ABANDONED));
        }
    }

    private String draftSeen(ReviewAccess.Drafts drafts) {
        if (drafts.all()) {
            return "(r.id is not null)";
        }
        List<String> any = new ArrayList<>(List.of("r.id is null"));
        if (!drafts.countries().isEmpty()) {
            any.add("r.country in :mine");
            parameters.put("mine", drafts.countries());
        }
        if (!drafts.projects().isEmpty()) {
            any.add("r.project in :myProjects");
            parameters.put("myProjects", drafts.projects());
        }
        return "(" + String.join(" or ", any) + ")";
    }

    /** Those who don't see a draft don't see how far its revision is: it counts as shared. */
    private void addStatus(@Nullable ReviewStatus status) {
        String seen = draftSeen + " and r.status = :status";
        String shared = " or (not " + draftSeen + " and r.status <> :closed)";
        if (status == ReviewStatus.SHARED) {
            add("((" + seen + ")" + shared + ")", "status", status);
            parameters.put("closed", ReviewStatus.FINAL);
        } else if (status == ReviewStatus.FINAL) {
            add("r.status = :status", "status", status);
        } else {
            add(seen, "status", status);
        }
    }

    TypedQuery<DeskReview> list(EntityManager em, Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        String tie = "id".equals(paging.sort()) ? "" : ", r.id" + direction;
        String order = " order by " + SORTABLE.get(paging.sort()) + direction + tie;
        return bound(em.createQuery("select r from DeskReview r" + where() + order, DeskReview.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return bound(em.createQuery("select count(r) from DeskReview r" + where(), Long.class));
    }

    TypedQuery<String> leads(EntityManager em) {
        return bound(em.createQuery(
                "select distinct r.lead from DeskReview r" + where() + " and r.lead is not null order by r.lead",
                String.class));
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
}
