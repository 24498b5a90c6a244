package org.accede.alignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.shared.PartialDate;
import org.accede.shared.RecordedFact;
import org.accede.shared.Recording;
import org.accede.shared.StateFact;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** What is known of one State's law on one provision: a state fact, keyed by State, provision and basis. */
@Entity
public class Finding extends RecordedFact implements StateFact {
    private String country;

    private String instrument;

    private String provision;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_from_precision")
    @Enumerated(EnumType.STRING)
    private PartialDate.Precision precision;

    @Enumerated(EnumType.STRING)
    private @Nullable Cause cause;

    private @Nullable String analysis;

    private String source;

    private @Nullable Long review;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "finding"))
    @OrderColumn(name = "place")
    @BatchFetch(BatchFetchType.IN)
    private List<Citation> citations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(FindingDetails details, Recording recording) {
        super(recording, details.reason());
        this.country = details.country();
        this.instrument = details.provision().instrument();
        this.provision = details.provision().code();
        this.rating = details.rating();
        this.basis = details.basis();
        this.validFrom = details.since().firstDay().orElseThrow();
        this.precision = details.since().precision();
        this.cause = details.cause();
        this.analysis = details.analysis();
        this.source = details.source();
        this.citations = new ArrayList<>(details.citations());
    }

    /** Published by a desk review. */
    Finding publishedBy(long deskReview) {
        review = deskReview;
        return this;
    }

    public String country() {
        return country;
    }

    public String instrument() {
        return instrument;
    }

    public String provision() {
        return provision;
    }

    public Rating rating() {
        return rating;
    }

    public Basis basis() {
        return basis;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public PartialDate since() {
        return PartialDate.of(validFrom, precision);
    }

    public @Nullable Cause cause() {
        return cause;
    }

    public @Nullable String analysis() {
        return analysis;
    }

    public String source() {
        return source;
    }

    /** The desk review that published it; null where it was recorded alone. */
    public @Nullable Long review() {
        return review;
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }
}
