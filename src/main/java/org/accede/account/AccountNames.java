package org.accede.account;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.shared.Recorders;
import org.accede.shared.Right;
import org.accede.shared.Role;
import org.jspecify.annotations.Nullable;

/** The names of accounts, read once for all rows of a page, and afresh for the next one. */
@RequestScoped
public class AccountNames implements Recorders {
    private static final Set<Role> WRITING =
            Stream.of(Role.values()).filter(role -> role.has(Right.LOG)).collect(toUnmodifiableSet());

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

    @Override
    public List<String> colleagues() {
        return accounts.active(WRITING);
    }
}
