package org.accede.activity.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.activity.Activity;
import org.accede.activity.ActivityInput;
import org.accede.activity.ActivityStatus;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.ImpossibleDate;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** An activity as it is being typed: whatever was typed stays as it is until it is saved. */
public class ActivityEntry implements Serializable {
    /** The fields with one text each, by the names of the form. */
    private final HashMap<String, String> texts = new HashMap<>();

    /** What was chosen, by field: codes of countries, projects and provisions. */
    private final HashMap<String, ArrayList<String>> chosen = new HashMap<>();

    /** Percent as typed, by project code. */
    private final HashMap<String, String> shares = new HashMap<>();

    /** A number that can't be read as one. */
    static final class NoNumber extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** @param path of the field */
        NoNumber(String path) {
            super(path);
        }
    }

    static ActivityEntry of(Activity activity, Language language) {
        ActivityEntry entry = new ActivityEntry();
        entry.put("titleEn", activity.titleEnglish());
        entry.put("titleFr", activity.titleFrench());
        entry.put("kind", activity.kind());
        entry.put("mode", activity.mode());
        entry.put("status", activity.status());
        entry.put("startDate", date(activity.start(), language));
        entry.put("endDate", date(activity.end(), language));
        entry.put("city", activity.city());
        entry.put("placeCountry", activity.placeCountry());
        entry.put("scope", activity.scope());
        entry.put("partners", String.join("; ", activity.partners()));
        entry.put("objectives", activity.objectives());
        entry.put("summary", activity.summary());
        entry.put("outcomes", activity.outcomes());
        entry.put("total", activity.headcount().total());
        entry.put("women", activity.headcount().women());
        entry.put("men", activity.headcount().men());
        entry.put("other", activity.headcount().other());
        entry.put("followUpOf", activity.followUpOf());
        entry.chosen("countries").addAll(activity.countries());
        entry.chosen("provisions").addAll(activity.provisions());
        activity.projects().forEach(share -> {
            entry.chosen("projects").add(share.project());
            if (share.percent() != null) {
                entry.shares.put(share.project(), share.percent().toPlainString());
            }
        });
        return entry;
    }

    private static String date(PartialDate date, Language language) {
        return date.isUnknown() ? "" : Days.text(date.toString(), language);
    }

    /** A copy that goes its own way. */
    ActivityEntry copy() {
        ActivityEntry copy = new ActivityEntry();
        Arrays.stream(ActivityField.values()).forEach(field -> field.copy(this, copy));
        return copy;
    }

    /**
     * For the rules that the API has, too.
     *
     * @param before what the form was opened with: a partial date that stays as it was is given as it was
     * @param today what a status that is not chosen goes by
     * @throws NoNumber where a number can't be read
     */
    ActivityInput input(@Nullable Activity before, LocalDate today, Language language) {
        String start = day("startDate", before == null ? null : before.start(), language);
        return new ActivityInput(
                new ActivityInput.Title(text("titleEn"), text("titleFr")),
                text("kind"),
                text("mode"),
                text("status") == null ? status(start, today) : text("status"),
                start,
                day("endDate", before == null ? null : before.end(), language),
                new ActivityInput.Place(text("city"), text("placeCountry")),
                List.copyOf(chosen("countries")),
                chosen("projects").stream().map(this::share).toList(),
                List.copyOf(chosen("provisions")),
                partners(),
                text("objectives"),
                text("summary"),
                text("outcomes"),
                new ActivityInput.Heads(number("total"), number("women"), number("men"), number("other")),
                text("scope"),
                text("followUpOf") == null ? null : Long.valueOf(String.valueOf(text("followUpOf"))));
    }

    private static @Nullable String status(@Nullable String start, LocalDate today) {
        try {
            boolean over = start != null && LocalDate.parse(start).isBefore(today);
            return (over ? ActivityStatus.HELD : ActivityStatus.PLANNED).name();
        } catch (java.time.DateTimeException said) {
            return null; // the date itself will be refused
        }
    }

    private @Nullable String day(String field, @Nullable PartialDate kept, Language language) {
        String typed = text(field);
        if (typed == null) {
            return null;
        }
        if (kept != null && typed.equals(date(kept, language))) {
            return kept.toString();
        }
        try {
            return DayEntry.parse(typed).toString();
        } catch (ImpossibleDate notADay) {
            return typed;
        }
    }

    private ActivityInput.Share share(String project) {
        String typed = shares.get(project);
        return new ActivityInput.Share(project, typed == null || typed.isBlank() ? null : percent(typed));
    }

    private static BigDecimal percent(String typed) {
        try {
            return new BigDecimal(typed.replace("%", "").replace(',', '.').strip());
        } catch (NumberFormatException notOne) {
            throw new NoNumber("projects");
        }
    }

    private @Nullable Integer number(String field) {
        String typed = text(field);
        try {
            return typed == null ? null : Integer.valueOf(typed.replaceAll("[\\s\\u00a0\\u202f]", ""));
        } catch (NumberFormatException notOne) {
            throw new NoNumber("headcount." + field);
        }
    }

    private List<String> partners() {
        String typed = text("partners");
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[;\\r\\n]+", -1)).toList();
    }

    private @Nullable String text(String field) {
        String typed = texts.get(field);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    void put(String field, @Nullable Object value) {
        texts.put(field, value == null ? "" : value.toString());
    }

    List<String> chosen(String field) {
        return chosen.computeIfAbsent(field, name -> new ArrayList<>());
    }

    void choose(String field, String code) {
        if (!chosen(field).contains(code)) {
            chosen(field).add(code);
        }
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getShares() {
        return shares;
    }

    public List<String> getCountries() {
        return chosen("countries");
    }

    public void setCountries(@Nullable List<String> codes) {
        replace("countries", codes);
    }

    public List<String> getProjects() {
        return chosen("projects");
    }

    public void setProjects(@Nullable List<String> codes) {
        replace("projects", codes);
    }

    public List<String> getProvisions() {
        return chosen("provisions");
    }

    public void setProvisions(@Nullable List<String> codes) {
        replace("provisions", codes);
    }

    void replace(String field, @Nullable List<String> codes) {
        chosen.put(field, codes == null ? new ArrayList<>() : new ArrayList<>(codes));
    }
}
