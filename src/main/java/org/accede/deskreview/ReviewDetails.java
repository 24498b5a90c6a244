package org.accede.deskreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a review is about, checked: {@link ReviewRules} makes it from what was given. */
record ReviewDetails(
        String country,
        PartialDate dated,
        Set<String> instruments,
        List<ExaminedLaw> laws,
        @Nullable String requester,
        @Nullable String project,
        @Nullable Long activity,
        @Nullable String lead,
        @Nullable String secondReviewer,
        @Nullable LocalDate deadline,
        ReviewInput.Text summary,
        ReviewInput.Text conclusions) {}
