package org.accede.deskreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A law that a review examined, in the version and the language in which it was read. */
@Embeddable
public class ExaminedLaw {
    @Column(name = "law_id")
    private @Nullable Long lawId;

    private String title;

    @Column(name = "law_version")
    private @Nullable String version;

    @Column(name = "law_language")
    private @Nullable String language;

    @SuppressWarnings("NullAway.Init")
    protected ExaminedLaw() {}

    ExaminedLaw(ReviewInput.Examined given) {
        this.lawId = given.lawId();
        this.title = String.valueOf(given.title()).strip();
        this.version = given.version();
        this.language = given.language();
    }

    /** Of the law in the register; null where it isn't there. */
    public @Nullable Long lawId() {
        return lawId;
    }

    public String title() {
        return title;
    }

    /** "as amended to 2020". */
    public @Nullable String version() {
        return version;
    }

    /** In which it was read, ISO 639-1. */
    public @Nullable String language() {
        return language;
    }

    ReviewInput.Examined given() {
        return new ReviewInput.Examined(lawId, title, version, language);
    }
}
