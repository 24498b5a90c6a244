package org.accede.export;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.accede.shared.Messages;
import org.accede.shared.OnBehalf;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Works off the background exports, a few at a time so that pages don't wait for them, each with its account's rights. */
@ApplicationScoped
public class ExportRunner {
    private static final Logger LOG = Logger.getLogger(ExportRunner.class.getName());
    private static final int AT_ONCE = 4;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    OnBehalf behalf;

    @Inject
    ExportJobs jobs;

    @Inject
    Exports exports;

    @Inject
    ExportFolder folder;

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Map<Long, ExportProgress> running = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(AT_ONCE);

    private record Waiting(long job, String owner) {}

    /** Begins it, or lets it wait for room. */
    public void run(ExportJob job) {
        queue.add(new Waiting(job.id(), job.owner()));
        if (room.tryAcquire()) {
            executor.execute(this::workOff);
        }
    }

    /** Stops it at its next row, where it runs. */
    public void stop(long job) {
        find(job).ifPresent(ExportProgress::cancel);
    }

    /** How far it has come, while it runs here. */
    Optional<ExportProgress> find(long job) {
        return Optional.ofNullable(running.get(job));
    }

    private void workOff() {
        try {
            for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
                work(next);
            }
        } finally {
            room.release();
        }
        // what came between the last look and the release
        if (!queue.isEmpty() && room.tryAcquire()) {
            executor.execute(this::workOff);
        }
    }

    private void work(Waiting waiting) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            behalf.of(waiting.owner());
            if (jobs.start(waiting.job())) {
                write(jobs.get(waiting.job()));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "export " + waiting.job() + " could not be begun or ended", failed);
        } finally {
            running.remove(waiting.job());
            request.deactivate();
            requests.destroy(request);
        }
    }

    private void write(ExportJob job) {
        ExportProgress progress = new ExportProgress();
        running.put(job.id(), progress);
        try (ExportFile file =
                exports.write(job.question(), job.form(), job.template().orElse(null), progress)) {
            folder.keep(job.id(), file.content());
            jobs.done(job.id(), file.name(), file.rows());
        } catch (ExportProgress.Cancelled asked) {
            LOG.log(Level.FINE, "export {0} was cancelled", job.id());
        } catch (IOException | RuntimeException failed) {
            if (!(failed instanceof RuleBroken)) {
                LOG.log(Level.SEVERE, "export " + job.id() + " failed", failed);
            }
            jobs.fail(job.id(), reason(job, failed));
        }
    }

    private static @Nullable String reason(ExportJob job, Exception failed) {
        if (!(failed instanceof RuleBroken broken)) {
            return null;
        }
        Violation first = broken.violations().get(0);
        return Messages.text(
                job.question().wording().first(), first.key(), first.arguments().toArray());
    }
}
