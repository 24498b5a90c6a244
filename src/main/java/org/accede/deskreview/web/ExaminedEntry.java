package org.accede.deskreview.web;

import java.io.Serializable;
import org.accede.deskreview.ExaminedLaw;
import org.accede.deskreview.ReviewInput;
import org.jspecify.annotations.Nullable;

/** A law examined, as it is being typed. */
public class ExaminedEntry implements Serializable {
    private @Nullable Long lawId;
    private @Nullable String title;
    private @Nullable String version;
    private @Nullable String language;

    static ExaminedEntry of(ExaminedLaw law) {
        ExaminedEntry entry = new ExaminedEntry();
        entry.lawId = law.lawId();
        entry.title = law.title();
        entry.version = law.version();
        entry.language = law.language();
        return entry;
    }

    /** Of a law that is on record. */
    static ExaminedEntry of(long id, String title, @Nullable String language) {
        ExaminedEntry entry = new ExaminedEntry();
        entry.lawId = id;
        entry.title = title;
        entry.language = language;
        return entry;
    }

    ReviewInput.Examined input() {
        return new ReviewInput.Examined(lawId, title, version, language);
    }

    boolean isBlank() {
        return title == null && version == null && language == null;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
