package org.accede.recommendation.web;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationInput;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Recorders;
import org.jspecify.annotations.Nullable;

/** A recommendation as it is being typed: whatever was typed stays as it is until it is saved. */
public class RecommendationEntry implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String PROVISIONS = "provisions";
    private static final String SERVED_BY = "servedBy";

    /** By the fields of the form; several values stand in one text, apart by blanks. */
    private final TreeMap<String, String> texts = new TreeMap<>();

    /** An owner whose account is gone has it no more. */
    static RecommendationEntry of(Recommendation one, Language language, Recorders recorders) {
        RecommendationEntry entry = new RecommendationEntry();
        String owner = one.owner();
        entry.put("country", one.country());
        entry.put("text_en", one.english());
        entry.put("text_fr", one.french());
        entry.put("institution", one.institution());
        entry.put("owner", owner != null && recorders.isAccount(owner) ? owner : null);
        entry.put("due", one.due().isUnknown() ? null : Days.text(one.due().toString(), language));
        entry.putAll(PROVISIONS, one.provisions());
        entry.putAll(SERVED_BY, one.servedBy());
        return entry;
    }

    static RecommendationEntry of(Map<String, String> texts) {
        RecommendationEntry entry = new RecommendationEntry();
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

    final void putAll(String field, Collection<?> values) {
        put(field, values.stream().map(String::valueOf).sorted().collect(joining(" ")));
    }

    /** For the rules that the API has, too. */
    RecommendationInput input(@Nullable Long finding, @Nullable Long review, @Nullable Long activity) {
        return new RecommendationInput(
                texts.get("country"),
                new RecommendationInput.Text(texts.get("text_en"), texts.get("text_fr")),
                getProvisions(),
                texts.get("institution"),
                texts.get("owner"),
                DayEntry.iso(texts.get("due")),
                finding,
                review,
                activity,
                getServedBy().stream().map(Long::valueOf).toList());
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getProvisions() {
        return values(PROVISIONS);
    }

    public void setProvisions(@Nullable List<String> codes) {
        putAll(PROVISIONS, codes == null ? List.of() : codes);
    }

    public List<String> getServedBy() {
        return values(SERVED_BY);
    }

    public void setServedBy(@Nullable List<String> ids) {
        putAll(SERVED_BY, ids == null ? List.of() : ids);
    }

    private List<String> values(String field) {
        return Arrays.stream(Objects.requireNonNullElse(texts.get(field), "").split(" ", -1))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
