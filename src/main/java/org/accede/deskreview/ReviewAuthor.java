package org.accede.deskreview;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** Somebody who wrote a part of a review: a permanent fact, whatever becomes of the part (R2). */
@Entity
@Table(name = "review_author")
public class ReviewAuthor {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private long review;

    private String account;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected ReviewAuthor() {}

    ReviewAuthor(long review, Recording first) {
        this.review = review;
        this.account = first.by();
        this.since = first.at();
    }

    public long review() {
        return review;
    }

    public String account() {
        return account;
    }

    public Instant since() {
        return since;
    }
}
