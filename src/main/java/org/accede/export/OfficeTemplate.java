package org.accede.export;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.accede.shared.InstantConverter;
import org.jspecify.annotations.Nullable;

/** A Word template of the office, in one of its editions; an edition never changes. */
@Entity
@Table(name = "office_template")
public class OfficeTemplate {
    /** In base 64, as long as a column of either database. */
    private static final int PART = 30_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    @SequenceGenerator(name = "accede_id", sequenceName = "accede_id", allocationSize = 50)
    private @Nullable Long id;

    private String name;

    private int edition;

    @Column(name = "content_hash")
    private String hash;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    @Convert(converter = InstantConverter.class)
    private Instant uploadedAt;

    @ElementCollection
    @CollectionTable(name = "office_template_part", joinColumns = @JoinColumn(name = "template"))
    @OrderColumn(name = "place")
    @Column(name = "content")
    private List<String> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OfficeTemplate() {}

    OfficeTemplate(String name, int edition, byte[] file, String hash, String by, Instant at) {
        this.name = name;
        this.edition = edition;
        this.hash = hash;
        this.uploadedBy = by;
        this.uploadedAt = at;
        String text = Base64.getEncoder().encodeToString(file);
        for (int from = 0; from < text.length(); from += PART) {
            parts.add(text.substring(from, Math.min(from + PART, text.length())));
        }
    }

    byte[] file() {
        return Base64.getDecoder().decode(String.join("", parts));
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String name() {
        return name;
    }

    /** From 1; the highest is the one offered. */
    public int edition() {
        return edition;
    }

    public String hash() {
        return hash;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
