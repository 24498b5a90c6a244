package org.accede.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody recorded about the world. It is never edited or deleted; a later record ends it: a correction, which
 * takes its place, or a withdrawal, which doesn't.
 */
public interface Fact {

    /** When it was recorded; unique in the register. */
    Instant recordedAt();

    /** When it was corrected or withdrawn; null as long as it stands. */
    @Nullable
    Instant endedAt();

    /** Whether the register said so at that instant. */
    default boolean isAliveAt(Instant known) {
        Instant ended = endedAt();
        return !recordedAt().isAfter(known) && (ended == null || ended.isAfter(known));
    }
}
