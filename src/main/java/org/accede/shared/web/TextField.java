package org.accede.shared.web;

import org.accede.shared.Language;

/**
 * A form's field for a text in one of the two languages.
 *
 * @param id {@code title_en}
 * @param name as the API and the form's texts call it: {@code titleEn}
 * @param lang as the {@code lang} attribute has it
 */
public record TextField(String id, String name, String lang, String label) {

    /**
     * The field for a language.
     *
     * @param feature what the key of its label begins with: {@code activity}
     * @param text what is said in it: {@code title}
     */
    public static TextField of(String feature, String text, Language language, LocaleBacking locale) {
        String lang = language.pick("en", "fr");
        String name = text + language.pick("En", "Fr");
        return new TextField(text + "_" + lang, name, lang, locale.text(feature + "." + name));
    }
}
