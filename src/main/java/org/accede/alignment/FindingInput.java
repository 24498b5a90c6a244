package org.accede.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as somebody gives it, on a form or in a call: nothing is checked yet.
 *
 * @param country ISO 3166-1 alpha-2
 * @param provision such as {@code 185-6-1-a}
 * @param rating a constant of {@link Rating}; {@code basis} and {@code cause} likewise
 * @param validFrom the day from which it holds, ISO 8601; a month or a year where no more is known
 * @param reason why not applicable, or why it corrects
 */
public record FindingInput(
        @Nullable String country,
        @Nullable String provision,
        @Nullable String rating,
        @Nullable String basis,
        @Nullable String validFrom,
        @Nullable String reason,
        @Nullable List<Cited> citations,
        @Nullable String analysis,
        @Nullable String source,
        @Nullable String cause) {

    /** @param language of the quote, ISO 639-1 */
    public record Cited(
            @Nullable String law,
            @Nullable Long lawId,
            @Nullable String article,
            @Nullable String quote,
            @Nullable String translation,
            @Nullable String language,
            @Nullable String url) {}
}
