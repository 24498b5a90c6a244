package org.accede.alignment;

import org.jspecify.annotations.Nullable;

/**
 * A pillar judgement as somebody gives it, in the grid or in a call: nothing is checked yet.
 *
 * @param country ISO 3166-1 alpha-2
 * @param pillar a constant of {@link org.accede.convention.Pillar}
 * @param level a constant of {@link PillarLevel}
 * @param validFrom the day from which it holds, ISO 8601; a month or a year where no more is known
 * @param reason why it was judged so, or why it corrects
 */
public record JudgementInput(
        @Nullable String country,
        @Nullable String pillar,
        @Nullable String level,
        @Nullable String validFrom,
        @Nullable String source,
        @Nullable String reason) {}
