package org.accede.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A background export with how far it has come.
 *
 * @param total null where nobody knows before the end
 */
public record ExportJobView(
        ExportJob job, long rows, @Nullable Long total) {
    static ExportJobView of(ExportJob job, Optional<ExportProgress> progress) {
        return progress.map(now -> new ExportJobView(job, now.rows(), now.total()))
                .orElseGet(() ->
                        new ExportJobView(job, job.rowsDone(), job.rowsTotal().orElse(null)));
    }

    /** 0 to 100; -1 where nobody knows. */
    public int percent() {
        if (job.state() == ExportJob.State.DONE) {
            return 100;
        }
        return total == null || total == 0 ? -1 : (int) Math.min(99, rows * 100 / total);
    }
}
