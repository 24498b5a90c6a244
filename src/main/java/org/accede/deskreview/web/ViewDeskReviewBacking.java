package org.accede.deskreview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.deskreview.ArticleContent;
import org.accede.deskreview.CheckedFinding;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.LintRule;
import org.accede.deskreview.ReviewChecks;
import org.accede.deskreview.ReviewContent;
import org.accede.deskreview.ReviewLife;
import org.accede.deskreview.ReviewStatus;
import org.accede.deskreview.ReviewStep;
import org.accede.deskreview.ReviewTransition;
import org.accede.deskreview.SeenReview;
import org.accede.shared.Conflict;
import org.accede.shared.NotFound;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violation;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** One review: its life, what it says, what the checks found. */
@Named
@RequestScoped
public class ViewDeskReviewBacking {
    private static final Pattern AT_ARTICLE = Pattern.compile("articles\\[([^]]+)](?:\\.(\\w+))?");
    private static final List<ReviewStatus> LINE = List.of(
            ReviewStatus.REQUESTED,
            ReviewStatus.IN_PROGRESS,
            ReviewStatus.DRAFT,
            ReviewStatus.UNDER_REVIEW,
            ReviewStatus.APPROVED,
            ReviewStatus.SHARED,
            ReviewStatus.FINAL);

    @Inject
    DeskReviews reviews;

    @Inject
    ReviewLife life;

    @Inject
    ReviewChecks checks;

    @Inject
    ReviewNamesBacking names;

    @Inject
    FormMessages messages;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    private SeenReview review;
    private ReviewContent content;
    private int version;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected ViewDeskReviewBacking() {}

    /**
     * A place on the line of a review's life.
     *
     * @param look the style class: done, now or nothing
     * @param step the last one that led there
     */
    public record Place(ReviewStatus status, String look, Optional<ReviewStep> step) {}

    @PostConstruct
    void read() {
        review = names.asked(request).orElseThrow(() -> new NotFound("desk review", ""));
        content = reviews.content(review.id());
        version = review.review().version();
    }

    /** From where to where it goes, with who brought it there and when. */
    public List<Place> getLine() {
        int reached = LINE.indexOf(review.status() == ReviewStatus.RETURNED ? ReviewStatus.DRAFT : review.status());
        return LINE.stream()
                .filter(status -> review.draft() || status.compareTo(ReviewStatus.APPROVED) >= 0)
                .map(status -> place(status, reached))
                .toList();
    }

    private Place place(ReviewStatus status, int reached) {
        int at = LINE.indexOf(status);
        Optional<ReviewStep> step = Stream.of(ReviewTransition.values())
                .filter(transition -> transition.to() == status)
                .flatMap(transition -> review.last(transition).stream())
                .reduce((one, other) -> one.at().isBefore(other.at()) ? other : one)
                .filter(found -> at <= reached);
        String open = at == reached ? "now" : "";
        return new Place(status, at < reached || review.status() == ReviewStatus.FINAL ? "done" : open, step);
    }

    /** The steps that can be taken from here by whoever looks. */
    public List<ReviewTransition> getPossible() {
        return life.possible(review.id());
    }

    public boolean mayTake(ReviewTransition step) {
        return getPossible().contains(step);
    }

    /** Takes a step and shows the review anew; what stands in the way is said above. */
    public @Nullable String take(ReviewTransition step) {
        try {
            step(step);
            return "/desk-reviews/view?faces-redirect=true&id=" + review.id() + "&done=" + step;
        } catch (RuleBroken broken) {
            broken.violations().forEach(this::say);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return null;
    }

    private void step(ReviewTransition step) {
        long id = review.id();
        switch (step) {
            case START -> life.start(id, version);
            case COMPLETE -> life.complete(id, version);
            case SUBMIT -> life.submit(id, version);
            case RETURN -> life.sendBack(id, version, reason);
            case APPROVE -> life.approve(id, version);
            case SHARE -> life.share(id, version);
            case FINALISE -> life.finalise(id, version);
            case REVISE -> life.revise(id, version);
            case ABANDON -> life.abandon(id, version, reason);
            case REQUEST -> throw new Conflict("error.review." + review.status());
        }
    }

    /** Dismisses what a check found, with the reason typed. */
    public @Nullable String dismiss(LintRule rule, String provision) {
        try {
            checks.dismiss(review.id(), rule.name(), provision, reason);
            return "/desk-reviews/view?faces-redirect=true&id=" + review.id();
        } catch (RuleBroken broken) {
            broken.violations().forEach(this::say);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return null;
    }

    @SuppressWarnings("NullAway") // Faces takes null for a message about no field.
    private void say(Violation violation) {
        String words = locale.text(violation.key(), violation.arguments().toArray());
        Matcher article = AT_ARTICLE.matcher(violation.path());
        String summary = article.matches() ? at(article.group(1), article.group(2)) + words : words;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, summary));
        FacesContext.getCurrentInstance().validationFailed();
    }

    private String at(String provision, @Nullable String field) {
        String where = names.provision(provision);
        return field == null
                ? locale.text("review.at", where)
                : locale.text("review.atField", where, locale.text("review.field." + field));
    }

    public SeenReview getReview() {
        return review;
    }

    public String getTitle() {
        return names.title(review);
    }

    public List<ArticleContent> getArticles() {
        return content.articles();
    }

    /** What the checks found; nothing is told of it where the draft isn't seen. */
    public List<CheckedFinding> getFound() {
        return review.draft() ? checks.of(review.id()) : List.of();
    }

    public boolean isEditable() {
        return review.draft() && (review.status().isOpen() || review.status().isRevisable());
    }

    /** Words for what was just done. */
    public String getDone() {
        String done = request.getParameter("done");
        return Stream.of(ReviewTransition.values())
                .filter(step -> step.name().equals(done))
                .findFirst()
                .map(step -> locale.text("review.done." + step))
                .orElse("");
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
