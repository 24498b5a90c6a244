package org.accede.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** A step or a note in a recommendation's log: written once, never changed. */
@Embeddable
public class LogLine {
    @Column(name = "step")
    @Enumerated(EnumType.STRING)
    private LogKind kind;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "done_by")
    private String by;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected LogLine() {}

    LogLine(LogKind kind, Recording recording, @Nullable String note) {
        this.kind = kind;
        this.at = recording.at();
        this.by = recording.by();
        this.note = note;
    }

    public LogKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** The account's name. */
    public String by() {
        return by;
    }

    public @Nullable String note() {
        return note;
    }
}
