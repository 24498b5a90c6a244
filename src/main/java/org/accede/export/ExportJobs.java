package org.accede.export;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.DatabaseReady;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** Exports that run in the background, each account's own; kept a week with their files. */
@ApplicationScoped
public class ExportJobs {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int RECENT = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Exports exports;

    @Inject
    ExportFolder folder;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** The caller's latest, latest first. */
    @Allows(Right.READ)
    @Transactional
    public List<ExportJob> recent() {
        return em.createQuery("select j from ExportJob j where j.owner = :owner order by j.id desc", ExportJob.class)
                .setParameter("owner", caller.name())
                .setMaxResults(RECENT)
                .getResultList();
    }

    /** @throws NotFound when it is none of the caller's */
    @Allows(Right.READ)
    @Transactional
    public ExportJob get(long id) {
        ExportJob job = em.find(ExportJob.class, id);
        if (job == null || !job.owner().equals(caller.name())) {
            throw new NotFound("job", id);
        }
        return job;
    }

    /**
     * Puts an export in the queue; its question is read now, so that what can't be read is said at once.
     *
     * @param template of Word; null for none
     */
    @Allows(Right.READ)
    @Transactional
    public ExportJob ask(TableQuestion question, String form, @Nullable Long template) {
        clean();
        ExportJob job = new ExportJob(caller.name(), exports.resolved(question, form), form, template, register.now());
        em.persist(job);
        em.flush();
        return job;
    }

    /** Takes up again one that was interrupted, failed or cancelled. */
    @Allows(Right.READ)
    @Transactional
    public ExportJob again(long id) {
        ExportJob job = get(id);
        job.again();
        return job;
    }

    @Allows(Right.READ)
    @Transactional
    public ExportJob cancel(long id) {
        ExportJob job = get(id);
        job.cancel(register.now());
        return job;
    }

    /** Marks it as running; false when it was cancelled meanwhile. */
    @Allows(Right.READ)
    @Transactional
    public boolean start(long id) {
        return get(id).start();
    }

    /** Its file lies in the folder. */
    @Allows(Right.READ)
    @Transactional
    public void done(long id, String fileName, long rows) {
        get(id).done(fileName, rows, register.now());
    }

    @Allows(Right.READ)
    @Transactional
    public void fail(long id, @Nullable String why) {
        get(id).fail(why, register.now());
    }

    private void clean() {
        em.createQuery("select j from ExportJob j where j.endedAt < :oldest", ExportJob.class)
                .setParameter("oldest", register.now().minus(KEPT))
                .getResultList()
                .forEach(job -> {
                    folder.remove(job.id());
                    em.remove(job);
                });
    }

    /** What ran when the product stopped will not go on by itself. */
    @Transactional
    void interrupted(@Observes @Priority(DatabaseReady.ACCOUNTS) DatabaseReady ready) {
        em.createQuery("select j from ExportJob j where j.endedAt is null", ExportJob.class)
                .getResultList()
                .forEach(job -> job.interrupt(register.now()));
        clean();
    }
}
