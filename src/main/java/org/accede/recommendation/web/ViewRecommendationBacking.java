package org.accede.recommendation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.alignment.Finding;
import org.accede.recommendation.LogLine;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationLife;
import org.accede.recommendation.RecommendationStep;
import org.accede.recommendation.Recommendations;
import org.accede.recommendation.StepInput;
import org.accede.shared.Conflict;
import org.accede.shared.DayEntry;
import org.accede.shared.NotFound;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** One recommendation: what is advised, how far it has come, and everything that was ever done about it. */
@Named
@RequestScoped
public class ViewRecommendationBacking {
    private static final Set<String> DONE = Set.of("saved", "NOTE", "START", "IMPLEMENT", "DROP", "REOPEN");

    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationLife life;

    @Inject
    Activities activities;

    @Inject
    RecommendationAddress address;

    @Inject
    RecommendationNamesBacking names;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private Optional<Recommendation> named = Optional.empty();
    private int version;
    private @Nullable String note;
    private @Nullable String implemented;
    private @Nullable String evidence;
    private @Nullable String url;
    private String failed = "";

    @PostConstruct
    void read() {
        named = address.recommendation();
        version = named.map(Recommendation::version).orElse(0);
    }

    public void requireFound() throws IOException {
        address.requireFound(named.isPresent());
    }

    public Recommendation getOne() {
        return named.orElseThrow(() -> new NotFound("recommendation", ""));
    }

    /** "Oussera: Budapest Convention 18". */
    public String getTitle() {
        return named.map(this::title).orElse("");
    }

    private String title(Recommendation one) {
        String country = names.country(one.country());
        return one.provisions().isEmpty()
                ? locale.text("recommendation.title", country)
                : locale.text("recommendation.title.at", country, names.numbers(one.provisions()));
    }

    /** Where it stands under the title as a list. */
    public List<Recommendation> getShown() {
        return named.stream().toList();
    }

    /** The finding that it comes from; null for none. */
    public @Nullable Finding getFinding() {
        return recommendations.findingOf(getOne()).orElse(null);
    }

    /** The activity that it comes from; null for none. */
    public @Nullable Activity getActivity() {
        return Optional.ofNullable(getOne().origin().activity())
                .flatMap(activities::find)
                .orElse(null);
    }

    public List<Activity> getServedBy() {
        return activities.byIds(List.copyOf(getOne().servedBy()));
    }

    /** The last line first. */
    public List<LogLine> getLog() {
        List<LogLine> lines = new java.util.ArrayList<>(getOne().log());
        java.util.Collections.reverse(lines);
        return lines;
    }

    /** Whether the reader can take the step from here. */
    public boolean mayTake(RecommendationStep step) {
        return names.isMayLog() && step.isPossibleFrom(getOne().status());
    }

    /** Takes a step and shows the recommendation anew; what stands in the way is said at its fields. */
    public @Nullable String take(RecommendationStep step) {
        StepInput input = new StepInput(note, DayEntry.iso(implemented), evidence, url);
        return doing(
                step.name(),
                step.name().toLowerCase(Locale.ROOT),
                () -> life.take(getOne().id(), version, step, input));
    }

    /** Adds the note that was typed. */
    public @Nullable String addNote() {
        return doing("NOTE", "noting", () -> life.note(getOne().id(), new StepInput(note, null, null, null)));
    }

    private @Nullable String doing(String what, String form, Runnable work) {
        try {
            work.run();
            return "/recommendations/view?faces-redirect=true&id=" + getOne().id() + "&done=" + what + asOf.getNext();
        } catch (RuleBroken broken) {
            failed = form;
            messages.show(broken, form);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return null;
    }

    /** The form that was refused, so that its fields stay in sight; empty where none was. */
    public String getFailed() {
        return failed;
    }

    /** Words for what was just done; empty where nothing was. */
    public String getDone() {
        return Stream.ofNullable(request.getParameter("done"))
                .filter(DONE::contains)
                .map(done -> locale.text("recommendation.done." + done))
                .findFirst()
                .orElse("");
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getImplemented() {
        return implemented;
    }

    public void setImplemented(@Nullable String implemented) {
        this.implemented = implemented;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }
}
