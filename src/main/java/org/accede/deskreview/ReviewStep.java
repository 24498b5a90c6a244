package org.accede.deskreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** A step that a review took: written once, never changed. */
@Embeddable
public class ReviewStep {
    @Enumerated(EnumType.STRING)
    private ReviewTransition transition;

    private int revision;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "done_by")
    private String by;

    private @Nullable String note;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @SuppressWarnings("NullAway.Init")
    protected ReviewStep() {}

    ReviewStep(
            ReviewTransition transition,
            int revision,
            Recording recording,
            @Nullable String note,
            @Nullable String contentHash) {
        this.transition = transition;
        this.revision = revision;
        this.at = recording.at();
        this.by = recording.by();
        this.note = note;
        this.contentHash = contentHash;
    }

    public ReviewTransition transition() {
        return transition;
    }

    /** From 1; each time what was approved is opened again it is one more. */
    public int revision() {
        return revision;
    }

    public Instant at() {
        return at;
    }

    /** The account's name. */
    public String by() {
        return by;
    }

    /** Why, where somebody said so. */
    public @Nullable String note() {
        return note;
    }

    /** Of an approval: the fingerprint of what was approved. */
    public @Nullable String contentHash() {
        return contentHash;
    }
}
