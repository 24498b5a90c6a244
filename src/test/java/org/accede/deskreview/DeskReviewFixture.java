package org.accede.deskreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.accede.alignment.Basis;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Rating;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;

/** Reviews and articles of a fictional State. */
final class DeskReviewFixture {
    static final Recording OFFICER = new Recording(Instant.parse("2026-11-02T08:00:00Z"), "officer");
    static final Recording REVIEWER = new Recording(Instant.parse("2026-11-03T08:00:00Z"), "reviewer");

    private DeskReviewFixture() {}

    static ReviewDetails details() {
        return new ReviewDetails(
                "QM",
                PartialDate.parse("2026-11"),
                Set.of("CETS185"),
                List.of(new ExaminedLaw(new ReviewInput.Examined(7L, "Cybercrime Act 2024", "as enacted", "en"))),
                "Ministry of Justice",
                "OCTOPUS",
                null,
                "A. Ionescu",
                "B. Marin",
                LocalDate.of(2026, 12, 31),
                new ReviewInput.Text("Summary", null),
                new ReviewInput.Text("Conclusions", null));
    }

    static DeskReview aReview() {
        return new DeskReview(details(), true, OFFICER);
    }

    /** Brought where it is by the steps that lead there. */
    static DeskReview aReviewThatIs(ReviewStatus status) {
        DeskReview review = aReview();
        if (status == ReviewStatus.REQUESTED) {
            return review;
        }
        if (status == ReviewStatus.ABANDONED) {
            review.abandon(OFFICER, "the request was taken back");
            return review;
        }
        List<Runnable> way = List.of(
                () -> review.start(OFFICER),
                () -> review.complete(OFFICER),
                () -> review.submit(OFFICER),
                () -> {
                    if (status == ReviewStatus.RETURNED) {
                        review.sendBack(REVIEWER, "the quotes are missing");
                    } else {
                        review.approve(REVIEWER, Set.of("officer"), "hash");
                    }
                },
                () -> review.share(REVIEWER),
                () -> review.finalise(REVIEWER));
        for (Runnable step : way) {
            if (review.status() == status) {
                break;
            }
            step.run();
        }
        return review;
    }

    static FindingInput.Cited aCitation() {
        return new FindingInput.Cited(
                "Cybercrime Act 2024",
                7L,
                "4(1)",
                "A person who intentionally accesses a computer without right commits an offence.",
                null,
                "en",
                "https://example.org/act");
    }

    static ArticleContent anArticle(String provision) {
        return new ArticleContent(
                provision,
                Rating.IN_LINE,
                Basis.IN_FORCE,
                "2024-07-01",
                null,
                List.of(aCitation()),
                "Section 4 meets the article.",
                null);
    }
}
