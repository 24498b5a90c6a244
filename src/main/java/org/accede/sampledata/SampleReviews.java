package org.accede.sampledata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.accede.deskreview.DeskReviewData;
import org.accede.deskreview.ReviewTransition;
import org.accede.shared.Csv;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** The reviews of the sample data: one that is known of, without its content, and a whole one of a fictional State. */
@ApplicationScoped
public class SampleReviews {
    /** What the office did years ago was noted in one go. */
    private static final List<ReviewTransition> WHOLE_LIFE = List.of(
            ReviewTransition.REQUEST,
            ReviewTransition.START,
            ReviewTransition.COMPLETE,
            ReviewTransition.SUBMIT,
            ReviewTransition.APPROVE,
            ReviewTransition.SHARE,
            ReviewTransition.FINALISE);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    DeskReviewData reviews;

    @Inject
    RegisterClock register;

    @Inject
    Clock clock;

    /** @param activity the id of the activity that it is a part of */
    long add(Csv.Row row, @Nullable Long activity) {
        List<Csv.Row> articles = Csv.rows(SampleReviews.class, "desk_review_articles.csv").stream()
                .filter(article -> article.get("review").equals(row.get("reference")))
                .toList();
        List<DeskReviewData.Step> steps = row.find("steps").isPresent()
                ? row.list("steps", ";").stream().map(this::step).toList()
                : WHOLE_LIFE.stream().map(this::step).toList();
        return reviews.add(row, activity, articles, steps);
    }

    /** {@code RETURN=2026-10-20=reviewer=why}. */
    private DeskReviewData.Step step(String text) {
        String[] parts = text.split("=", -1);
        var at = LocalDate.parse(parts[1])
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toInstant();
        return new DeskReviewData.Step(
                ReviewTransition.valueOf(parts[0]),
                new Recording(at, parts[2]),
                Stream.of(parts).skip(3).findFirst().orElse(null));
    }

    private DeskReviewData.Step step(ReviewTransition transition) {
        return new DeskReviewData.Step(transition, new Recording(register.now(), RegisterClock.LOADER), null);
    }
}
