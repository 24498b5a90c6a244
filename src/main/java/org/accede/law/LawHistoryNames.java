package org.accede.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Laws in history are called by their titles. */
@ApplicationScoped
public class LawHistoryNames implements HistoryNames {
    @Inject
    Laws laws;

    @Override
    public String kind() {
        return "law";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return laws.find(Long.parseLong(code)).map(law -> law.title(language));
    }
}
