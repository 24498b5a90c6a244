package org.accede.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.accede.shared.Language;
import org.accede.shared.Messages;

/** How sure a source is, in words. */
@ApplicationScoped
public class ConfidenceNames implements HistoryNames {
    @Override
    public String kind() {
        return "confidence";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        String key = "Confidence." + code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Messages.bundle(language).containsKey(key)
                ? Optional.of(Messages.confidence(language, code))
                : Optional.empty();
    }
}
