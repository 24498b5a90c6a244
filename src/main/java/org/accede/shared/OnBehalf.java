package org.accede.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom work is done that outlives the request that asked for it: it has the rights of that account and no others. */
@RequestScoped
public class OnBehalf {
    private @Nullable String account;

    /** From here on the caller is this account, as it stands now: one that was closed meanwhile may do nothing. */
    public void of(String name) {
        account = name;
    }

    public Optional<String> account() {
        return Optional.ofNullable(account);
    }
}
