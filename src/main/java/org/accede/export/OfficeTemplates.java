package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** The office's Word templates: checked before they are kept, each edition kept, the latest offered. */
@ApplicationScoped
public class OfficeTemplates {
    private static final int NAME = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    DocxWriter docx;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** Every template in its latest edition, by name. */
    @Allows(Right.READ)
    @Transactional
    public List<OfficeTemplate> latest() {
        return em.createQuery(
                        "select t from OfficeTemplate t where t.edition ="
                                + " (select max(o.edition) from OfficeTemplate o where o.name = t.name) order by t.name",
                        OfficeTemplate.class)
                .getResultList();
    }

    /** Every edition of every template, by name, the latest edition first. */
    @Allows(Right.ADMINISTER)
    @Transactional
    public List<OfficeTemplate> all() {
        return em.createQuery("select t from OfficeTemplate t order by t.name, t.edition desc", OfficeTemplate.class)
                .getResultList();
    }

    /**
     * Keeps a file as the next edition of the template of that name.
     *
     * @throws org.accede.shared.RuleBroken when it can't serve: no Word document, with macros, without a style it needs
     */
    @Allows(Right.ADMINISTER)
    @Transactional
    public OfficeTemplate upload(@Nullable String name, byte[] file) {
        Violations violations = new Violations();
        violations.requireText(name, "name");
        violations.atMost(NAME, name, "name");
        violations.throwIfAny();
        String known = name == null ? "" : name.strip();
        TemplateCheck.require(file);
        Integer last = em.createQuery("select max(t.edition) from OfficeTemplate t where t.name = :name", Integer.class)
                .setParameter("name", known)
                .getSingleResult();
        OfficeTemplate template = new OfficeTemplate(
                known, last == null ? 1 : last + 1, file, SafeFile.hash(file), caller.name(), register.now());
        em.persist(template);
        em.flush();
        return template;
    }

    /**
     * A writer of Word documents that look like the template.
     *
     * @throws NotFound when there is no such template, or the form of file is another
     */
    @Allows(Right.READ)
    @Transactional
    public TableWriter writer(long id, String extension) {
        OfficeTemplate template = em.find(OfficeTemplate.class, id);
        if (template == null || !extension.equals(docx.extension())) {
            throw new NotFound("template", id);
        }
        return docx.like(template.file());
    }
}
