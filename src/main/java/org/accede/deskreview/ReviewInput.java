package org.accede.deskreview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review is about, as somebody gives it on a form or in a call: nothing is checked yet.
 *
 * @param country ISO 3166-1 alpha-2
 * @param dated the day, month or year of the review, ISO 8601
 * @param instruments codes; the Budapest Convention where none is given
 * @param activity the id of the activity that it is a part of
 * @param deadline a day, ISO 8601
 * @param startFrom the id of an earlier review of the State, whose articles are copied to be confirmed; for a new one only
 */
public record ReviewInput(
        @Nullable String country,
        @Nullable String dated,
        @Nullable List<String> instruments,
        @Nullable List<Examined> laws,
        @Nullable String requester,
        @Nullable String project,
        @Nullable Long activity,
        @Nullable String lead,
        @Nullable String secondReviewer,
        @Nullable String deadline,
        @Nullable Text summary,
        @Nullable Text conclusions,
        @Nullable Long startFrom) {

    /** A text in one or both languages. */
    public record Text(@Nullable String en, @Nullable String fr) {}

    /**
     * A law that is examined.
     *
     * @param version such as "as amended to 2020"
     * @param language in which it is read, ISO 639-1
     */
    public record Examined(
            @Nullable Long lawId,
            @Nullable String title,
            @Nullable String version,
            @Nullable String language) {}
}
