package org.accede.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a recommendation comes from. */
@Embeddable
public class Origin {
    @Column(name = "source_kind")
    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private @Nullable Long finding;

    private @Nullable Long activity;

    private @Nullable Long review;

    private @Nullable String article;

    @SuppressWarnings("NullAway.Init")
    protected Origin() {}

    private Origin(
            SourceKind kind,
            @Nullable Long finding,
            @Nullable Long activity,
            @Nullable Long review,
            @Nullable String article) {
        this.kind = kind;
        this.finding = finding;
        this.activity = activity;
        this.review = review;
        this.article = article;
    }

    static Origin none() {
        return new Origin(SourceKind.NONE, null, null, null, null);
    }

    static Origin ofFinding(long finding) {
        return new Origin(SourceKind.FINDING, finding, null, null, null);
    }

    static Origin ofActivity(long activity) {
        return new Origin(SourceKind.ACTIVITY, null, activity, null, null);
    }

    static Origin ofReview(long review) {
        return new Origin(SourceKind.DESK_REVIEW, null, null, review, null);
    }

    /** @param article the provision of which the review says it */
    static Origin ofArticle(long review, String article) {
        return new Origin(SourceKind.DESK_REVIEW, null, null, review, article);
    }

    public SourceKind kind() {
        return kind;
    }

    public @Nullable Long finding() {
        return finding;
    }

    public @Nullable Long activity() {
        return activity;
    }

    public @Nullable Long review() {
        return review;
    }

    /** The provision of whose article the review advised it; null where an officer took it from the review as a whole. */
    public @Nullable String article() {
        return article;
    }
}
