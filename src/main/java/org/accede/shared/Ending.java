package org.accede.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How a fact ceased to be what the register says: by a correction or a withdrawal. It is set once. */
@Embeddable
public class Ending {
    /** A correction puts a new fact in its place; a withdrawal only removes. */
    public enum Kind {
        CORRECTED,
        WITHDRAWN
    }

    @Column(name = "ended_at")
    private Instant at;

    @Column(name = "ended_by")
    private String by;

    @Column(name = "ending")
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "ending_reason")
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Ending() {}

    Ending(Recording recording, Kind kind, String reason) {
        this.at = recording.at();
        this.by = recording.by();
        this.kind = kind;
        this.reason = reason;
    }

    /** Its own id: the instant in microseconds, which is unique in the register. */
    public long id() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public Kind kind() {
        return kind;
    }

    /** Nothing came in the fact's place. */
    public boolean isWithdrawal() {
        return kind() == Kind.WITHDRAWN;
    }

    public String reason() {
        return reason;
    }
}
