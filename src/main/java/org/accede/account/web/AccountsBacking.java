package org.accede.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.account.Account;
import org.accede.account.Accounts;
import org.accede.shared.Scope;
import org.accede.shared.web.LocaleBacking;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsBacking {
    @Inject
    Accounts accounts;

    @Inject
    LocaleBacking locale;

    private List<Account> all;

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected AccountsBacking() {}

    @PostConstruct
    void read() {
        all = accounts.all();
    }

    public List<Account> getAll() {
        return all;
    }

    public String roles(Account account) {
        return account.roles().stream()
                .map(role -> locale.text("Role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    public String scopes(Account account) {
        return account.scopes().isEmpty()
                ? locale.text("account.scope.everything")
                : account.scopes().stream().map(Scope::toString).sorted().collect(Collectors.joining(", "));
    }
}
