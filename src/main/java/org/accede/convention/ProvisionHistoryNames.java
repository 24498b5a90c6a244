package org.accede.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Provisions in history are called by number and title. */
@ApplicationScoped
public class ProvisionHistoryNames implements HistoryNames {
    @Inject
    Provisions provisions;

    @Override
    public String kind() {
        return "provision";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return provisions.find(code).map(provision -> provision.number() + " " + provision.title(language));
    }
}
