package org.accede.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.accede.country.Countries;
import org.accede.project.Contribution;
import org.accede.project.Project;
import org.accede.project.Projects;
import org.accede.shared.web.LocaleBacking;

/** The projects, with what donors gave to them. */
@Named
@RequestScoped
public class ListProjectsBacking {
    @Inject
    Projects projects;

    @Inject
    Countries countries;

    @Inject
    LocaleBacking locale;

    private List<Row> rows = List.of();

    /** A project and the contributions to it, the latest first. */
    public record Row(Project project, List<Contribution> contributions) {}

    @PostConstruct
    void read() {
        rows = projects.all().stream()
                .map(project -> new Row(project, projects.contributionsTo(project.code())))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** "EUR 20,000". */
    public String money(String currency, BigDecimal amount) {
        return locale.text(
                "projects.money",
                currency,
                NumberFormat.getNumberInstance(locale.getLocale()).format(amount));
    }

    /** "Japan", by the name on the day of the agreement. */
    public String donor(Contribution contribution) {
        return countries
                .find(contribution.donor())
                .map(donor -> donor.label(locale.getLanguage(), contribution.agreedOn()))
                .orElse(contribution.donor());
    }
}
