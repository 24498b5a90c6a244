package org.accede.law.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.law.LawEvent;
import org.accede.law.LawEventInput;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** An event of a law as it is being typed: whatever was typed stays as it is until it is recorded. */
public class LawEventEntry implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable String kind;
    private @Nullable String date;
    private @Nullable String articles;
    private @Nullable String byLaw;
    private @Nullable String note;
    private @Nullable String source;
    private @Nullable String sourceAsOf;
    private @Nullable String confidence = "verified";
    private @Nullable String reason;

    /** What a correction starts from: all but the reason. */
    static LawEventEntry correcting(LawEvent event, Language language) {
        LawEventEntry entry = new LawEventEntry();
        LocalDate speaks = event.sourceAsOf();
        entry.kind = event.kind().name();
        entry.date = event.date().isUnknown() ? null : Days.text(event.date().toString(), language);
        entry.articles = String.join("\n", event.articles());
        entry.byLaw = event.byLaw() == null ? null : event.byLaw().toString();
        entry.note = event.note();
        entry.source = event.source();
        entry.sourceAsOf = speaks == null ? null : Days.text(speaks, language);
        entry.confidence = event.confidence();
        return entry;
    }

    void confirm(String why) {
        confidence = "verified";
        reason = why;
    }

    /** For the rules that the API has, too; an act that changes another is left out where the kind has none. */
    LawEventInput input() {
        boolean changesAnother = "AMENDED".equals(kind) || "REPEALED".equals(kind);
        return new LawEventInput(
                kind,
                DayEntry.iso(date),
                parts(articles),
                byLaw == null || !changesAnother ? null : Long.valueOf(byLaw),
                note,
                source,
                sourceAsOf == null
                        ? null
                        : Days.parse(sourceAsOf).map(LocalDate::toString).orElse(sourceAsOf),
                confidence,
                reason);
    }

    private static List<String> parts(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split("[;\\r\\n]+", -1)).map(String::strip).toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getArticles() {
        return articles;
    }

    public void setArticles(@Nullable String articles) {
        this.articles = articles;
    }

    public @Nullable String getByLaw() {
        return byLaw;
    }

    public void setByLaw(@Nullable String byLaw) {
        this.byLaw = byLaw;
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
