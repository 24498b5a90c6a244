package org.accede.law.web;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.accede.law.Law;
import org.accede.law.LawInput;
import org.jspecify.annotations.Nullable;

/** A law's record as it is being typed: whatever was typed stays as it is until it is saved. */
public class LawEntry implements Serializable {
    private static final long serialVersionUID = 1;

    /** By the fields of the form, in the order in which it has them. */
    private final TreeMap<String, String> texts = new TreeMap<>();

    static LawEntry of(Law law) {
        LawEntry entry = new LawEntry();
        entry.put("country", law.country());
        entry.put("title_original", law.originalTitle());
        entry.put("title_en", law.titleEnglish());
        entry.put("title_fr", law.titleFrench());
        entry.put("language", law.originalLanguage());
        entry.put("reference", law.reference());
        entry.put("approves", law.approves());
        entry.put("url", law.url());
        entry.put("note", law.note());
        return entry;
    }

    static LawEntry of(Map<String, String> texts) {
        LawEntry entry = new LawEntry();
        texts.forEach(entry::put);
        return entry;
    }

    void put(String field, @Nullable String text) {
        if (text == null) {
            texts.remove(field);
        } else {
            texts.put(field, text);
        }
    }

    /** For the rules that the API has, too. */
    LawInput input() {
        return new LawInput(
                texts.get("country"),
                new LawInput.Title(texts.get("title_original"), texts.get("title_en"), texts.get("title_fr")),
                texts.get("language"),
                texts.get("reference"),
                texts.get("approves"),
                texts.get("url"),
                texts.get("note"));
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
