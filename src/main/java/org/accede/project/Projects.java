package org.accede.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.accede.shared.Allows;
import org.accede.shared.NotFound;
import org.accede.shared.Right;

/** All projects and what donors gave to them. */
@ApplicationScoped
public class Projects {
    @PersistenceContext
    EntityManager em;

    /** The latest first. */
    @Allows(Right.READ)
    @Transactional
    public List<Project> all() {
        return em.createQuery("select p from Project p order by p.start desc, p.code", Project.class)
                .getResultList();
    }

    @Allows(Right.READ)
    @Transactional
    public Optional<Project> find(String code) {
        return Optional.ofNullable(em.find(Project.class, code));
    }

    @Allows(Right.READ)
    @Transactional
    public Project get(String code) {
        return find(code).orElseThrow(() -> new NotFound("project", code));
    }

    /** The contributions to a project, the latest first. */
    @Allows(Right.READ)
    @Transactional
    public List<Contribution> contributionsTo(String code) {
        get(code);
        return em.createQuery(
                        "select c from Contribution c where c.project = :code order by c.agreedOn desc, c.id",
                        Contribution.class)
                .setParameter("code", code)
                .getResultList();
    }
}
