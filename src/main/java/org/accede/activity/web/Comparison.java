package org.accede.activity.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.accede.activity.Activity;
import org.accede.activity.ActivityKind;
import org.accede.activity.ActivityMode;
import org.accede.activity.ActivityScope;
import org.accede.activity.ActivityStatus;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;

/** What two people did to an activity at once, in words, for the page on which somebody chooses. */
public final class Comparison {
    private final ActivityMerge merge;
    private final Activity saved;
    private final ActivityChoicesBacking choices;
    private final LocaleBacking locale;

    /** A field with its three values in words; empty is an empty field. */
    public record Row(String field, String label, String before, String theirs, String mine) {}

    Comparison(ActivityMerge merge, Activity saved, ActivityChoicesBacking choices, LocaleBacking locale) {
        this.merge = merge;
        this.saved = saved;
        this.choices = choices;
        this.locale = locale;
    }

    /** Who saved it meanwhile. */
    public String getBy() {
        return Display.recorder(saved.changedBy());
    }

    /** When it was saved meanwhile. */
    public String getAt() {
        return Display.moment(saved.changedAt());
    }

    /** The fields that both changed. */
    public List<Row> getOpen() {
        return rows(merge.open());
    }

    public List<Row> getFromThem() {
        return rows(merge.fromThem());
    }

    public List<Row> getFromMe() {
        return rows(merge.fromMe());
    }

    private List<Row> rows(List<ActivityField> fields) {
        return fields.stream()
                .map(field -> new Row(
                        field.field(),
                        locale.text(field.label()),
                        words(field, merge.before()),
                        words(field, merge.theirs()),
                        words(field, merge.mine())))
                .toList();
    }

    private String words(ActivityField field, ActivityEntry entry) {
        String text = entry.getTexts().getOrDefault(field.field(), "");
        return switch (field) {
            case KIND -> label(ActivityKind.class, text);
            case MODE -> label(ActivityMode.class, text);
            case STATUS -> label(ActivityStatus.class, text);
            case SCOPE -> label(ActivityScope.class, text);
            case PLACE_COUNTRY -> text.isEmpty() ? "" : choices.names.country(text);
            case COUNTRIES ->
                entry.getCountries().stream()
                        .map(choices.names::country)
                        .sorted()
                        .collect(joining(", "));
            case PROJECTS ->
                entry.getProjects().stream().map(code -> project(code, entry)).collect(joining(", "));
            case PROVISIONS ->
                entry.getProvisions().stream().map(choices.names::provision).collect(joining("; "));
            case FOLLOW_UP_OF -> choices.activity(text);
            default -> text;
        };
    }

    private String project(String code, ActivityEntry entry) {
        String share = entry.getShares().getOrDefault(code, "");
        String name = choices.names.project(code);
        return share.isBlank() ? name : name + " (" + locale.text("activity.percent", share) + ")";
    }

    private static <E extends Enum<E>> String label(Class<E> type, String name) {
        return name.isEmpty() ? "" : Display.label(Enum.valueOf(type, name));
    }
}
