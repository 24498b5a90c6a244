package org.accede.recommendation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accede.recommendation.Evidence;
import org.accede.recommendation.LogLine;
import org.accede.recommendation.Origin;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationInput;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.accede.shared.Recorders;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation; its version is the answer's entity tag.
 *
 * @param institution who of the authorities has to do it
 * @param owner the name of the account that follows it up; absent where nobody does, or the account is gone
 * @param due a day, a month or a year; absent where nobody said by when
 * @param overdue whether its due date has passed, by today in the office’s zone, with something left to do
 * @param status OPEN, IN_PROGRESS, IMPLEMENTED or NO_LONGER_RELEVANT
 * @param servedBy the ids of the activities that help to put it into practice
 * @param evidence what shows that it was implemented; absent while it isn’t
 * @param reason why it is no longer relevant
 * @param log steps and notes, the first one first
 */
public record RecommendationJson(
        long id,
        String country,
        RecommendationInput.Text text,
        List<String> provisions,
        @Nullable String institution,
        @Nullable String owner,
        @Nullable String due,
        boolean overdue,
        String status,
        Source source,
        List<Long> servedBy,
        @Nullable Proof evidence,
        @Nullable String reason,
        List<Line> log) {

    /**
     * What it comes from.
     *
     * @param kind FINDING, DESK_REVIEW, ACTIVITY or NONE
     * @param finding its id; {@code review} and {@code activity} likewise
     * @param article the provision of whose article the review advised it
     */
    public record Source(
            String kind,
            @Nullable Long finding,
            @Nullable Long review,
            @Nullable Long activity,
            @Nullable String article) {
        static Source of(Origin origin) {
            return new Source(
                    origin.kind().name(), origin.finding(), origin.review(), origin.activity(), origin.article());
        }
    }

    /** @param implemented a day, a month or a year */
    public record Proof(
            @Nullable String implemented,
            @Nullable String text,
            @Nullable String url) {
        static Proof of(Evidence evidence) {
            return new Proof(RecommendationJson.text(evidence.since()), evidence.text(), evidence.url());
        }
    }

    /**
     * A step or a note.
     *
     * @param kind PROPOSE, START, IMPLEMENT, DROP, REOPEN, REVISE or NOTE
     * @param by the account's name, or words for one that is gone and for the product's own data
     */
    public record Line(
            String kind, Instant at, String by, @Nullable String note) {}

    static RecommendationJson of(Recommendation one, LocalDate today, Recorders recorders, Language language) {
        return new RecommendationJson(
                one.id(),
                one.country(),
                new RecommendationInput.Text(one.english(), one.french()),
                List.copyOf(one.provisions()),
                one.institution(),
                owner(one.owner(), recorders),
                text(one.due()),
                one.isOverdue(today),
                one.status().name(),
                Source.of(one.origin()),
                List.copyOf(one.servedBy()),
                one.evidence().map(Proof::of).orElse(null),
                one.reason(),
                one.log().stream().map(line -> line(line, recorders, language)).toList());
    }

    private static @Nullable String owner(@Nullable String name, Recorders recorders) {
        return name != null && recorders.isAccount(name) ? name : null;
    }

    private static Line line(LogLine line, Recorders recorders, Language language) {
        return new Line(line.kind().name(), line.at(), recorders.text(line.by(), language), line.note());
    }

    private static @Nullable String text(PartialDate date) {
        return date.isUnknown() ? null : date.toString();
    }
}
