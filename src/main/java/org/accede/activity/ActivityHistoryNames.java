package org.accede.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Activities in history are called by their titles. */
@ApplicationScoped
public class ActivityHistoryNames implements HistoryNames {
    @Inject
    Activities activities;

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return activities.find(Long.parseLong(code)).map(activity -> activity.title(language));
    }
}
