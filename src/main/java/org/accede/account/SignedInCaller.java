package org.accede.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.accede.shared.Caller;
import org.accede.shared.Role;
import org.accede.shared.Scope;
import org.jspecify.annotations.Nullable;

/** The account that this request is signed in with, read afresh so that a change of rights holds at once (R2). */
@RequestScoped
public class SignedInCaller implements Caller {
    @Inject
    SecurityContext security;

    @Inject
    AccountReader accounts;

    private @Nullable Account account;

    private boolean read;

    @Override
    public String name() {
        return account().map(Account::name).orElse("");
    }

    @Override
    public Set<Role> roles() {
        return account().map(Account::roles).orElse(Set.of());
    }

    @Override
    public Set<Scope> scopes() {
        return account().map(Account::scopes).orElse(Set.of());
    }

    private Optional<Account> account() {
        Principal principal = security.getCallerPrincipal();
        if (!read && principal != null) {
            account = accounts.active(principal.getName()).orElse(null);
            read = true;
        }
        return Optional.ofNullable(account);
    }
}
