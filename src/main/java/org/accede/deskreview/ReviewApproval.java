package org.accede.deskreview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** What was approved, as it was, by whom and when (R3). */
@Entity
@Table(name = "review_approval")
public class ReviewApproval {
    /** As long as a column of any database may be. */
    private static final int PIECE = 32_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private long review;

    private int revision;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @ElementCollection
    @CollectionTable(name = "review_approval_piece", joinColumns = @JoinColumn(name = "approval"))
    @OrderColumn(name = "place")
    @Column(name = "piece")
    private List<String> pieces = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReviewApproval() {}

    ReviewApproval(long review, int revision, String contentHash, String snapshot, Recording recording) {
        this.review = review;
        this.revision = revision;
        this.contentHash = contentHash;
        this.approvedAt = recording.at();
        this.approvedBy = recording.by();
        for (int from = 0; from < snapshot.length(); from += PIECE) {
            pieces.add(snapshot.substring(from, Math.min(from + PIECE, snapshot.length())));
        }
    }

    String snapshot() {
        return String.join("", pieces);
    }

    public long review() {
        return review;
    }

    public int revision() {
        return revision;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String approvedBy() {
        return approvedBy;
    }
}
