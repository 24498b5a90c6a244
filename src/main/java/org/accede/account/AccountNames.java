package org.accede.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.accede.shared.Recorders;
import org.jspecify.annotations.Nullable;

/** The names of accounts, read once for all rows of a page, and afresh for the next one. */
@RequestScoped
public class AccountNames implements Recorders {
    @Inject
    AccountReader accounts;

    private @Nullable Set<String> names;

    @Override
    public boolean isAccount(String name) {
        if (names == null) {
            names = accounts.names();
        }
        return names.contains(name);
    }
}
