package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Recommendations in history are called by their texts, as long as a title may be. */
@ApplicationScoped
public class RecommendationHistoryNames implements HistoryNames {
    private static final int LONGEST = 100;

    @Inject
    Recommendations recommendations;

    @Override
    public String kind() {
        return "recommendation";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return recommendations
                .find(Long.parseLong(code))
                .map(one -> one.text(language))
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
