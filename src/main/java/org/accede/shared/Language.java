package org.accede.shared;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the product: every screen, message and export exists in both. */
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As addresses, cookies and the {@code lang} attribute carry it: {@code en}, {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == EN ? FR : EN;
    }

    /** Reads {@code fr}, {@code FR} or {@code fr-CA}; empty for a language that the product does not speak. */
    public static Optional<Language> find(@Nullable String code) {
        return code == null ? Optional.empty() : find(Locale.forLanguageTag(code));
    }

    public static Optional<Language> find(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language asked for, else English. */
    public static Language of(@Nullable String code) {
        return find(code).orElse(EN);
    }

    public static Language of(Locale locale) {
        return find(locale).orElse(EN);
    }

    /** The text in this language, or in English where French is missing. */
    public String pick(String en, @Nullable String fr) {
        return this == FR && fr != null && !fr.isBlank() ? fr : en;
    }

    /** The same where both may be missing. */
    public @Nullable String pickOrNull(@Nullable String en, @Nullable String fr) {
        String own = this == FR ? fr : en;
        String other = this == FR ? en : fr;
        return own == null || own.isBlank() ? other : own;
    }
}
