package org.accede.history;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.accede.shared.StaleWrite;
import org.jspecify.annotations.Nullable;

/**
 * A record that is edited, where a fact is not: who made it, who saved it last, and the version by which two who edit it at
 * once are told apart.
 */
@MappedSuperclass
public abstract class KeptRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    @Version
    private int version;

    @NotInHistory("told by the first entry")
    @Column(name = "created_at")
    private Instant createdAt;

    @NotInHistory("told by the first entry")
    @Column(name = "created_by")
    private String createdBy;

    @NotInHistory("told by each entry")
    @Column(name = "changed_at")
    private Instant changedAt;

    @NotInHistory("told by each entry")
    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptRecord() {}

    protected KeptRecord(Instant now, String by) {
        this.createdAt = now;
        this.createdBy = by;
        this.changedAt = now;
        this.changedBy = by;
    }

    /** Notes who says something of it anew. */
    protected final void changed(Instant now, String by) {
        changedAt = now;
        changedBy = by;
    }

    /**
     * @param known the version that the caller read
     * @throws StaleWrite when somebody saved it since
     */
    public void requireVersion(int known) {
        if (known != version) {
            throw new StaleWrite();
        }
    }

    /** 0 before it is saved for the first time. */
    public long id() {
        return id == null ? 0 : id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
