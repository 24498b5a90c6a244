package org.accede.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Accounts in history are called by their names as long as they are there. */
@ApplicationScoped
public class AccountHistoryNames implements HistoryNames {
    @Inject
    AccountReader accounts;

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return accounts.name(Long.parseLong(code));
    }
}
