package org.accede.alignment.web;

import java.io.Serializable;
import java.util.Map;
import org.accede.alignment.Citation;
import org.accede.alignment.FindingInput;
import org.accede.country.SearchText;
import org.jspecify.annotations.Nullable;

/** A provision cited, as it is being typed. */
public class CitedEntry implements Serializable {
    private @Nullable String law;
    private @Nullable Long lawId;
    private @Nullable String linked;
    private @Nullable String article;
    private @Nullable String quote;
    private @Nullable String translation;
    private @Nullable String language;
    private @Nullable String url;

    static CitedEntry of(Citation citation) {
        CitedEntry entry = new CitedEntry();
        entry.law = citation.law();
        entry.lawId = citation.lawId();
        entry.linked = citation.law();
        entry.article = citation.article();
        entry.quote = citation.quote();
        entry.translation = citation.translation();
        entry.language = citation.language();
        entry.url = citation.url();
        return entry;
    }

    /**
     * For the rules that the API has, too.
     *
     * @param known ids of the State's laws by their titles and references: what is typed like one of them is that law
     */
    FindingInput.Cited input(Map<String, Long> known) {
        if (law == null || !law.equals(linked)) {
            lawId = law == null ? null : known.get(SearchText.fold(law));
            linked = law;
        }
        return new FindingInput.Cited(law, lawId, article, quote, translation, language, url);
    }

    /** Nothing was typed: a row that was added and left. */
    boolean isBlank() {
        return law == null
                && article == null
                && quote == null
                && translation == null
                && language == null
                && url == null;
    }

    public @Nullable String getLaw() {
        return law;
    }

    public void setLaw(@Nullable String law) {
        this.law = law;
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public @Nullable String getQuote() {
        return quote;
    }

    public void setQuote(@Nullable String quote) {
        this.quote = quote;
    }

    public @Nullable String getTranslation() {
        return translation;
    }

    public void setTranslation(@Nullable String translation) {
        this.translation = translation;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }
}
