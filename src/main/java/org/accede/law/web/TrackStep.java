package org.accede.law.web;

import java.util.List;
import java.util.stream.Stream;
import org.accede.law.LawEvent;
import org.accede.law.LawRecord;
import org.accede.law.LawStage;
import org.accede.law.LawStanding;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from a draft to a law in force, as the reform track shows it.
 *
 * @param date of the last event of this step up to the day; null where none is on record
 * @param ahead the date of such an event on record for a later day
 * @param reached whether the law has come so far
 * @param now whether it stands here
 */
public record TrackStep(
        LawStage stage,
        @Nullable PartialDate date,
        @Nullable PartialDate ahead,
        boolean reached,
        boolean now) {
    private static final List<LawStage> WAY = List.of(
            LawStage.DRAFTING,
            LawStage.CONSULTATION,
            LawStage.BEFORE_PARLIAMENT,
            LawStage.ADOPTED,
            LawStage.PROMULGATED,
            LawStage.IN_FORCE);

    static List<TrackStep> of(LawRecord told) {
        return WAY.stream().map(stage -> of(stage, told)).toList();
    }

    private static TrackStep of(LawStage stage, LawRecord told) {
        LawStanding standing = told.standing();
        LawStage reached = standing.stage();
        boolean now = reached == stage || (stage == LawStage.IN_FORCE && standing.isInForce());
        return new TrackStep(
                stage,
                dates(stage, told)
                        .filter(date -> hasCome(date, standing))
                        .reduce((first, last) -> last)
                        .orElse(null),
                dates(stage, told)
                        .filter(date -> !hasCome(date, standing))
                        .findFirst()
                        .orElse(null),
                reached != null && reached.compareTo(stage) >= 0,
                now);
    }

    private static Stream<PartialDate> dates(LawStage stage, LawRecord told) {
        return told.events().stream()
                .filter(event -> event.kind() == stage)
                .filter(event -> event.articles().isEmpty())
                .map(LawEvent::date);
    }

    private static boolean hasCome(PartialDate date, LawStanding standing) {
        return date.firstDay().map(first -> !first.isAfter(standing.day())).orElse(true);
    }
}
