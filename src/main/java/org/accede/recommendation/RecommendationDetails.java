package org.accede.recommendation;

import java.util.Set;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a recommendation says, checked: {@link RecommendationRules} makes it from what was given. */
record RecommendationDetails(
        String country,
        @Nullable String english,
        @Nullable String french,
        Set<String> provisions,
        @Nullable String institution,
        @Nullable String owner,
        PartialDate due,
        Set<Long> servedBy) {}
