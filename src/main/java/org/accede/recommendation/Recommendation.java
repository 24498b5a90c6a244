package org.accede.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.history.KeptRecord;
import org.accede.history.NotInHistory;
import org.accede.shared.Fingerprint;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** What the authorities of a State are advised to do, with its guarded life (R2). */
@Entity
@Historied("recommendation")
public class Recommendation extends KeptRecord {
    /** Where something is left to do and nobody said by when: behind everything that has a date. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    @HistoryField(names = "country")
    private String country;

    @NotInHistory("follows from the State")
    private boolean fictional;

    @HistoryField(name = "textEn")
    @Column(name = "text_en")
    private @Nullable String english;

    @HistoryField(name = "textFr")
    @Column(name = "text_fr")
    private @Nullable String french;

    private @Nullable String institution;

    @HistoryField(names = "colleague")
    private @Nullable String owner;

    private PartialDate due;

    @NotInHistory("follows from the due date and the status")
    private @Nullable LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private RecommendationStatus status = RecommendationStatus.OPEN;

    @Embedded
    private @Nullable Evidence evidence;

    private @Nullable String reason;

    @NotInHistory("said by whoever makes it, and never changed")
    @Embedded
    private Origin origin;

    @NotInHistory("tells whether the advice of a review has changed, which the text tells in words")
    @Column(name = "advice_hash")
    private @Nullable String adviceHash;

    @HistoryField(names = "provision")
    @ElementCollection
    @CollectionTable(name = "recommendation_provision", joinColumns = @JoinColumn(name = "recommendation"))
    @Column(name = "provision")
    @BatchFetch(BatchFetchType.IN)
    private Set<String> provisions = new HashSet<>();

    @HistoryField(names = "activity")
    @ElementCollection
    @CollectionTable(name = "recommendation_activity", joinColumns = @JoinColumn(name = "recommendation"))
    @Column(name = "activity")
    @BatchFetch(BatchFetchType.IN)
    private Set<Long> servedBy = new HashSet<>();

    @NotInHistory("a log itself, only ever added to")
    @ElementCollection
    @CollectionTable(name = "recommendation_log", joinColumns = @JoinColumn(name = "recommendation"))
    @OrderColumn(name = "place")
    @BatchFetch(BatchFetchType.IN)
    private List<LogLine> log = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by describe
    Recommendation(RecommendationDetails details, Origin origin, boolean fictional, Recording by) {
        super(by.at(), by.by());
        this.country = details.country();
        this.fictional = fictional;
        this.origin = origin;
        log.add(new LogLine(LogKind.PROPOSE, by, null));
        describe(details, by);
    }

    /** Says everything anew but the State, what it comes from and how far it has come. */
    final void describe(RecommendationDetails details, Recording by) {
        english = details.english();
        french = details.french();
        institution = details.institution();
        owner = details.owner();
        due = details.due();
        replace(provisions, details.provisions());
        replace(servedBy, details.servedBy());
        settle(by);
    }

    /** Only what differs is written. */
    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    void give(@Nullable String to, Recording by) {
        owner = to;
        settle(by);
    }

    /** @param by when it is due; unknown for no date */
    void schedule(PartialDate when, Recording by) {
        due = when;
        settle(by);
    }

    void start(@Nullable String note, Recording by) {
        step(RecommendationStep.START, note, by);
    }

    void implement(Evidence shown, @Nullable String note, Recording by) {
        step(RecommendationStep.IMPLEMENT, note, by);
        evidence = shown;
    }

    void drop(String why, Recording by) {
        step(RecommendationStep.DROP, why, by);
        reason = why;
    }

    /** What showed it to be done, or why it wasn't relevant, is no longer so. */
    void reopen(String why, Recording by) {
        step(RecommendationStep.REOPEN, why, by);
        evidence = null;
        reason = null;
    }

    private void step(RecommendationStep step, @Nullable String note, Recording by) {
        if (!step.isPossibleFrom(status)) {
            throw new IllegalRecommendationStep(status);
        }
        status = step.to();
        log.add(new LogLine(LogKind.valueOf(step.name()), by, note));
        settle(by);
    }

    void note(String words, Recording by) {
        log.add(new LogLine(LogKind.NOTE, by, words));
        changed(by.at(), by.by());
    }

    /** Notes the advice of the review that it comes from, so that a later one can be told from it (R4). */
    void advisedBy(String advice) {
        adviceHash = Fingerprint.of(advice);
    }

    /** Whether the review advised just that when it was shared last. */
    boolean isAdvisedBy(String advice) {
        return Fingerprint.of(advice).equals(adviceHash);
    }

    /** A revision of the review advises in other words: what was translated from the old ones goes with them (R4). */
    void revise(Language language, String advice, String why, Recording by) {
        english = language == Language.EN ? advice : null;
        french = language == Language.FR ? advice : null;
        advisedBy(advice);
        log.add(new LogLine(LogKind.REVISE, by, why));
        if (!status.isPending()) {
            reopen(why, by);
        }
        settle(by);
    }

    /** What it was served by is removed. */
    void servedNoMoreBy(long activity) {
        servedBy.remove(activity);
    }

    private void settle(Recording by) {
        deadline = status.isPending() ? due.lastDay().orElse(SOME_DAY) : null;
        changed(by.at(), by.by());
    }

    /** Whether something is left to do and its due date has passed (R3). */
    public boolean isOverdue(LocalDate today) {
        return deadline != null && deadline.isBefore(today);
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    public boolean isFictional() {
        return fictional;
    }

    /** In that language, or in the other one where it has only one. */
    public String text(Language language) {
        return Objects.requireNonNullElse(language.pickOrNull(english, french), "");
    }

    public @Nullable String english() {
        return english;
    }

    public @Nullable String french() {
        return french;
    }

    /** Who of the authorities has to do it. */
    public @Nullable String institution() {
        return institution;
    }

    /** The name of the account that follows it up; it may be gone. */
    public @Nullable String owner() {
        return owner;
    }

    /** A day, a month or a year; unknown where there is none. */
    public PartialDate due() {
        return due;
    }

    public RecommendationStatus status() {
        return status;
    }

    /** What shows that it was implemented; empty while it isn't. */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** Why it is no longer relevant. */
    public @Nullable String reason() {
        return reason;
    }

    public Origin origin() {
        return origin;
    }

    public Set<String> provisions() {
        return new TreeSet<>(provisions);
    }

    /** The ids of the activities that help to put it into practice. */
    public Set<Long> servedBy() {
        return new TreeSet<>(servedBy);
    }

    /** Steps and notes, the first one first. */
    public List<LogLine> log() {
        return List.copyOf(log);
    }
}
