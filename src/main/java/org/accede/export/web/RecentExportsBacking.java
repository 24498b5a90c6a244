package org.accede.export.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.export.ExportJob;
import org.accede.export.ExportJobView;
import org.accede.export.ExportRuns;
import org.accede.shared.Conflict;
import org.accede.shared.Messages;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;

/** The account's background exports on the page of reports; those it has shown first, so that a button means its row. */
@Named
@ViewScoped
public class RecentExportsBacking implements Serializable {
    @Inject
    transient ExportRuns runs;

    @Inject
    transient LocaleBacking locale;

    @Inject
    transient TableWordsBacking words;

    @Inject
    transient FormMessages messages;

    private Set<Long> shown = Set.of();

    @PostConstruct
    void look() {
        shown = runs.recent().stream().map(one -> one.job().id()).collect(Collectors.toSet());
    }

    public List<ExportJobView> getJobs() {
        return runs.recent().stream()
                .filter(one -> shown.contains(one.job().id()))
                .toList();
    }

    /** "Country status, Excel, in French". */
    public String describe(ExportJobView one) {
        return words.describe(one.job().question(), one.job().form());
    }

    public String state(ExportJobView one) {
        ExportJob job = one.job();
        String state = Messages.text(
                locale.getLanguage(), "ExportJob.State." + job.state().name());
        String rows = locale.text("export.recent.rows", String.valueOf(one.rows()));
        return switch (job.state()) {
            case RUNNING, DONE -> state + ", " + rows;
            case FAILED ->
                job.reason().map(why -> locale.text("export.of", state, why)).orElse(state);
            case WAITING, CANCELLED, INTERRUPTED -> state;
        };
    }

    public boolean canGoOn(ExportJobView one) {
        ExportJob.State state = one.job().state();
        return !state.isUnderWay() && state != ExportJob.State.DONE;
    }

    public void cancel(ExportJobView one) {
        try {
            runs.cancel(one.job().id());
        } catch (Conflict ended) {
            messages.show(ended);
        }
    }

    public void again(ExportJobView one) {
        try {
            runs.again(one.job().id());
        } catch (Conflict underWay) {
            messages.show(underWay);
        }
    }
}
