package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;

/** The questions behind the ids that stand in files, so that an id opens the same view years later. */
@ApplicationScoped
public class TakenTables {
    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /**
     * Keeps what was asked and what came of it; of columns that tell of persons also by whom (R10).
     *
     * @throws jakarta.persistence.PersistenceException when another export of the same table has just done so
     */
    @Allows(Right.READ)
    @Transactional
    public void keep(TableQuestion question, String hash, long rows) {
        String id = question.id();
        TakenTable taken = em.find(TakenTable.class, id);
        if (taken == null) {
            taken = new TakenTable(id, question.text());
            em.persist(taken);
            em.flush();
        }
        taken.had(hash, rows, register.now());
        if (question.personal()) {
            em.persist(new PersonalExport(caller.name(), question, rows, register.now()));
        }
    }

    @Allows(Right.READ)
    @Transactional
    public boolean has(TableQuestion question) {
        return em.find(TakenTable.class, question.id()) != null;
    }

    /**
     * The table of an id as it stands in a file; letters in either case, with or without the hyphen.
     *
     * @throws NotFound when no table was taken under it
     */
    @Allows(Right.READ)
    @Transactional
    public TakenTable get(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT).replace("-", "");
        String id = plain.length() < TableQuestion.ID_HALF
                ? plain
                : plain.substring(0, TableQuestion.ID_HALF) + "-" + plain.substring(TableQuestion.ID_HALF);
        TakenTable taken = em.find(TakenTable.class, id);
        if (taken == null) {
            throw new NotFound("table", typed);
        }
        return taken;
    }
}
