package org.accede.sampledata;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.activity.ActivityData;
import org.accede.country.CountryData;
import org.accede.recommendation.RecommendationData;
import org.accede.shared.Csv;
import org.accede.shared.DatabaseReady;
import org.accede.shared.Recording;
import org.accede.shared.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Loads the sample data once, where it is wanted; what somebody changes or removes of it stays so. */
@ApplicationScoped
public class SampleData {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    ReferenceData data;

    @Inject
    CountryData countries;

    @Inject
    ActivityData activities;

    @Inject
    SampleFacts facts;

    @Inject
    SampleReviews reviews;

    @Inject
    RecommendationData recommendations;

    @Inject
    Clock clock;

    void load(@Observes @Priority(DatabaseReady.SAMPLES) DatabaseReady ready) {
        if (!ready.sample()) {
            return;
        }
        data.load("sample-state", rows("states.csv"), row -> row.get("iso2"), (row, before) -> addState(row));
        data.load("sample", List.of("facts"), Function.identity(), Function.identity(), (all, before) -> record());
        data.load("sample-activity", rows("published_activities.csv"), SampleData::reference, this::addActivity);
        data.load("sample-activity", rows("activities.csv"), SampleData::reference, this::addActivity);
        data.load("sample-review", rows("desk_reviews.csv"), SampleData::reference, this::addReview);
        data.load("sample-recommendation", rows("recommendations.csv"), SampleData::reference, this::addRecommendation);
    }

    private Long addRecommendation(Csv.Row row, Optional<Long> before) {
        return before.orElseGet(() -> recommendations.add(
                row,
                row.find("activity").flatMap(activities::byReference).orElse(null),
                on(row.get("proposed")),
                on(row.find("stepped").orElse(row.get("proposed")))));
    }

    /** The officer, on the morning of a day. */
    private Recording on(String day) {
        return new Recording(
                LocalDate.parse(day).atTime(MORNING).atZone(clock.getZone()).toInstant(), "officer");
    }

    private Long addReview(Csv.Row row, Optional<Long> before) {
        return before.orElseGet(() -> reviews.add(
                row, row.find("activity").flatMap(activities::byReference).orElse(null)));
    }

    private @Nullable Long addState(Csv.Row row) {
        countries.addFictional(row);
        return null;
    }

    private @Nullable Long record() {
        facts.record();
        return null;
    }

    private Long addActivity(Csv.Row row, Optional<Long> before) {
        return before.orElseGet(() -> activities.add(row));
    }

    private static String reference(Csv.Row row) {
        return row.get("reference");
    }

    private static List<Csv.Row> rows(String resource) {
        return Csv.rows(SampleData.class, resource);
    }
}
