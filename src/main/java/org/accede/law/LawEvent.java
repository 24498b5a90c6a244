package org.accede.law;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accede.shared.PartialDate;
import org.accede.shared.RecordedFact;
import org.accede.shared.Recording;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** What became of an act or a bill: an event fact from which its stage is folded. */
@Entity
@Table(name = "law_event")
public class LawEvent extends RecordedFact {
    /** By the day it happened, then by the step in a law's life, then by the record. */
    public static final Comparator<LawEvent> OLDEST_FIRST = Comparator.<LawEvent, PartialDate>comparing(
                    event -> event.happened)
            .thenComparing(event -> event.kind)
            .thenComparing(LawEvent::recordedAt);

    private long law;

    @Enumerated(EnumType.STRING)
    private LawStage kind;

    private PartialDate happened;

    @Column(name = "by_law")
    private @Nullable Long byLaw;

    private @Nullable String note;

    private String source;

    @Column(name = "source_as_of")
    private @Nullable LocalDate sourceAsOf;

    private String confidence;

    @ElementCollection
    @CollectionTable(name = "law_event_article", joinColumns = @JoinColumn(name = "law_event"))
    @OrderColumn(name = "place")
    @Column(name = "article")
    @BatchFetch(BatchFetchType.IN)
    private List<String> articles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected LawEvent() {}

    LawEvent(long law, Details details, Recording recording) {
        super(recording, details.reason());
        this.law = law;
        this.kind = details.step().kind();
        this.happened = details.step().date();
        this.articles = new ArrayList<>(details.step().articles());
        this.byLaw = details.byLaw();
        this.note = details.note();
        this.source = details.source();
        this.sourceAsOf = details.sourceAsOf();
        this.confidence = details.confidence();
    }

    /**
     * What is said of an event when it is recorded.
     *
     * @param byLaw the id of the act that amends or repeals, where it is on record
     * @param sourceAsOf the day up to which the source speaks
     * @param confidence how sure the source is: {@code verified}, {@code partial}, {@code reported}
     * @param reason why, where it corrects
     */
    public record Details(
            LawStep step,
            @Nullable Long byLaw,
            @Nullable String note,
            String source,
            @Nullable LocalDate sourceAsOf,
            String confidence,
            @Nullable String reason) {}

    /** What the fold reads. */
    public LawStep step() {
        return new LawStep(kind, happened, List.copyOf(articles));
    }

    /** What has no date counts on every day. */
    public boolean hadHappenedBy(LocalDate day) {
        return happened.firstDay().map(first -> !first.isAfter(day)).orElse(true);
    }

    public boolean isVerified() {
        return "verified".equals(confidence);
    }

    /** The law's id. */
    public long law() {
        return law;
    }

    public LawStage kind() {
        return kind;
    }

    public PartialDate date() {
        return happened;
    }

    /** Of the law, as it names them; none where the event concerns the whole. */
    public List<String> articles() {
        return List.copyOf(articles);
    }

    /** The id of the act that amends or repeals. */
    public @Nullable Long byLaw() {
        return byLaw;
    }

    public @Nullable String note() {
        return note;
    }

    public String source() {
        return source;
    }

    public @Nullable LocalDate sourceAsOf() {
        return sourceAsOf;
    }

    /** How sure the source is: {@code verified}, {@code partial}, {@code reported}, … */
    public String confidence() {
        return confidence;
    }
}
