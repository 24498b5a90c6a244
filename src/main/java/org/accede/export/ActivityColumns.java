package org.accede.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.accede.activity.Activity;
import org.accede.activity.Attribution;
import org.accede.activity.Headcount;
import org.accede.export.Column.Kind;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The columns of the activities: what, when, where, for whom, how many came, what is missing, how it is known. */
final class ActivityColumns {
    private final Language language;
    private final ActivityWords words;
    private final List<Column<Activity>> columns = new ArrayList<>();

    ActivityColumns(Language language, ActivityWords words) {
        this.language = language;
        this.words = words;
    }

    List<Column<Activity>> all() {
        what();
        whenAndWhere();
        about();
        people();
        rest();
        return List.copyOf(columns);
    }

    private void what() {
        add("number", Kind.CODE, activity -> Value.number(activity.id()));
        addText("name", Kind.TITLE, activity -> activity.title(language));
        add("kind", Kind.WORDS, activity -> label(activity.kind()));
        add("mode", Kind.WORD, activity -> label(activity.mode()));
        add("status", Kind.WORD, activity -> label(activity.status()));
        add("scope", Kind.WORD, activity -> label(activity.scope()));
    }

    private void whenAndWhere() {
        add("start", Kind.DAY, activity -> Value.day(activity.start()));
        add("end", Kind.DAY, activity -> activity.end().isUnknown() ? Value.NONE : Value.day(activity.end()));
        addText("city", Kind.WORDS, Activity::city);
        addText("place", Kind.NAME, words::placeCountry);
        addText("countries", Kind.NAME, words::countries);
        addText("codes", Kind.WORDS, activity -> String.join("; ", activity.countries()));
    }

    private void about() {
        addText("projects", Kind.NAMES, words::projects);
        addText("partners", Kind.NAMES, activity -> String.join("; ", activity.partners()));
        addText("articles", Kind.NAMES, words::articles);
        addText("objectives", Kind.PROSE, Activity::objectives);
        addText("summary", Kind.PROSE, Activity::summary);
        addText("outcomes", Kind.PROSE, Activity::outcomes);
    }

    private void people() {
        addCount("total", Headcount::total);
        addCount("women", Headcount::women);
        addCount("men", Headcount::men);
        addCount("other", Headcount::other);
        addCount("undisclosed", Headcount::undisclosed);
    }

    private void rest() {
        addText("incomplete", Kind.NAMES, words::incomplete);
        add("followUpOf", Kind.CODE, activity -> {
            Long followed = activity.followUpOf();
            return followed == null ? Value.NONE : Value.number(followed);
        });
        addText("reference", Kind.CODE, activity -> activity.reference().orElse(null));
        addText(
                "source",
                Kind.NAMES,
                activity -> activity.attribution().map(Attribution::source).orElse(null));
        addText(
                "confidence",
                Kind.WORDS,
                activity -> activity.attribution()
                        .map(Attribution::confidence)
                        .map(code -> Messages.confidence(language, code))
                        .orElse(null));
    }

    private void addCount(String key, CountOf count) {
        add(key, Kind.NUMBER, activity -> Value.number(count.in(activity.headcount())));
    }

    private void addText(String key, Kind kind, TextOf text) {
        add(key, kind, activity -> Value.text(text.of(activity)));
    }

    private void add(String key, Kind kind, Function<Activity, Value> value) {
        columns.add(new Column<>(key, Messages.text(language, "export.activities." + key), kind, value));
    }

    private Value label(@Nullable Enum<?> constant) {
        return constant == null ? Value.NONE : Value.text(Messages.label(language, constant));
    }

    /** A text that an activity may not have. */
    @FunctionalInterface
    private interface TextOf {
        @Nullable
        String of(Activity activity);
    }

    /** A number that nobody may have counted. */
    @FunctionalInterface
    private interface CountOf {
        @Nullable
        Integer in(Headcount headcount);
    }
}
