package org.accede.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Countries in history bear their names of today. */
@ApplicationScoped
public class CountryHistoryNames implements HistoryNames {
    @Inject
    Countries countries;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "country";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return countries.find(code).map(country -> country.label(language, LocalDate.now(clock)));
    }
}
