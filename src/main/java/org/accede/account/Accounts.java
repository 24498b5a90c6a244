package org.accede.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.accede.history.History;
import org.accede.history.Subject;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.Caller;
import org.accede.shared.Conflict;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.accede.shared.Role;
import org.accede.shared.RuleBroken;
import org.accede.shared.Scope;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** The accounts of the office. */
@ApplicationScoped
public class Accounts {
    private static final int NAME_LIMIT = 60;
    private static final int FULL_NAME_LIMIT = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    History history;

    @Inject
    AnsweredCalls answered;

    @Inject
    Caller caller;

    /**
     * What an administrator says of an account.
     *
     * @param password null leaves an existing one as it is
     */
    public record Details(
            @Nullable String name,
            @Nullable String fullName,
            Set<Role> roles,
            Set<Scope> scopes,
            @Nullable String password,
            boolean active) {}

    @Allows(Right.ADMINISTER)
    @Transactional
    public List<Account> all() {
        return em.createQuery("select a from Account a order by a.name", Account.class)
                .getResultList();
    }

    @Allows(Right.ADMINISTER)
    @Transactional
    public Account get(long id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFound("account", id);
        }
        return account;
    }

    @Allows(Right.ADMINISTER)
    @Transactional
    public Account open(Details details) {
        Violations violations = check(details);
        violations.requireText(details.name(), "name");
        violations.atMost(NAME_LIMIT, details.name(), "name");
        violations.requireText(details.password(), "password");
        violations.throwIfAny();
        String name = String.valueOf(details.name()).trim();
        if (!byName(name).isEmpty()) {
            throw RuleBroken.at("name", "error.nameTaken");
        }
        if (em.find(FormerAccount.class, FormerAccount.key(name)) != null) {
            throw RuleBroken.at("name", "error.nameFormer");
        }
        String hash = passwords.hash(String.valueOf(details.password()));
        Account account = new Account(name, String.valueOf(details.fullName()), hash, details.roles(), false);
        account.grant(details.roles(), details.scopes());
        em.persist(account);
        return account;
    }

    /** @param version the version that the caller read; another one throws {@link org.accede.shared.StaleWrite} */
    @Allows(Right.ADMINISTER)
    @Transactional
    public Account change(long id, int version, Details details) {
        check(details).throwIfAny();
        Account account = get(id);
        account.requireVersion(version);
        boolean staysAdministrator = details.active() && details.roles().contains(Role.ADMINISTRATOR);
        if (account.isAdministrator() && !staysAdministrator && isLastAdministrator()) {
            throw new Conflict("error.lastAdministrator");
        }
        account.call(String.valueOf(details.fullName()));
        account.grant(details.roles(), details.scopes());
        if (details.password() != null) {
            account.setPasswordHash(passwords.hash(details.password()));
        }
        if (details.active()) {
            account.reopen();
        } else {
            account.close();
        }
        return account;
    }

    /**
     * Removes an account with its tokens; what was done under its name stays, as that of a former account.
     *
     * @param version the version that the caller read; another one throws {@link org.accede.shared.StaleWrite}
     * @throws Conflict when it is the caller's own, or the last administrator's
     */
    @Allows(Right.ADMINISTER)
    @Transactional
    public void remove(long id, int version) {
        Account account = get(id);
        account.requireVersion(version);
        if (account.name().equals(caller.name())) {
            throw new Conflict("error.ownAccount");
        }
        if (account.isAdministrator() && isLastAdministrator()) {
            throw new Conflict("error.lastAdministrator");
        }
        em.createQuery("select t from ApiToken t where t.account = :account", ApiToken.class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(em::remove);
        em.flush();
        em.persist(new FormerAccount(account.name()));
        em.remove(account);
        answered.forget(account.name());
        history.anonymise(Subject.of("account", id));
    }

    private static Violations check(Details details) {
        Violations violations = new Violations();
        violations.requireText(details.fullName(), "fullName");
        violations.atMost(FULL_NAME_LIMIT, details.fullName(), "fullName");
        violations.require(!details.roles().isEmpty(), "roles", "error.required");
        String password = details.password();
        violations.require(
                password == null || password.length() >= Passwords.SHORTEST,
                "password",
                "error.passwordTooShort",
                Passwords.SHORTEST);
        return violations;
    }

    private boolean isLastAdministrator() {
        return all().stream().filter(Account::isAdministrator).count() == 1;
    }

    private List<Account> byName(String name) {
        return em.createQuery("select a from Account a where lower(a.name) = lower(:name)", Account.class)
                .setParameter("name", name)
                .getResultList();
    }
}
