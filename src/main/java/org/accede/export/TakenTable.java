package org.accede.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.accede.shared.InstantConverter;

/** A table that was taken out: what was asked, and what its content was when it was last asked. */
@Entity
@Table(name = "taken_table")
public class TakenTable {
    @Id
    private String id;

    private String question;

    @Column(name = "content_hash")
    private String hash;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "taken_at")
    @Convert(converter = InstantConverter.class)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected TakenTable() {}

    TakenTable(String id, String question) {
        this.id = id;
        this.question = question;
        this.hash = "";
        this.takenAt = Instant.EPOCH;
    }

    void had(String content, long count, Instant at) {
        if (!content.equals(hash)) {
            hash = content;
            rows = count;
            takenAt = at;
        }
    }

    public String id() {
        return id;
    }

    public TableQuestion question() {
        return TableQuestion.parse(question);
    }

    public String hash() {
        return hash;
    }

    public long rows() {
        return rows;
    }

    /** When it first had this content. */
    public Instant takenAt() {
        return takenAt;
    }
}
