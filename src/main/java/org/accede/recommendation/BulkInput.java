package org.accede.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done to several recommendations at once, as somebody gives it; what is absent stays as it is in each.
 *
 * @param owner the name of an account; {@link #NOBODY} takes it from whoever has it
 * @param due a day, a month or a year, ISO 8601; {@link #NOBODY} takes the date away
 * @param step a constant of {@link RecommendationStep}
 * @param word what goes with the step, the same for each
 */
public record BulkInput(
        @Nullable String owner,
        @Nullable String due,
        @Nullable String step,
        StepInput word) {
    /** Neither an account nor a date. */
    public static final String NOBODY = "-";
}
