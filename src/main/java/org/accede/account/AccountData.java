package org.accede.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
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
    Pbkdf2PasswordHash passwords;

    @Inject
    @ConfigProperty(name = "accede.admin.name")
    Optional<String> administrator;

    @Inject
    @ConfigProperty(name = "accede.admin.password")
    Optional<String> password;

    @Transactional
    void load(@Observes @Priority(DatabaseReady.ACCOUNTS) DatabaseReady ready) {
        if (ready.sample() && !exists("reader")) {
            openSampleAccounts();
        }
        closeSampleAccounts(!ready.sample());
        if (administrator.isPresent() && password.isPresent()) {
            openAdministrator(administrator.get(), password.get());
        } else if (!ready.sample() && countAdministrators() == 0) {
            LOG.warning("Nobody can sign in: set ACCEDE_ADMIN_NAME and ACCEDE_ADMIN_PASSWORD and start again.");
        }
    }

    private void openSampleAccounts() {
        String hash = passwords.generate(SAMPLE_PASSWORD.toCharArray());
        for (Role role : Role.values()) {
            String name = role == Role.ADMINISTRATOR ? "admin" : role.name().toLowerCase(Locale.ROOT);
            em.persist(new Account(name, "Sample " + name, hash, EnumSet.of(role), true));
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

    private void openAdministrator(String name, String secret) {
        if (!exists(name)) {
            em.persist(new Account(
                    name, name, passwords.generate(secret.toCharArray()), EnumSet.of(Role.ADMINISTRATOR), false));
        }
    }

    private long countAdministrators() {
        return em.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .filter(Account::isAdministrator)
                .count();
    }

    private boolean exists(String name) {
        return !em.createQuery("select a.id from Account a where a.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
