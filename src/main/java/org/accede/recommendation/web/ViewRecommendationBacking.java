package org.accede.recommendation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
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
import org.accede.shared.Violation;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** One recommendation: what is advised, how far it has come, and everything that was ever done about it. */
@Named
@RequestScoped
public class ViewRecommendationBacking {
    private static final Set<String> DONE = Set.of("saved", "NOTE", "START", "IMPLEMENT", "DROP", "REOPEN");
    private static final String NOTING = "noting";

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

    /** The steps that can be taken from here. */
    public List<RecommendationStep> getPossible() {
        return names.isMayLog() ? RecommendationStep.possibleFrom(getOne().status()) : List.of();
    }

    /** Takes a step and shows the recommendation anew; what stands in the way is said above. */
    public @Nullable String take(RecommendationStep step) {
        return doing(
                step.name(),
                () -> life.take(
                        getOne().id(), version, step, new StepInput(note, DayEntry.iso(implemented), evidence, url)));
    }

    /** Adds the note that was typed. */
    public @Nullable String addNote() {
        return doing("NOTE", () -> life.note(getOne().id(), new StepInput(note, null, null, null)));
    }

    private @Nullable String doing(String what, Runnable work) {
        try {
            work.run();
            return "/recommendations/view?faces-redirect=true&id=" + getOne().id() + "&done=" + what + asOf.getNext();
        } catch (RuleBroken broken) {
            failed = what;
            messages.show(
                    new RuleBroken(broken.violations().stream().map(this::named).toList()), NOTING);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return null;
    }

    /** What is wrong, said with the name of its field: a step's fields stand beside those of others. */
    private Violation named(Violation one) {
        return Violation.of(
                "",
                "recommendation.wrong",
                locale.text("recommendation.bulk." + one.path()),
                locale.text(one.key(), one.arguments().toArray()));
    }

    /** The step that was refused, so that its fields stay in sight; empty where none was. */
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
