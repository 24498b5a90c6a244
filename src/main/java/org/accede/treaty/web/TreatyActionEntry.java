package org.accede.treaty.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.accede.treaty.Confidence;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionInput;
import org.accede.treaty.TreatyActionKind;
import org.jspecify.annotations.Nullable;

/** A treaty action as it is being typed: whatever was typed stays as it is until it is recorded. */
public class TreatyActionEntry implements Serializable {
    private static final int TERM_IN_YEARS = 5;

    private @Nullable String date;
    private @Nullable String term;
    private List<String> provisions = new ArrayList<>();
    private @Nullable String otherProvisions;
    private @Nullable String text;
    private @Nullable String note;
    private @Nullable String source;
    private @Nullable String sourceAsOf;
    private @Nullable String confidence = Confidence.VERIFIED.code();
    private @Nullable String reason;

    /** What a correction starts from: all but the reason and the provisions. */
    static TreatyActionEntry correcting(TreatyAction action, Language language) {
        TreatyActionEntry entry = new TreatyActionEntry();
        entry.date = shown(action.event().date(), language);
        entry.term = shown(action.event().term(), language);
        entry.text = action.text();
        entry.note = action.note();
        entry.source = action.source();
        LocalDate speaks = action.sourceAsOf();
        entry.sourceAsOf = speaks == null ? null : Days.text(speaks, language);
        entry.confidence = action.confidence();
        return entry;
    }

    private static @Nullable String shown(@Nullable PartialDate date, Language language) {
        return date == null || date.isUnknown() ? null : Days.text(date.toString(), language);
    }

    /** For the rules that the API has, too; what the kind doesn't have is left out. */
    TreatyActionInput input(String country, String instrument, TreatyActionKind kind, List<String> chosen) {
        return new TreatyActionInput(
                country,
                instrument,
                kind.name(),
                DayEntry.iso(date),
                kind.hasTerm() ? DayEntry.iso(term) : null,
                kind.hasProvisions() ? chosen : null,
                kind.hasProvisions() ? text : null,
                note,
                source,
                day(sourceAsOf),
                confidence,
                reason);
    }

    /** Puts five years from the adoption, which invitations have had of late; empty without a day of adoption. */
    Optional<LocalDate> offerTerm(Language language) {
        Optional<LocalDate> offered = adopted().map(day -> day.plusYears(TERM_IN_YEARS));
        offered.ifPresent(day -> term = Days.text(day, language));
        return offered;
    }

    private Optional<LocalDate> adopted() {
        return date == null ? Optional.empty() : Days.parse(date);
    }

    static @Nullable String day(@Nullable String typed) {
        return typed == null ? null : Days.parse(typed).map(LocalDate::toString).orElse(typed);
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }

    public List<String> getProvisions() {
        return provisions;
    }

    public void setProvisions(List<String> provisions) {
        this.provisions = provisions;
    }

    public @Nullable String getOtherProvisions() {
        return otherProvisions;
    }

    public void setOtherProvisions(@Nullable String otherProvisions) {
        this.otherProvisions = otherProvisions;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getSourceAsOf() {
        return sourceAsOf;
    }

    public void setSourceAsOf(@Nullable String sourceAsOf) {
        this.sourceAsOf = sourceAsOf;
    }

    public @Nullable String getConfidence() {
        return confidence;
    }

    public void setConfidence(@Nullable String confidence) {
        this.confidence = confidence;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
