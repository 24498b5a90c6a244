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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.alignment.Basis;
import org.accede.alignment.Rating;
import org.accede.shared.Recording;
import org.accede.shared.StaleWrite;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** What a review says of one provision, as it is being written; each is saved on its own and has its own version. */
@Entity
@Table(name = "draft_article")
public class DraftArticle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private long review;

    private String provision;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    private @Nullable String reason;

    private @Nullable String analysis;

    private @Nullable String recommendation;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "approved_hash")
    private @Nullable String approvedHash;

    private @Nullable Long finding;

    @Version
    private int version;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    @ElementCollection
    @CollectionTable(name = "draft_citation", joinColumns = @JoinColumn(name = "draft_article"))
    @OrderColumn(name = "place")
    @BatchFetch(BatchFetchType.IN)
    private List<DraftCitation> citations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DraftArticle() {}

    DraftArticle(long review, String provision, Recording recording) {
        this.review = review;
        this.provision = provision;
        this.savedAt = recording.at();
        this.savedBy = recording.by();
        this.contentHash = content().hash();
    }

    /** Says all of it anew. */
    void write(ArticleContent content, boolean confirmed, Recording recording) {
        say(content);
        boolean stays = state == ArticleState.TO_CONFIRM && !confirmed;
        state = rating == null ? ArticleState.OPEN : stays ? ArticleState.TO_CONFIRM : ArticleState.CONFIRMED;
        savedAt = recording.at();
        savedBy = recording.by();
    }

    /** Takes over what an earlier review said; it is to be confirmed (R6). */
    void copy(ArticleContent earlier) {
        say(earlier);
        state = rating == null ? ArticleState.OPEN : ArticleState.TO_CONFIRM;
    }

    private void say(ArticleContent content) {
        rating = content.rating();
        basis = content.basis();
        validFrom = content.validFrom() == null ? null : LocalDate.parse(content.validFrom());
        reason = content.reason();
        analysis = content.analysis();
        recommendation = content.recommendation();
        if (!content.citations().equals(content().citations())) {
            citations = new ArrayList<>(
                    content.citations().stream().map(DraftCitation::new).toList());
        }
        contentHash = content().hash();
    }

    /** The review was approved with what it says now. */
    void approve() {
        approvedHash = contentHash;
    }

    /** @param published the finding that the review published from it; null where none */
    void publishAs(@Nullable Long published) {
        finding = published;
    }

    /** @param known the version that the caller read */
    void requireVersion(int known) {
        if (known != version) {
            throw new StaleWrite();
        }
    }

    /** Whether it was ever part of an approval, so that what is published can hang on its edits. */
    boolean wasApproved() {
        return approvedHash != null;
    }

    /** Whether it says otherwise than what was approved last; false where nothing was. */
    public boolean isChangedSinceApproval() {
        return approvedHash != null && !approvedHash.equals(contentHash);
    }

    public ArticleContent content() {
        return new ArticleContent(
                provision,
                rating,
                basis,
                validFrom == null ? null : validFrom.toString(),
                reason,
                citations.stream().map(DraftCitation::cited).toList(),
                analysis,
                recommendation);
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long review() {
        return review;
    }

    public String provision() {
        return provision;
    }

    public ArticleState state() {
        return state;
    }

    public @Nullable Rating rating() {
        return rating;
    }

    /** The finding published from it. */
    public Optional<Long> finding() {
        return Optional.ofNullable(finding);
    }

    public int version() {
        return version;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }
}
