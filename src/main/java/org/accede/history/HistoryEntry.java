package org.accede.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written of one record in one step, as it is stored; {@link HistoryWriter} writes it. */
@Entity
@Table(name = "history_entry")
@SuppressWarnings("UnusedVariable") // queries read the kind
public class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private String subject;

    private String kind;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_action")
    @Enumerated(EnumType.STRING)
    private HistoryAction action;

    @Lob
    private String changes;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    Subject subject() {
        return Subject.parse(subject);
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    HistoryAction action() {
        return action;
    }

    List<FieldChange> changes() {
        return ChangesText.parse(changes);
    }
}
