package org.accede.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final InstantConverter MICROS = new InstantConverter();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Resource
    TransactionSynchronizationRegistry transactions;

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
        transactions.putResource(RegisterClock.class, true);
        Instant earliest = last();
        Instant now = wanted.truncatedTo(ChronoUnit.MICROS);
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

    /** Whether this transaction has taken an instant, so that it alone sees what it recorded and everybody else waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isHeld() {
        return transactions.getResource(RegisterClock.class) != null;
    }

    /** The instant of the last record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant last() {
        Number micros = (Number) em.createNativeQuery("select last_record from register_clock where id = 1")
                .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }
}
