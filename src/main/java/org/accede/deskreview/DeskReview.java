package org.accede.deskreview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;
import org.accede.shared.StaleWrite;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** A review of a State's law against an instrument, article by article, with its guarded life (R1). */
@Entity
@Table(name = "desk_review")
public class DeskReview {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private String country;

    private boolean fictional;

    private PartialDate dated;

    @Column(name = "dated_day")
    private LocalDate datedDay;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.REQUESTED;

    private int revision = 1;

    @Column(name = "shared_revision")
    private @Nullable Integer sharedRevision;

    private @Nullable String requester;

    private @Nullable String project;

    private @Nullable Long activity;

    @Column(name = "lead_reviewer")
    private @Nullable String lead;

    @Column(name = "second_reviewer")
    private @Nullable String secondReviewer;

    private @Nullable LocalDate deadline;

    @Column(name = "summary_en")
    private @Nullable String summaryEnglish;

    @Column(name = "summary_fr")
    private @Nullable String summaryFrench;

    @Column(name = "conclusions_en")
    private @Nullable String conclusionsEnglish;

    @Column(name = "conclusions_fr")
    private @Nullable String conclusionsFrench;

    @Column(name = "copied_from")
    private @Nullable Long copiedFrom;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "desk_review_instrument", joinColumns = @JoinColumn(name = "review"))
    @Column(name = "instrument")
    @BatchFetch(BatchFetchType.IN)
    private Set<String> instruments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "desk_review_law", joinColumns = @JoinColumn(name = "review"))
    @OrderColumn(name = "place")
    @BatchFetch(BatchFetchType.IN)
    private List<ExaminedLaw> laws = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "desk_review_step", joinColumns = @JoinColumn(name = "review"))
    @OrderColumn(name = "place")
    @BatchFetch(BatchFetchType.IN)
    private List<ReviewStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DeskReview() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by say
    DeskReview(ReviewDetails details, boolean fictional, Recording by) {
        this.fictional = fictional;
        say(details);
        steps.add(new ReviewStep(ReviewTransition.REQUEST, revision, by, null, null));
    }

    /**
     * Says what it is about anew; what an approval fixes, only while it may be edited (R5).
     *
     * @return whether that is otherwise than before
     */
    boolean describe(ReviewDetails details, Recording by) {
        if (status == ReviewStatus.FINAL || status == ReviewStatus.ABANDONED) {
            throw new IllegalReviewStep(status);
        }
        ReviewContent.Head before = head();
        say(details);
        boolean material = !before.equals(head());
        if (material && status != ReviewStatus.REQUESTED) {
            edit(true, by);
        }
        return material;
    }

    private void say(ReviewDetails details) {
        country = details.country();
        dated = details.dated();
        datedDay = details.dated().firstDay().orElse(LocalDate.EPOCH);
        requester = details.requester();
        project = details.project();
        activity = details.activity();
        lead = details.lead();
        secondReviewer = details.secondReviewer();
        deadline = details.deadline();
        summaryEnglish = details.summary().en();
        summaryFrench = details.summary().fr();
        conclusionsEnglish = details.conclusions().en();
        conclusionsFrench = details.conclusions().fr();
        instruments.retainAll(details.instruments());
        instruments.addAll(details.instruments());
        laws = new ArrayList<>(details.laws());
    }

    /**
     * Lets an article be edited where it may be (R5).
     *
     * @param material whether an approval tells the difference: what was approved then opens as a revision
     */
    void edit(boolean material, Recording by) {
        if (status.isOpen() || (status.isRevisable() && !material)) {
            return;
        }
        revise(by);
    }

    void start(Recording by) {
        step(ReviewTransition.START, by, null, null);
    }

    void complete(Recording by) {
        step(ReviewTransition.COMPLETE, by, null, null);
    }

    void submit(Recording by) {
        step(ReviewTransition.SUBMIT, by, null, null);
    }

    void sendBack(Recording by, String reason) {
        step(ReviewTransition.RETURN, by, reason, null);
    }

    /**
     * @param authors who wrote any part of it: none of them may (R2)
     * @param contentHash of what is approved
     */
    void approve(Recording by, Set<String> authors, String contentHash) {
        require(ReviewTransition.APPROVE);
        if (authors.contains(by.by())) {
            throw new ApprovalByAuthor();
        }
        step(ReviewTransition.APPROVE, by, null, contentHash);
    }

    void share(Recording by) {
        step(ReviewTransition.SHARE, by, null, null);
        sharedRevision = revision;
    }

    void finalise(Recording by) {
        step(ReviewTransition.FINALISE, by, null, null);
    }

    void revise(Recording by) {
        require(ReviewTransition.REVISE);
        revision++;
        step(ReviewTransition.REVISE, by, null, null);
    }

    void abandon(Recording by, String reason) {
        step(ReviewTransition.ABANDON, by, reason, null);
    }

    private void step(ReviewTransition transition, Recording by, @Nullable String note, @Nullable String contentHash) {
        require(transition);
        status = transition.to();
        steps.add(new ReviewStep(transition, revision, by, note, contentHash));
    }

    private void require(ReviewTransition transition) {
        if (!transition.isPossibleFrom(status)) {
            throw new IllegalReviewStep(status);
        }
    }

    void copyFrom(long earlier) {
        copiedFrom = earlier;
    }

    /** @param known the version that the caller read */
    void requireVersion(int known) {
        if (known != version) {
            throw new StaleWrite();
        }
    }

    /** What an approval fixes of it, beside its articles. */
    public ReviewContent.Head head() {
        return new ReviewContent.Head(
                country,
                dated.toString(),
                List.copyOf(new TreeSet<>(instruments)),
                laws.stream().map(ExaminedLaw::given).toList(),
                new ReviewInput.Text(summaryEnglish, summaryFrench),
                new ReviewInput.Text(conclusionsEnglish, conclusionsFrench));
    }

    /** Whether the deadline has passed with something still to do. */
    public boolean isOverdue(LocalDate today) {
        return deadline != null && deadline.isBefore(today) && !status.isDone();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String country() {
        return country;
    }

    public boolean isFictional() {
        return fictional;
    }

    /** The day, month or year that it is known by. */
    public PartialDate dated() {
        return dated;
    }

    public ReviewStatus status() {
        return status;
    }

    /** From 1; each time what was approved is opened again it is one more. */
    public int revision() {
        return revision;
    }

    /** The revision that was shared last; empty while none was. */
    public Optional<Integer> sharedRevision() {
        return Optional.ofNullable(sharedRevision);
    }

    public @Nullable String requester() {
        return requester;
    }

    public @Nullable String project() {
        return project;
    }

    public @Nullable Long activity() {
        return activity;
    }

    public @Nullable String lead() {
        return lead;
    }

    public @Nullable String secondReviewer() {
        return secondReviewer;
    }

    public @Nullable LocalDate deadline() {
        return deadline;
    }

    /** The review whose articles were copied to be confirmed. */
    public Optional<Long> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    public int version() {
        return version;
    }

    public Set<String> instruments() {
        return new TreeSet<>(instruments);
    }

    public List<ExaminedLaw> laws() {
        return List.copyOf(laws);
    }

    /** From the first on. */
    public List<ReviewStep> steps() {
        return List.copyOf(steps);
    }
}
