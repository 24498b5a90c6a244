package org.accede.law;

import org.jspecify.annotations.Nullable;

/** What a law's record says, checked: {@link LawRules} makes it from what was given. */
record LawDetails(
        String country,
        @Nullable String originalTitle,
        @Nullable String titleEnglish,
        @Nullable String titleFrench,
        @Nullable String originalLanguage,
        @Nullable String reference,
        @Nullable String approves,
        @Nullable String url,
        @Nullable String note) {}
