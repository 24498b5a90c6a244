package org.accede.law.rest;

import java.util.List;
import org.accede.law.Law;
import org.accede.law.LawInput;
import org.accede.law.LawRecord;
import org.accede.law.LawStage;
import org.accede.law.LawStanding;
import org.accede.law.LawStep;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A law as it stood at the point in time asked about.
 *
 * @param language of the original text, ISO 639-1
 * @param approves the instrument whose ratification or accession it approves
 * @param kind BILL until it is adopted, then ACT; absent where nothing is known to have happened by then
 * @param stage folded from the events
 * @param since when the stage was reached, as precise as it is known; absent when that is unknown
 * @param inForce since when it is in force; absent for a law that isn't
 * @param inPart whether only named articles are in force
 * @param amended when it was last amended
 * @param ahead what is on record for later days
 * @param warnings what may be wrong with what was just saved
 */
public record LawJson(
        long id,
        String country,
        LawInput.Title title,
        @Nullable String language,
        @Nullable String reference,
        @Nullable String approves,
        @Nullable String url,
        @Nullable String note,
        @Nullable String kind,
        @Nullable LawStage stage,
        @Nullable String since,
        @Nullable String inForce,
        boolean inPart,
        @Nullable String amended,
        List<Ahead> ahead,
        @Nullable List<WarningJson> warnings) {

    /** A step on record for a later day. */
    public record Ahead(LawStage kind, @Nullable String date, List<String> articles) {}

    /** @param warnings null where nobody looked for any */
    static LawJson of(LawRecord told, @Nullable List<WarningJson> warnings) {
        Law law = told.law();
        LawStanding standing = told.standing();
        return new LawJson(
                law.id(),
                law.country(),
                new LawInput.Title(law.originalTitle(), law.titleEnglish(), law.titleFrench()),
                law.originalLanguage(),
                law.reference(),
                law.approves(),
                law.url(),
                law.note(),
                kind(standing),
                standing.stage(),
                text(standing.since()),
                date(standing.inForce()),
                standing.inPart(),
                date(standing.amended()),
                standing.ahead().stream()
                        .map(step -> new Ahead(step.kind(), text(step.date()), step.articles()))
                        .toList(),
                warnings);
    }

    private static @Nullable String kind(LawStanding standing) {
        if (standing.stage() == null) {
            return null;
        }
        return standing.isBill() ? "BILL" : "ACT";
    }

    private static @Nullable String date(@Nullable LawStep step) {
        return step == null ? null : text(step.date());
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null || date.isUnknown() ? null : date.toString();
    }
}
