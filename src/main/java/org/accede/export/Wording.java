package org.accede.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The words of a document: those of one language, or of both side by side. */
public enum Wording {
    EN(Language.EN),
    FR(Language.FR),
    BOTH(Language.EN, Language.FR);

    static final String BETWEEN = " / ";

    private final Language first;
    private final Language last;

    Wording(Language language) {
        this(language, language);
    }

    Wording(Language first, Language last) {
        this.first = first;
        this.last = last;
    }

    public static Wording of(Language language) {
        return language == Language.FR ? FR : EN;
    }

    /** Reads {@code en}, {@code fr} or {@code en,fr}. */
    public static Optional<Wording> find(@Nullable String code) {
        for (Wording wording : values()) {
            if (wording.code().equals(code)) {
                return Optional.of(wording);
            }
        }
        return Language.find(code).map(Wording::of);
    }

    /** As an address carries it: {@code en}, {@code fr}, {@code en,fr}. */
    public String code() {
        return languages().stream().map(Language::code).collect(joining(","));
    }

    public List<Language> languages() {
        return first == last ? List.of(first) : List.of(first, last);
    }

    /** The one by whose customs rows are ordered and numbers written. */
    public Language first() {
        return first;
    }

    public boolean isBoth() {
        return this == BOTH;
    }

    /** A text of the bundles; once where both languages have the same. */
    public String text(String key, Object... arguments) {
        return join(language -> Messages.text(language, key, arguments));
    }

    /** What each language says, side by side; once where both say the same. */
    public String join(Function<Language, String> words) {
        return languages().stream().map(words).distinct().collect(joining(BETWEEN));
    }
}
