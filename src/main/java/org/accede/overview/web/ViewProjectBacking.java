package org.accede.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.accede.history.Subject;
import org.accede.project.Contribution;
import org.accede.project.Project;
import org.accede.project.Projects;

/** One project, with what donors gave to it. */
@Named
@RequestScoped
public class ViewProjectBacking {
    @Inject
    Projects projects;

    @Inject
    HttpServletRequest request;

    private Project project;
    private List<Contribution> contributions = List.of();

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected ViewProjectBacking() {}

    @PostConstruct
    void read() {
        project = projects.get(String.valueOf(request.getParameter("code")));
        contributions = projects.contributionsTo(project.code());
    }

    public Project getProject() {
        return project;
    }

    /** The latest first. */
    public List<Contribution> getContributions() {
        return contributions;
    }

    /** Whose history the page tells: the project's and its contributions'. */
    public List<Subject> getSubjects() {
        return Stream.concat(
                        Stream.of(Subject.of("project", project.code())),
                        contributions.stream().map(one -> Subject.of("contribution", one.id())))
                .toList();
    }
}
