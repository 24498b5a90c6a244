package org.accede.activity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody gives it, on a form or in a call: nothing is checked yet.
 *
 * @param kind a constant of {@link ActivityKind}; {@code mode}, {@code status} and {@code scope} likewise
 * @param startDate ISO 8601
 * @param countries ISO 3166-1 alpha-2 codes
 * @param provisions codes such as {@code 185-18}
 * @param followUpOf the id of the activity that this one follows
 */
public record ActivityInput(
        @Nullable Title title,
        @Nullable String kind,
        @Nullable String mode,
        @Nullable String status,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Place place,
        @Nullable List<String> countries,
        @Nullable List<Share> projects,
        @Nullable List<String> provisions,
        @Nullable List<String> partners,
        @Nullable String objectives,
        @Nullable String summary,
        @Nullable String outcomes,
        @Nullable Heads headcount,
        @Nullable String scope,
        @Nullable Long followUpOf) {

    /** The title in one or both languages. */
    public record Title(@Nullable String en, @Nullable String fr) {}

    /** @param country ISO 3166-1 alpha-2 */
    public record Place(@Nullable String city, @Nullable String country) {}

    /**
     * A project and its part of the activity.
     *
     * @param share percent; absent where none is agreed
     */
    public record Share(@Nullable String code, @Nullable BigDecimal share) {}

    /** People counted; {@code undisclosed} is computed and never given. */
    public record Heads(
            @Nullable Integer total,
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer other) {}
}
