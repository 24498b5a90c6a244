package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.Role;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** Questions kept to be asked again, each account's own and those shared with its roles. */
@ApplicationScoped
public class TablePresets {
    private static final int NAME = 100;
    private static final int QUESTION = 4_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Exports exports;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** The caller's own and those shared with a role of the caller's, by name. */
    @Allows(Right.READ)
    @Transactional
    public List<TablePreset> all() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.roles());
        return em.createQuery(
                        "select p from TablePreset p where p.owner = :owner or p.sharedWith in :roles"
                                + " order by p.name, p.id",
                        TablePreset.class)
                .setParameter("owner", caller.name())
                .setParameter("roles", roles)
                .getResultList();
    }

    /**
     * Keeps a question under a name; what it leaves out, such as the day, is filled in each time it is asked.
     *
     * @param sharedWith a role whose accounts see it too
     * @param form the extension of a form of file
     */
    @Allows(Right.READ)
    @Transactional
    public TablePreset save(@Nullable String name, @Nullable Role sharedWith, TableQuestion question, String form) {
        Violations violations = new Violations();
        violations.requireText(name, "name");
        violations.atMost(NAME, name, "name");
        violations.atMost(QUESTION, question.text(), "columns");
        violations.require(exports.forms().contains(form), "form", "error.unknownCode");
        violations.throwIfAny();
        exports.table(question);
        TablePreset preset = new TablePreset(
                caller.name(), name == null ? "" : name.strip(), sharedWith, question, form, register.now());
        em.persist(preset);
        em.flush();
        return preset;
    }

    /** @throws NotFound when it is none of the caller's own */
    @Allows(Right.READ)
    @Transactional
    public void remove(long id) {
        TablePreset preset = em.find(TablePreset.class, id);
        if (preset == null || !preset.owner().equals(caller.name())) {
            throw new NotFound("preset", id);
        }
        em.remove(preset);
    }
}
