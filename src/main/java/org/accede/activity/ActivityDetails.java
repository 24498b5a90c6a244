package org.accede.activity;

import java.util.List;
import java.util.Set;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What an activity says, checked: {@link ActivityRules} makes it from what was given. */
record ActivityDetails(
        @Nullable String titleEnglish,
        @Nullable String titleFrench,
        ActivityKind kind,
        @Nullable ActivityMode mode,
        ActivityStatus status,
        PartialDate start,
        PartialDate end,
        @Nullable String city,
        @Nullable String placeCountry,
        ActivityScope scope,
        Set<String> countries,
        List<ProjectShare> projects,
        Set<String> provisions,
        List<String> partners,
        @Nullable String objectives,
        @Nullable String summary,
        @Nullable String outcomes,
        Headcount headcount,
        @Nullable Long followUpOf) {}
