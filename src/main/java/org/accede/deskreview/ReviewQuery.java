package org.accede.deskreview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.shared.Conditions;
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

    private final Conditions conditions = new Conditions();
    private final String draftSeen;

    /** @param members the codes of the countries of the region or group, null where neither is asked for */
    ReviewQuery(ReviewCriteria criteria, @Nullable Set<String> members, ReviewAccess.Drafts drafts, LocalDate today) {
        draftSeen = draftSeen(drafts);
        conditions.add("(r.sharedRevision is not null or " + draftSeen + ")");
        conditions.add(
                "r.fictional = :fictional", "fictional", criteria.countries().includesFictional());
        conditions.add("r.country in :members", "members", members);
        conditions.add("r.country = :country", "country", criteria.country());
        conditions.add("r.lead = :lead", "lead", criteria.lead());
        conditions.add(
                "r.id in (select x.id from DeskReview x join x.instruments i where i = :instrument)",
                "instrument",
                criteria.instrument());
        addStatus(criteria.status());
        if (criteria.overdue()) {
            conditions.add(draftSeen + " and r.deadline < :today", "today", today);
            conditions.add(
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
            conditions.put("mine", drafts.countries());
        }
        if (!drafts.projects().isEmpty()) {
            any.add("r.project in :myProjects");
            conditions.put("myProjects", drafts.projects());
        }
        return "(" + String.join(" or ", any) + ")";
    }

    /** Those who don't see a draft don't see how far its revision is: it counts as shared. */
    private void addStatus(@Nullable ReviewStatus status) {
        String seen = draftSeen + " and r.status = :status";
        String shared = " or (not " + draftSeen + " and r.status <> :closed)";
        if (status == ReviewStatus.SHARED) {
            conditions.add("((" + seen + ")" + shared + ")", "status", status);
            conditions.put("closed", ReviewStatus.FINAL);
        } else if (status == ReviewStatus.FINAL) {
            conditions.add("r.status = :status", "status", status);
        } else {
            conditions.add(seen, "status", status);
        }
    }

    TypedQuery<DeskReview> list(EntityManager em, Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        String tie = "id".equals(paging.sort()) ? "" : ", r.id" + direction;
        String order = " order by " + SORTABLE.get(paging.sort()) + direction + tie;
        return conditions.bound(
                em.createQuery("select r from DeskReview r" + conditions.where() + order, DeskReview.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return conditions.bound(em.createQuery("select count(r) from DeskReview r" + conditions.where(), Long.class));
    }

    TypedQuery<String> leads(EntityManager em) {
        return conditions.bound(em.createQuery(
                "select distinct r.lead from DeskReview r" + conditions.where()
                        + " and r.lead is not null order by r.lead",
                String.class));
    }
}
