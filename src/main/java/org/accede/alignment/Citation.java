package org.accede.alignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A provision of a State's law on which a finding rests. */
@Embeddable
public class Citation {
    private String law;

    @Column(name = "law_id")
    private @Nullable Long lawId;

    private @Nullable String article;

    private @Nullable String quote;

    @Column(name = "quote_translation")
    private @Nullable String translation;

    @Column(name = "quote_language")
    private @Nullable String language;

    private @Nullable String url;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    public Citation(FindingInput.Cited cited) {
        this.law = String.valueOf(cited.law()).strip();
        this.lawId = cited.lawId();
        this.article = cited.article();
        this.quote = cited.quote();
        this.translation = cited.translation();
        this.language = cited.language();
        this.url = cited.url();
    }

    /** The act's title. */
    public String law() {
        return law;
    }

    public @Nullable Long lawId() {
        return lawId;
    }

    public @Nullable String article() {
        return article;
    }

    /** Word for word, in {@link #language()}. */
    public @Nullable String quote() {
        return quote;
    }

    public @Nullable String translation() {
        return translation;
    }

    /** Of the quote, ISO 639-1. */
    public @Nullable String language() {
        return language;
    }

    public @Nullable String url() {
        return url;
    }
}
