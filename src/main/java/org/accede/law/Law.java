package org.accede.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.history.KeptRecord;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** An act or a bill of a State: how it is called and where it can be read. Its {@link LawEvent}s tell which of the two it is. */
@Entity
@Historied("law")
public class Law extends KeptRecord {
    @HistoryField(names = "country")
    private String country;

    @HistoryField(name = "titleOriginal")
    @Column(name = "title_original")
    private @Nullable String originalTitle;

    @HistoryField(name = "titleEn")
    @Column(name = "title_en")
    private @Nullable String titleEnglish;

    @HistoryField(name = "titleFr")
    @Column(name = "title_fr")
    private @Nullable String titleFrench;

    @HistoryField(name = "language")
    @Column(name = "original_language")
    private @Nullable String originalLanguage;

    private @Nullable String reference;

    private @Nullable String approves;

    private @Nullable String url;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Law() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by describe
    Law(LawDetails details, Instant now, String by) {
        super(now, by);
        describe(details, now, by);
    }

    /** Says everything anew. */
    final void describe(LawDetails details, Instant now, String by) {
        country = details.country();
        originalTitle = details.originalTitle();
        titleEnglish = details.titleEnglish();
        titleFrench = details.titleFrench();
        originalLanguage = details.originalLanguage();
        reference = details.reference();
        approves = details.approves();
        url = details.url();
        note = details.note();
        changed(now, by);
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    /** In that language, or in the other one, or as the State calls it. */
    public String title(Language language) {
        String title = language.pickOrNull(titleEnglish, titleFrench);
        return title != null ? title : String.valueOf(originalTitle);
    }

    /** As the State calls it, in {@link #originalLanguage()}. */
    public @Nullable String originalTitle() {
        return originalTitle;
    }

    public @Nullable String titleEnglish() {
        return titleEnglish;
    }

    public @Nullable String titleFrench() {
        return titleFrench;
    }

    /** Of the text, ISO 639-1. */
    public @Nullable String originalLanguage() {
        return originalLanguage;
    }

    /** By what it is cited for short: its number, its chapter. */
    public @Nullable String reference() {
        return reference;
    }

    /** The code of the instrument whose ratification or accession it approves. */
    public @Nullable String approves() {
        return approves;
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String note() {
        return note;
    }
}
