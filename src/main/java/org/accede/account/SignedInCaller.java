package org.accede.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.accede.shared.Caller;
import org.accede.shared.OnBehalf;
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

    @Inject
    OnBehalf behalf;

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
        if (!read) {
            account = signedIn().flatMap(accounts::active).orElse(null);
            read = account != null;
        }
        return Optional.ofNullable(account);
    }

    private Optional<String> signedIn() {
        return behalf.account()
                .or(() -> Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName));
    }
}
