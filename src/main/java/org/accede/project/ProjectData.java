package org.accede.project;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.shared.Csv;
import org.accede.shared.DatabaseReady;
import org.accede.shared.ReferenceData;
import org.jspecify.annotations.Nullable;

/** The projects and contributions that the product brings along; what is there already stays as it is. */
@ApplicationScoped
public class ProjectData {
    @Inject
    ReferenceData data;

    @PersistenceContext
    EntityManager em;

    void load(@Observes @Priority(DatabaseReady.PROJECTS) DatabaseReady ready) {
        data.load("project", Csv.rows(ProjectData.class, "projects.csv"), row -> row.get("code"), this::takeProject);
        data.load(
                "contribution",
                Csv.rows(ProjectData.class, "contributions.csv"),
                row -> row.get("project") + "/" + row.get("donor") + "/" + row.get("agreed_on"),
                this::takeContribution);
    }

    private @Nullable Long takeProject(Csv.Row row, Optional<Long> before) {
        if (em.find(Project.class, row.get("code")) != null) {
            return null;
        }
        Project project = new Project(
                row.get("code"),
                row.get("name"),
                row.get("name_fr"),
                LocalDate.parse(row.get("start_date")),
                row.find("end_date").map(LocalDate::parse).orElse(null));
        project.fund(
                row.find("budget_eur").map(BigDecimal::new).orElse(null),
                row.orNull("donors"),
                row.orNull("beneficiaries"));
        project.remark(row.orNull("confidence"), row.orNull("note"));
        em.persist(project);
        return null;
    }

    private @Nullable Long takeContribution(Csv.Row row, Optional<Long> before) {
        if (before.isPresent()) {
            return before.get();
        }
        Contribution contribution = new Contribution(
                row.get("project"),
                row.get("donor"),
                new BigDecimal(row.get("amount")),
                row.get("currency"),
                LocalDate.parse(row.get("agreed_on")));
        contribution.remark(row.get("note_en"), row.get("note_fr"), row.get("source"));
        em.persist(contribution);
        return contribution.id();
    }
}
