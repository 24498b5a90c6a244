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
import org.accede.alignment.ChangedSinceApproval;
import org.accede.deskreview.CitedLawChanges.CitedChange;
import org.accede.law.LawEvent;
import org.accede.shared.AsOf;

/** Names the published findings that have to be approved again (R8); derived each time from drafts, approvals and laws. */
@ApplicationScoped
class ApprovalMarks {
    @PersistenceContext
    EntityManager em;

    @Inject
    CitedLawChanges laws;

    @Inject
    Clock clock;

    void name(@Observes ChangedSinceApproval question) {
        AsOf at = question.at();
        edited(at).forEach(question::name);
        List<CitedChange> cited = laws.knownAt(at.knownAt());
        if (!cited.isEmpty()) {
            Map<Long, Instant> approvals = approvals(at);
            cited.stream()
                    .filter(one -> isLater(one.event(), approvals.getOrDefault(one.review(), Instant.MAX), at))
                    .forEach(one -> question.name(one.finding()));
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
