package org.accede.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.convention.Instrument;
import org.accede.shared.AsOf;
import org.jspecify.annotations.Nullable;

/** Reads from the database the findings that can count at some points in time, and no others. */
@ApplicationScoped
class FindingFacts {
    private static final String FACTS =
            "select new org.accede.alignment.FindingFact(f.id, f.country, f.provision, f.rating, f.basis, f.validFrom,"
                    + " f.precision, f.cause, f.recordedAt, f.recordedBy, f.ending.at) from Finding f"
                    + " where f.instrument = :instrument and f.validFrom <= :day"
                    + " and f.recordedAt <= :lastKnown and (f.ending.at is null or f.ending.at > :firstKnown)";

    @PersistenceContext
    EntityManager em;

    /**
     * By country, in one query.
     *
     * @param country null for all
     * @param points at which the answer is read; at least one
     */
    Map<String, List<FindingFact>> countingAt(Instrument instrument, @Nullable String country, List<AsOf> points) {
        TypedQuery<FindingFact> query =
                em.createQuery(FACTS + (country == null ? "" : " and f.country = :country"), FindingFact.class);
        if (country != null) {
            query.setParameter("country", country);
        }
        List<LocalDate> days = points.stream().map(AsOf::day).toList();
        List<Instant> known = points.stream().map(AsOf::knownAt).toList();
        return query.setParameter("instrument", instrument.code())
                .setParameter("day", Collections.max(days))
                .setParameter("firstKnown", Collections.min(known))
                .setParameter("lastKnown", Collections.max(known))
                .getResultStream()
                .collect(Collectors.groupingBy(FindingFact::country));
    }
}
