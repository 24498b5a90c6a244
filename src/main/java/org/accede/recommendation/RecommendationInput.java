package org.accede.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as somebody gives it, on a form or in a call: nothing is checked yet.
 *
 * @param country ISO 3166-1 alpha-2
 * @param provisions codes such as {@code 185-18}; needed where it comes from no finding, review or activity
 * @param institution who of the authorities has to do it
 * @param owner the name of the account that follows it up
 * @param due a day, a month or a year, ISO 8601
 * @param finding the id of the finding that it comes from; {@code review} and {@code activity} likewise, one of them at
 *     most; read for a new one only
 * @param servedBy the ids of the activities that help to put it into practice
 */
public record RecommendationInput(
        @Nullable String country,
        @Nullable Text text,
        @Nullable List<String> provisions,
        @Nullable String institution,
        @Nullable String owner,
        @Nullable String due,
        @Nullable Long finding,
        @Nullable Long review,
        @Nullable Long activity,
        @Nullable List<Long> servedBy) {

    /** The text in one or both languages. */
    public record Text(@Nullable String en, @Nullable String fr) {}
}
