package org.accede.deskreview;

import java.util.List;
import org.accede.alignment.FindingInput;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is being written: all of it, and none of it has to be complete (R7).
 *
 * @param rating a constant of {@link org.accede.alignment.Rating}; {@code basis} likewise
 * @param validFrom ISO 8601
 * @param reason why it is not applicable
 * @param confirmed whether what was copied from an earlier review still holds; an article that wasn't copied needs no word
 */
public record DraftInput(
        @Nullable String rating,
        @Nullable String basis,
        @Nullable String validFrom,
        @Nullable String reason,
        @Nullable List<FindingInput.Cited> citations,
        @Nullable String analysis,
        @Nullable String recommendation,
        @Nullable Boolean confirmed) {}
