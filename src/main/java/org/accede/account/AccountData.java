package org.accede.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.accede.shared.DatabaseReady;
import org.accede.shared.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts that are there from the start: the first administrator, and the sample accounts with the sample data. */
@ApplicationScoped
public class AccountData {
    /** What every sample account signs in with; they exist only while sample data is on. */
    public static final String SAMPLE_PASSWORD = "accede-sample";

    private static final Logger LOG = Logger.getLogger(AccountData.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    @ConfigProperty(name = "accede.admin.name")
    Optional<String> administrator;

    @Inject
    @ConfigProperty(name = "accede.admin.password")
    Optional<String> password;

    @Transactional
    void load(@Observes @Priority(DatabaseReady.ACCOUNTS) DatabaseReady ready) {
        if (ready.sample()) {
            openSampleAccounts();
        }
        closeSampleAccounts(!ready.sample());
        if (administrator.isPresent() && password.isPresent()) {
            openAdministrator(administrator.get(), password.get());
        }
        if (!ready.sample() && !hasAdministrator()) {
            LOG.warning("Nobody can sign in: set ACCEDE_ADMIN_NAME and ACCEDE_ADMIN_PASSWORD and start again.");
        }
    }

    private void openSampleAccounts() {
        for (Role role : Role.values()) {
            String name = role == Role.ADMINISTRATOR ? "admin" : role.name().toLowerCase(Locale.ROOT);
            if (!isTaken(name)) {
                String hash = passwords.hash(SAMPLE_PASSWORD);
                em.persist(new Account(name, "Sample " + name, hash, EnumSet.of(role), true));
            }
        }
    }

    /** A register that once ran with sample data must not be open to its published password in production. */
    private void closeSampleAccounts(boolean closed) {
        em.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .filter(Account::isSample)
                .filter(account -> account.isActive() == closed)
                .forEach(account -> {
                    if (closed) {
                        account.close();
                    } else {
                        account.reopen();
                    }
                });
    }

    /** Only where the office has none of its own yet: the settings may stay, and change nothing later. */
    private void openAdministrator(String name, String secret) {
        if (hasAdministrator() || isTaken(name)) {
            return;
        }
        if (secret.length() < Passwords.SHORTEST) {
            throw new IllegalStateException("ACCEDE_ADMIN_PASSWORD is too short: an account's password has at least "
                    + Passwords.SHORTEST + " characters.");
        }
        em.persist(new Account(name, name, passwords.hash(secret), EnumSet.of(Role.ADMINISTRATOR), false));
    }

    /** One that the sample data has not brought. */
    private boolean hasAdministrator() {
        return em.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .anyMatch(account -> account.isAdministrator() && !account.isSample());
    }

    /** By an account that is there, or by one that was removed. */
    private boolean isTaken(String name) {
        return em.find(FormerAccount.class, FormerAccount.key(name)) != null
                || !em.createQuery("select a.id from Account a where a.name = :name", Long.class)
                        .setParameter("name", name)
                        .getResultList()
                        .isEmpty();
    }
}
