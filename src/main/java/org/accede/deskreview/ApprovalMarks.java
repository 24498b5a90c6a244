package org.accede.deskreview;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.alignment.ChangedSinceApproval;
import org.accede.law.LawEvent;
import org.accede.law.LawStage;
import org.accede.shared.AsOf;

/** Names the published findings that have to be approved again (R8); derived each time from drafts, approvals and laws. */
@ApplicationScoped
class ApprovalMarks {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void name(@Observes ChangedSinceApproval question) {
        AsOf at = question.at();
        edited(at).forEach(question::name);
        List<Object[]> cited = citingChangedLaws(at);
        if (!cited.isEmpty()) {
            Map<Long, Instant> approvals = approvals(at);
            cited.stream()
                    .filter(row -> isLater((LawEvent) row[2], approvals.getOrDefault((Long) row[1], Instant.MAX), at))
                    .forEach(row -> question.name((Long) row[0]));
        }
    }

    private List<Long> edited(AsOf at) {
        return em.createQuery(
                        "select a.finding from DraftArticle a where a.finding is not null"
                                + " and a.approvedHash <> a.contentHash and a.savedAt <= :known",
                        Long.class)
                .setParameter("known", at.knownAt())
                .getResultList();
    }

    /** Rows of a published finding, its review, and an amendment or repeal of a law that it cites. */
    private List<Object[]> citingChangedLaws(AsOf at) {
        return em.createQuery(
                        "select distinct f.id, f.review, e from Finding f join f.citations c, LawEvent e"
                                + " where f.review is not null and f.ending.at is null and e.law = c.lawId"
                                + " and e.kind in :changes and e.recordedAt <= :known"
                                + " and (e.ending.at is null or e.ending.at > :known)",
                        Object[].class)
                .setParameter("changes", Set.of(LawStage.AMENDED, LawStage.REPEALED))
                .setParameter("known", at.knownAt())
                .getResultList();
    }

    /** When each review was approved last. */
    private Map<Long, Instant> approvals(AsOf at) {
        return em.createQuery(
                        "select a.review, a.approvedAt from ReviewApproval a where a.approvedAt <= :known",
                        Object[].class)
                .setParameter("known", at.knownAt())
                .getResultStream()
                .collect(toMap(
                        row -> (Long) row[0],
                        row -> (Instant) row[1],
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Happened after the approval, or wasn't on record when somebody approved. */
    private boolean isLater(LawEvent event, Instant approved, AsOf at) {
        LocalDate approvedOn = approved.equals(Instant.MAX)
                ? LocalDate.MAX
                : approved.atZone(clock.getZone()).toLocalDate();
        boolean happened =
                event.date().firstDay().map(day -> day.isAfter(approvedOn)).orElse(false);
        return event.hadHappenedBy(at.day()) && (happened || event.recordedAt().isAfter(approved));
    }
}
