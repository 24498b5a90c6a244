package org.accede.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the register keeps it: who recorded it and when, what it corrects, and how it ended. Its content is never
 * changed (R1); only the ending is added, once.
 */
@MappedSuperclass
public abstract class RecordedFact implements Fact {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    @SequenceGenerator(name = "accede_id", sequenceName = "accede_id", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private @Nullable Long corrects;

    private @Nullable String reason;

    @Embedded
    private @Nullable Ending ending;

    @SuppressWarnings("NullAway.Init")
    protected RecordedFact() {}

    protected RecordedFact(Recording recording, @Nullable String reason) {
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
        this.reason = reason;
    }

    /** Puts {@code successor} in this fact's place; this one must be in the register, {@code successor} too. */
    public void correctedBy(RecordedFact successor, String why) {
        requireAlive();
        successor.corrects = id();
        ending = new Ending(new Recording(successor.recordedAt, successor.recordedBy), Ending.Kind.CORRECTED, why);
    }

    /** Removes this fact from what the register says, without putting another in its place. */
    public Ending withdraw(Recording recording, String why) {
        requireAlive();
        Ending withdrawal = new Ending(recording, Ending.Kind.WITHDRAWN, why);
        ending = withdrawal;
        return withdrawal;
    }

    /** Throws {@link Conflict} when the fact was corrected or withdrawn. */
    public void requireAlive() {
        if (ending != null) {
            throw new Conflict("error.factEnded." + ending.kind());
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not recorded yet");
        }
        return id;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public @Nullable Instant endedAt() {
        return ending == null ? null : ending.at();
    }

    public String recordedBy() {
        return recordedBy;
    }

    public @Nullable Long corrects() {
        return corrects;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }
}
