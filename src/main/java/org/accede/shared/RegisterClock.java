package org.accede.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register's two clocks: today in the office's zone, and the instant of the last record. A writer holds the one row
 * of {@code register_clock} until it commits, so instants are given in the order of the commits: no record can appear
 * behind an instant already read.
 */
@ApplicationScoped
public class RegisterClock {
    /** By whom the product's own data is recorded. */
    public static final String LOADER = "reference data";

    /** What the clock stands at when it is asked for the first time. */
    private static final Instant BEFORE_ALL = Instant.EPOCH.plus(1, ChronoUnit.MICROS);

    private static final InstantConverter MICROS = new InstantConverter();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    /** Today in the configured zone. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Takes the next instant for a record of the caller, within the transaction that writes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recording next() {
        return next(clock.instant(), caller.name());
    }

    /** The same for a loader, which may set the clock: the greater of {@code wanted} and the last record + 1 µs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recording next(Instant wanted, String by) {
        // An update first takes the row's lock on every database; reading first would let two writers read one value.
        em.createNativeQuery("update register_clock set last_record = last_record + 1 where id = 1")
                .executeUpdate();
        Instant earliest = last();
        Instant now = wanted.truncatedTo(ChronoUnit.MICROS);
        if (earliest.equals(BEFORE_ALL)) {
            em.createNativeQuery("update register_clock set first_record = ?1 where id = 1")
                    .setParameter(1, MICROS.convertToDatabaseColumn(now))
                    .executeUpdate();
        }
        if (now.isAfter(earliest)) {
            em.createNativeQuery("update register_clock set last_record = ?1 where id = 1")
                    .setParameter(1, MICROS.convertToDatabaseColumn(now))
                    .executeUpdate();
            return new Recording(now, by);
        }
        return new Recording(earliest, by);
    }

    /** The question's two instants, today and the last record where not given. */
    @Transactional
    public AsOf asOf(@Nullable LocalDate day, @Nullable Instant knownAt) {
        return new AsOf(day == null ? today() : day, knownAt == null ? last() : knownAt);
    }

    /** The instant of the first record, before which the register said nothing; empty before there is one. */
    @Transactional
    public Optional<Instant> start() {
        Number micros = (Number) em.createNativeQuery("select first_record from register_clock where id = 1")
                .getSingleResult();
        return Optional.ofNullable(micros).map(known -> Instant.EPOCH.plus(known.longValue(), ChronoUnit.MICROS));
    }

    private Instant last() {
        Number micros = (Number) em.createNativeQuery("select last_record from register_clock where id = 1")
                .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }
}
