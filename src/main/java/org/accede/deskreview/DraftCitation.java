package org.accede.deskreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.accede.alignment.FindingInput;
import org.jspecify.annotations.Nullable;

/** A domestic provision cited in a draft, as far as it is typed. */
@Embeddable
public class DraftCitation {
    private @Nullable String law;

    @Column(name = "law_id")
    private @Nullable Long lawId;

    private @Nullable String article;

    private @Nullable String quote;

    @Column(name = "quote_translation")
    private @Nullable String translation;

    @Column(name = "quote_language")
    private @Nullable String language;

    private @Nullable String url;

    protected DraftCitation() {}

    DraftCitation(FindingInput.Cited cited) {
        this.law = cited.law();
        this.lawId = cited.lawId();
        this.article = cited.article();
        this.quote = cited.quote();
        this.translation = cited.translation();
        this.language = cited.language();
        this.url = cited.url();
    }

    FindingInput.Cited cited() {
        return new FindingInput.Cited(law, lawId, article, quote, translation, language, url);
    }
}
