package org.accede.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The fields of an activity that two people can have changed at once; each is chosen as a whole. */
enum ActivityField {
    TITLE_EN("titleEn", "activity.titleEn"),
    TITLE_FR("titleFr", "activity.titleFr"),
    KIND("kind", "activity.kind"),
    MODE("mode", "activity.mode"),
    STATUS("status", "activity.status"),
    START("startDate", "activity.start"),
    END("endDate", "activity.end"),
    CITY("city", "activity.city"),
    PLACE_COUNTRY("placeCountry", "activity.placeCountry"),
    SCOPE("scope", "activity.scope"),
    COUNTRIES("countries", "activity.countries"),
    PROJECTS("projects", "activity.projects"),
    PROVISIONS("provisions", "activity.provisions"),
    PARTNERS("partners", "activity.partners"),
    OBJECTIVES("objectives", "activity.objectives"),
    SUMMARY("summary", "activity.summary"),
    OUTCOMES("outcomes", "activity.outcomes"),
    TOTAL("total", "activity.total"),
    WOMEN("women", "activity.women"),
    MEN("men", "activity.men"),
    OTHER("other", "activity.other"),
    FOLLOW_UP_OF("followUpOf", "activity.followUpOf");

    private final String field;
    private final String label;

    ActivityField(String field, String label) {
        this.field = field;
        this.label = label;
    }

    /** As the entry and the form call it. */
    String field() {
        return field;
    }

    /** Its key in the bundle. */
    String label() {
        return label;
    }

    private boolean isChoice() {
        return this == COUNTRIES || this == PROJECTS || this == PROVISIONS;
    }

    /** What the entry says; equal for entries that say the same. */
    List<String> of(ActivityEntry entry) {
        List<String> values = new ArrayList<>();
        if (isChoice()) {
            values.addAll(entry.chosen(field).stream().sorted().toList());
            if (this == PROJECTS) {
                values.addAll(entry.getProjects().stream()
                        .sorted()
                        .map(project ->
                                Objects.requireNonNullElse(entry.getShares().get(project), ""))
                        .toList());
            }
        } else {
            values.add(
                    Objects.requireNonNullElse(entry.getTexts().get(field), "").strip());
        }
        return values;
    }

    boolean isSame(ActivityEntry one, ActivityEntry other) {
        return of(one).equals(of(other));
    }

    void copy(ActivityEntry from, ActivityEntry to) {
        if (isChoice()) {
            to.replace(field, from.chosen(field));
        } else {
            to.put(field, from.getTexts().get(field));
        }
        if (this == PROJECTS) {
            to.getShares().clear();
            to.getShares().putAll(from.getShares());
        }
    }
}
