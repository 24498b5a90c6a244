package org.accede.recommendation.web;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.recommendation.BulkEdits;
import org.accede.recommendation.BulkInput;
import org.accede.recommendation.PlannedChange;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationStep;
import org.accede.recommendation.Recommendations;
import org.accede.recommendation.StepInput;
import org.accede.shared.DayEntry;
import org.accede.shared.Recorders;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/**
 * Several recommendations changed at once: the address names them and the change, the page shows what would become of each,
 * and only then is it done.
 */
@Named
@RequestScoped
public class BulkRecommendationsBacking {
    @Inject
    Recommendations recommendations;

    @Inject
    BulkEdits edits;

    @Inject
    Recorders recorders;

    @Inject
    RecommendationAddress address;

    @Inject
    RecommendationNamesBacking names;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    private List<Recommendation> chosen = List.of();
    private List<PlannedChange> changes = List.of();
    private List<String> wrong = List.of();
    private boolean done;

    @PostConstruct
    void read() {
        if (!names.isMayLog()) {
            return;
        }
        List<Long> ids = Stream.of(Objects.requireNonNullElse(request.getParameterValues("ids"), new String[0]))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(BulkEdits.MOST)
                .toList();
        chosen = recommendations.byIds(ids);
        if (!chosen.isEmpty() && request.getParameter("preview") != null) {
            trying(() -> changes = edits.preview(ids, input()));
        }
    }

    public void requireOpen() throws IOException {
        address.requireOpen(true);
    }

    private void trying(Runnable work) {
        try {
            work.run();
        } catch (RuleBroken broken) {
            wrong = broken.violations().stream()
                    .map(one -> locale.text(
                            "recommendation.wrong",
                            locale.text("recommendation.bulk." + one.path()),
                            locale.text(one.key(), one.arguments().toArray())))
                    .toList();
        }
    }

    private BulkInput input() {
        String due = text("due");
        return new BulkInput(
                text("owner"),
                request.getParameter("noDue") == null ? DayEntry.iso(due) : BulkInput.NOBODY,
                text("step"),
                new StepInput(text("note"), DayEntry.iso(text("implemented")), text("evidence"), text("url")));
    }

    private @Nullable String text(String name) {
        return address.text(name).orElse(null);
    }

    /** What the address says in a field of the form. */
    public String said(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Does what the preview shows, to those that stand as it showed them. */
    public void apply() {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        for (String seen : said("seen").split(",", -1)) {
            if (seen.matches("\\d{1,18}:\\d{1,9}")) {
                String[] parts = seen.split(":", -1);
                versions.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        trying(() -> {
            changes = edits.apply(versions, input());
            done = true;
        });
    }

    /** "4711:3,4712:1": what the preview shows, so that only that is done. */
    public String getSeen() {
        return changes.stream()
                .map(change -> change.before().recommendation().id() + ":" + change.version())
                .collect(joining(","));
    }

    /** What becomes of one, in words. */
    public String verdict(PlannedChange change) {
        if (change.refused() != null) {
            return locale.text(change.refused());
        }
        return locale.text(
                change.leaves()
                        ? "recommendation.bulk.leaves"
                        : done ? "recommendation.bulk.changed" : "recommendation.bulk.changes");
    }

    /** "3 of 5 will be changed". */
    public String getSummary() {
        long made = changes.stream().filter(PlannedChange::isMade).count();
        return locale.text(
                done ? "recommendation.bulk.summary.done" : "recommendation.bulk.summary", made, changes.size());
    }

    /** Whether anything would be done. */
    public boolean isApplicable() {
        return !done && changes.stream().anyMatch(PlannedChange::isMade);
    }

    public boolean isDone() {
        return done;
    }

    public List<Recommendation> getChosen() {
        return chosen;
    }

    public boolean isFictional() {
        return chosen.stream().anyMatch(Recommendation::isFictional);
    }

    public List<PlannedChange> getChanges() {
        return changes;
    }

    /** What of the change itself is wrong. */
    public List<String> getWrong() {
        return wrong;
    }

    public List<String> getColleagues() {
        return recorders.colleagues();
    }

    public List<RecommendationStep> getSteps() {
        return RecommendationStep.all();
    }

    public String getNobody() {
        return BulkInput.NOBODY;
    }
}
