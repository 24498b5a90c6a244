package org.accede.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.accede.shared.InstantConverter;
import org.accede.shared.Role;
import org.jspecify.annotations.Nullable;

/** A question that somebody wants to ask again: table, filter, columns, language and form, under a name. */
@Entity
@Table(name = "table_preset")
public class TablePreset {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    @SequenceGenerator(name = "accede_id", sequenceName = "accede_id", allocationSize = 50)
    private @Nullable Long id;

    private String owner;

    private String name;

    @Column(name = "shared_with")
    @Enumerated(EnumType.STRING)
    private @Nullable Role sharedWith;

    private String question;

    private String form;

    @Column(name = "saved_at")
    @Convert(converter = InstantConverter.class)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected TablePreset() {}

    TablePreset(String owner, String name, @Nullable Role sharedWith, TableQuestion question, String form, Instant at) {
        this.owner = owner;
        this.name = name;
        this.sharedWith = sharedWith;
        this.question = question.text();
        this.form = form;
        this.savedAt = at;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** Whose accounts see it too; empty for the owner alone. */
    public Optional<Role> sharedWith() {
        return Optional.ofNullable(sharedWith);
    }

    public TableQuestion question() {
        return TableQuestion.parse(question);
    }

    /** The extension of the form of file. */
    public String form() {
        return form;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
