package org.accede.export.rest;

import java.time.Instant;
import org.accede.export.ExportJob;
import org.accede.export.ExportJobView;
import org.jspecify.annotations.Nullable;

/**
 * A background export.
 *
 * @param total rows there will be; absent where nobody knows yet
 * @param reason why it failed, where that can be said
 * @param file where its file can be had; absent until it is done
 */
public record ExportJobJson(
        long id,
        String table,
        String form,
        String question,
        String state,
        long rows,
        @Nullable Long total,
        @Nullable String reason,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String file) {
    static ExportJobJson of(ExportJobView view) {
        ExportJob job = view.job();
        return new ExportJobJson(
                job.id(),
                job.question().table(),
                job.form(),
                job.question().query(),
                job.state().name(),
                view.rows(),
                view.total(),
                job.reason().orElse(null),
                job.askedAt(),
                job.endedAt().orElse(null),
                job.state() == ExportJob.State.DONE ? "/api/exports/jobs/" + job.id() + "/file" : null);
    }
}
