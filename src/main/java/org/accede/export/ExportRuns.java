package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.accede.shared.Allows;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** Background exports as people handle them: asked for, looked at, fetched, cancelled, taken up again. */
@ApplicationScoped
public class ExportRuns {
    @Inject
    ExportJobs jobs;

    @Inject
    ExportRunner runner;

    @Inject
    ExportFolder folder;

    @Inject
    Forms forms;

    /**
     * Begins an export. Not one transaction: the record has to be there before the work looks for it.
     *
     * @throws org.accede.shared.Unreadable when the question can't be read
     */
    @Allows(Right.READ)
    public ExportJobView begin(TableQuestion question, String form, @Nullable Long template) {
        return run(jobs.ask(question, form, template));
    }

    @Allows(Right.READ)
    public ExportJobView again(long id) {
        return run(jobs.again(id));
    }

    private ExportJobView run(ExportJob job) {
        runner.run(job);
        return view(job);
    }

    @Allows(Right.READ)
    public void cancel(long id) {
        jobs.cancel(id);
        runner.stop(id);
    }

    @Allows(Right.READ)
    public ExportJobView get(long id) {
        return view(jobs.get(id));
    }

    /** The caller's latest, latest first. */
    @Allows(Right.READ)
    public List<ExportJobView> recent() {
        return jobs.recent().stream().map(this::view).toList();
    }

    /** @throws NotFound when it is not done, or its file was cleaned away */
    @Allows(Right.READ)
    public ExportedContent file(long id) {
        ExportJob job = jobs.get(id);
        String name = job.fileName().orElseThrow(() -> new NotFound("file of job", id));
        return new ExportedContent(name, forms.get(job.form()).mediaType(), folder.size(id), folder.open(id));
    }

    private ExportJobView view(ExportJob job) {
        return ExportJobView.of(job, runner.find(job.id()));
    }
}
