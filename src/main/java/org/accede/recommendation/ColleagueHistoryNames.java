package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;
import org.accede.shared.Recorders;

/** Whoever had a recommendation is called by the account's name, or as a former account once it is gone. */
@ApplicationScoped
public class ColleagueHistoryNames implements HistoryNames {
    @Inject
    Recorders recorders;

    @Override
    public String kind() {
        return "colleague";
    }

    @Override
    public boolean isOfPerson() {
        return true;
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return Optional.of(recorders.text(code, language));
    }
}
