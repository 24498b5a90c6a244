package org.accede.alignment;

import java.util.List;
import org.accede.convention.Provision;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a finding says, checked: {@link FindingRules} makes it from what was given. */
record FindingDetails(
        String country,
        Provision provision,
        Rating rating,
        Basis basis,
        PartialDate since,
        @Nullable String reason,
        List<Citation> citations,
        @Nullable String analysis,
        String source,
        @Nullable Cause cause) {}
