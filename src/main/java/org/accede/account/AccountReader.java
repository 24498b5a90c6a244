package org.accede.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.shared.Role;

/** Reads accounts for sign-in itself, before any right is known. */
@ApplicationScoped
public class AccountReader {
    @PersistenceContext
    EntityManager em;

    /** Of all accounts. */
    @Transactional
    public Set<String> names() {
        return new HashSet<>(
                em.createQuery("select a.name from Account a", String.class).getResultList());
    }

    /** Of one account, if it is there. */
    @Transactional
    public Optional<String> name(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).map(Account::name);
    }

    /** The names of those who may sign in and have one of these roles, in their order. */
    @Transactional
    public List<String> active(Set<Role> roles) {
        return em.createQuery(
                        "select distinct a.name from Account a join a.roles r where a.active = true and r in :roles order by a.name",
                        String.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** The account with its roles and scopes, if it may sign in. */
    @Transactional
    public Optional<Account> active(String name) {
        return em.createQuery(
                        "select distinct a from Account a left join fetch a.roles left join fetch a.scopes where a.name = :name",
                        Account.class)
                .setParameter("name", name)
                .getResultStream()
                .filter(Account::isActive)
                .findFirst();
    }
}
