package org.accede.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.history.HistoryNames;
import org.accede.shared.Language;

/** Projects in history bear their names of today. */
@ApplicationScoped
public class ProjectHistoryNames implements HistoryNames {
    @Inject
    Projects projects;

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Optional<String> name(String code, Language language) {
        return projects.find(code).map(project -> project.name(language));
    }
}
