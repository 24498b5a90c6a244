package org.accede.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file attached to a record; its content is in its {@link DocumentPart}s. */
@Entity
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private String owner;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private long bytes;

    private String sha256;

    @Version
    private int version;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(String owner, Upload upload, long bytes, Instant now, String by) {
        this.owner = owner;
        this.name = upload.name();
        this.kind = upload.kind();
        this.sha256 = upload.sha256();
        this.bytes = bytes;
        this.attachedAt = now;
        this.attachedBy = by;
    }

    void remove(Instant now, String by) {
        removedAt = now;
        removedBy = by;
    }

    boolean isOf(String record) {
        return owner.equals(record) && removedAt == null;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String name() {
        return name;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** Its size. */
    public long bytes() {
        return bytes;
    }

    /** Of its content, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public String attachedBy() {
        return attachedBy;
    }

    /** Who took it off its record; null while it is on it. */
    public @Nullable String removedBy() {
        return removedBy;
    }
}
