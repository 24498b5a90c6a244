package org.accede.treaty;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.accede.shared.PartialDate;
import org.accede.shared.RecordedFact;
import org.accede.shared.Recording;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** What a State did, or was offered, under an instrument: an event fact from which its status is folded. */
@Entity
@Table(name = "treaty_action")
public class TreatyAction extends RecordedFact {
    /** By the day it happened, then by the record. */
    static final Comparator<TreatyAction> LATEST_FIRST = Comparator.<TreatyAction, PartialDate>comparing(
                    action -> action.happened)
            .thenComparing(TreatyAction::recordedAt)
            .reversed();

    private String country;

    private String instrument;

    @Enumerated(EnumType.STRING)
    private TreatyActionKind kind;

    private PartialDate happened;

    private PartialDate term;

    private @Nullable String wording;

    private @Nullable String note;

    private String source;

    @Column(name = "source_as_of")
    private @Nullable LocalDate sourceAsOf;

    private String confidence;

    @ElementCollection
    @CollectionTable(name = "treaty_action_provision", joinColumns = @JoinColumn(name = "treaty_action"))
    @Column(name = "provision")
    @BatchFetch(BatchFetchType.IN)
    private Set<String> provisions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected TreatyAction() {}

    TreatyAction(Details details, Recording recording) {
        super(recording, details.reason());
        this.country = details.country();
        this.instrument = details.instrument();
        this.kind = details.event().kind();
        this.happened = details.event().date();
        PartialDate until = details.event().term();
        this.term = until == null ? PartialDate.UNKNOWN : until;
        this.wording = details.text();
        this.note = details.note();
        this.source = details.source();
        this.sourceAsOf = details.sourceAsOf();
        this.confidence = details.confidence();
        this.provisions = new HashSet<>(details.provisions());
    }

    /**
     * What is said of an action when it is recorded.
     *
     * @param country ISO 3166-1 alpha-2
     * @param text of a reservation or declaration
     * @param sourceAsOf the day up to which the source speaks
     * @param reason why, where it corrects
     */
    public record Details(
            String country,
            String instrument,
            TreatyEvent event,
            Set<String> provisions,
            @Nullable String text,
            @Nullable String note,
            String source,
            @Nullable LocalDate sourceAsOf,
            String confidence,
            @Nullable String reason) {}

    /** What the fold reads. */
    public TreatyEvent event() {
        return new TreatyEvent(kind, happened, term.isUnknown() ? null : term);
    }

    /** What has no date counts from the register's first day. */
    public boolean hadHappenedBy(LocalDate day) {
        return happened.firstDay().map(first -> !first.isAfter(day)).orElse(true);
    }

    public boolean isVerified() {
        return Confidence.VERIFIED.code().equals(confidence);
    }

    /** The same kind of act on the same day under the same provisions, whatever its source. */
    boolean saysTheSame(TreatyAction other) {
        return country.equals(other.country)
                && instrument.equals(other.instrument)
                && event().equals(other.event())
                && provisions().equals(other.provisions());
    }

    /** Whether it can have happened between two days, both included; what has no date falls into no period. */
    boolean canLieWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean begun = from == null
                || happened.lastDay().filter(last -> !last.isBefore(from)).isPresent();
        boolean ended = to == null
                || happened.firstDay().filter(first -> !first.isAfter(to)).isPresent();
        return begun && ended;
    }

    public String country() {
        return country;
    }

    public String instrument() {
        return instrument;
    }

    public Set<String> provisions() {
        return Set.copyOf(provisions);
    }

    /** Of a reservation or declaration. */
    public @Nullable String text() {
        return wording;
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
