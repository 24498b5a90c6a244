package org.accede.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.accede.export.Column.Kind;
import org.accede.recommendation.Evidence;
import org.accede.recommendation.Recommendation;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.PartialDate;
import org.accede.shared.Recorders;
import org.jspecify.annotations.Nullable;

/** The columns of the recommendations: to whom, what, by when, how far it has come, where it comes from. */
final class RecommendationColumns {
    private final Language language;
    private final RecommendationWords words;
    private final Recorders recorders;
    private final List<Column<Recommendation>> columns = new ArrayList<>();

    RecommendationColumns(Language language, RecommendationWords words, Recorders recorders) {
        this.language = language;
        this.words = words;
        this.recorders = recorders;
    }

    List<Column<Recommendation>> all() {
        what();
        howFar();
        whence();
        return List.copyOf(columns);
    }

    private void what() {
        add("number", Kind.CODE, one -> Value.number(one.id()));
        addText("country", Kind.NAME, one -> words.country(one.country()));
        addText("code", Kind.CODE, Recommendation::country);
        addText("text", Kind.TITLE, one -> one.text(language));
        addText("articles", Kind.NAMES, words::articles);
        addText("institution", Kind.NAMES, Recommendation::institution);
        columns.add(new Column<>("owner", heading("owner"), Kind.WORDS, true, this::owner));
    }

    private void howFar() {
        add("due", Kind.DAY, one -> day(one.due()));
        add("overdue", Kind.WORD, one -> yes(one.isOverdue(words.today())));
        add("status", Kind.WORDS, one -> Value.text(Messages.label(language, one.status())));
        add(
                "since",
                Kind.DAY,
                one -> one.evidence().map(shown -> day(shown.since())).orElse(Value.NONE));
        addText(
                "evidence",
                Kind.PROSE,
                one -> one.evidence().map(Evidence::text).orElse(null));
        addText("link", Kind.NAMES, one -> one.evidence().map(Evidence::url).orElse(null));
        addText("reason", Kind.PROSE, Recommendation::reason);
    }

    private void whence() {
        add(
                "source",
                Kind.WORDS,
                one -> Value.text(Messages.label(language, one.origin().kind())));
        addNumber("review", one -> one.origin().review());
        addNumber("finding", one -> one.origin().finding());
        addNumber("activity", one -> one.origin().activity());
        addText(
                "servedBy",
                Kind.WORDS,
                one -> one.servedBy().stream().map(String::valueOf).collect(joining("; ")));
    }

    private Value owner(Recommendation one) {
        return one.owner() == null ? Value.NONE : Value.text(recorders.text(one.owner(), language));
    }

    private static Value day(PartialDate date) {
        return date.isUnknown() ? Value.NONE : Value.day(date);
    }

    private Value yes(boolean late) {
        return late ? Value.text(Messages.text(language, "export.yes")) : Value.NONE;
    }

    private void addNumber(String key, NumberOf number) {
        add(key, Kind.CODE, one -> {
            Long found = number.of(one);
            return found == null ? Value.NONE : Value.number(found);
        });
    }

    private void addText(String key, Kind kind, TextOf text) {
        add(key, kind, one -> Value.text(text.of(one)));
    }

    private void add(String key, Kind kind, Function<Recommendation, Value> value) {
        columns.add(new Column<>(key, heading(key), kind, value));
    }

    private String heading(String key) {
        return Messages.text(language, "export.recommendations." + key);
    }

    /** A text that a recommendation may not have. */
    @FunctionalInterface
    private interface TextOf {
        @Nullable
        String of(Recommendation one);
    }

    /** An id that a recommendation may not have. */
    @FunctionalInterface
    private interface NumberOf {
        @Nullable
        Long of(Recommendation one);
    }
}
