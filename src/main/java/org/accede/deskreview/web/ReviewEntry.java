package org.accede.deskreview.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.convention.Instrument;
import org.accede.deskreview.DeskReview;
import org.accede.deskreview.ReviewContent;
import org.accede.deskreview.ReviewInput;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** What a review is about, as it is being typed. */
public class ReviewEntry implements Serializable {
    private final HashMap<String, String> texts = new HashMap<>();
    private ArrayList<String> instruments = new ArrayList<>(List.of(Instrument.BUDAPEST));
    private final ArrayList<ExaminedEntry> laws = new ArrayList<>();

    static ReviewEntry of(DeskReview review, Language language) {
        ReviewEntry entry = new ReviewEntry();
        ReviewContent.Head head = review.head();
        entry.put("country", head.country());
        entry.put("dated", Days.text(head.dated(), language));
        entry.put("requester", review.requester());
        entry.put("project", review.project());
        entry.put("activity", review.activity());
        entry.put("lead", review.lead());
        entry.put("secondReviewer", review.secondReviewer());
        entry.put("deadline", review.deadline() == null ? null : Days.text(review.deadline(), language));
        entry.put("summary_en", head.summary().en());
        entry.put("summary_fr", head.summary().fr());
        entry.put("conclusions_en", head.conclusions().en());
        entry.put("conclusions_fr", head.conclusions().fr());
        entry.instruments = new ArrayList<>(head.instruments());
        review.laws().forEach(law -> entry.laws.add(ExaminedEntry.of(law)));
        return entry;
    }

    /** For the rules that the API has, too; a law left empty is none. */
    ReviewInput input() {
        laws.removeIf(ExaminedEntry::isBlank);
        return new ReviewInput(
                text("country"),
                DayEntry.iso(text("dated")),
                List.copyOf(instruments),
                laws.stream().map(ExaminedEntry::input).toList(),
                text("requester"),
                text("project"),
                number("activity"),
                text("lead"),
                text("secondReviewer"),
                DayEntry.iso(text("deadline")),
                new ReviewInput.Text(text("summary_en"), text("summary_fr")),
                new ReviewInput.Text(text("conclusions_en"), text("conclusions_fr")),
                number("startFrom"));
    }

    private @Nullable Long number(String field) {
        String typed = text(field);
        return typed == null || !typed.matches("\\d{1,18}") ? null : Long.valueOf(typed);
    }

    private @Nullable String text(String field) {
        String typed = texts.get(field);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    void put(String field, @Nullable Object value) {
        texts.put(field, value == null ? "" : value.toString());
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<ExaminedEntry> getLaws() {
        return laws;
    }

    public List<String> getInstruments() {
        return instruments;
    }

    public void setInstruments(@Nullable List<String> codes) {
        instruments = codes == null ? new ArrayList<>() : new ArrayList<>(codes);
    }
}
