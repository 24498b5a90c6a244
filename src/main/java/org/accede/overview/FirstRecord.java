package org.accede.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.accede.shared.Allows;
import org.accede.shared.Right;

/**
 * When the register starts: before its first record it says nothing, which is another thing than "not assessed". The
 * fictional States may have been given a history of knowledge from before the register of the others, so each kind of
 * State has a start of its own.
 */
@ApplicationScoped
public class FirstRecord {
    private static final List<String> FACTS = List.of("TreatyAction", "Finding", "PillarJudgement");

    /** Records only ever come later, so the first one stays the first. */
    private final Map<Boolean, Instant> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    /**
     * The first fact that was recorded of any State; empty while there is none.
     *
     * @param fictional of the fictional States, or of all others
     */
    @Allows(Right.READ)
    @Transactional
    public Optional<Instant> at(boolean fictional) {
        Optional<Instant> first = Optional.ofNullable(known.get(fictional)).or(() -> read(fictional));
        first.ifPresent(instant -> known.put(fictional, instant));
        return first;
    }

    private Optional<Instant> read(boolean fictional) {
        return FACTS.stream()
                .map(fact -> em.createQuery(
                                "select min(f.recordedAt) from " + fact
                                        + " f, Country c where c.iso2 = f.country and c.fictional = :fictional",
                                Instant.class)
                        .setParameter("fictional", fictional)
                        .getSingleResult())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
