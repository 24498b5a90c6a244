package org.accede.recommendation;

import java.time.Instant;
import java.util.Set;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;

/** Recommendations to a fictional State. */
final class RecommendationFixture {
    static final Recording OFFICER = new Recording(Instant.parse("2026-11-02T08:00:00Z"), "officer");
    static final Recording MANAGER = new Recording(Instant.parse("2026-11-03T08:00:00Z"), "manager");

    private RecommendationFixture() {}

    static RecommendationDetails details(String due) {
        return new RecommendationDetails(
                "QM",
                "Amend section 4.",
                "Modifier l’article 4.",
                Set.of("185-2"),
                "Ministry of Justice",
                "officer",
                PartialDate.parse(due),
                Set.of());
    }

    static Recommendation aRecommendation() {
        return aRecommendationDue("2026-12-31");
    }

    static Recommendation aRecommendationDue(String due) {
        return new Recommendation(details(due), Origin.ofArticle(7, "185-2"), true, OFFICER);
    }

    static Evidence anEvidence() {
        return new Evidence(PartialDate.parse("2026-10"), "Act No. 3 of 2026", null);
    }

    /** Brought where it is by the steps that lead there. */
    static Recommendation aRecommendationThatIs(RecommendationStatus status) {
        Recommendation one = aRecommendation();
        switch (status) {
            case OPEN -> {}
            case IN_PROGRESS -> one.start(null, OFFICER);
            case IMPLEMENTED -> one.implement(anEvidence(), null, OFFICER);
            case NO_LONGER_RELEVANT -> one.drop("the Act was repealed", OFFICER);
        }
        return one;
    }
}
