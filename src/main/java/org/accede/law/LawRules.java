package org.accede.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.shared.GivenFields;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Checks what was given for a law or one of its events, all of it at once, and reads it. */
final class LawRules {
    private static final int TITLE = 500;
    private static final int LANGUAGE = 8;
    private static final int REFERENCE = 100;
    private static final int URL = 500;
    private static final int TEXT = 2000;
    private static final int SOURCE = 500;
    private static final int ARTICLE = 100;
    private static final int MOST_ARTICLES = 200;
    private static final String VERIFIED = "verified";
    private static final Set<String> CONFIDENCES = Set.of(VERIFIED, "partial", "reported");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final GivenFields fields = new GivenFields();

    private LawRules() {}

    /** @throws org.accede.shared.RuleBroken with everything that is wrong */
    static LawDetails read(LawInput input, Predicate<String> countryExists, Predicate<String> instrumentExists) {
        LawRules rules = new LawRules();
        LawDetails details = rules.law(input, countryExists, instrumentExists);
        rules.fields.throwIfBroken();
        return details;
    }

    /**
     * Reads an event.
     *
     * @param ofTheState whether an id is that of another law of the same State
     * @throws org.accede.shared.RuleBroken with everything that is wrong
     */
    static LawEvent.Details read(LawEventInput input, Predicate<Long> ofTheState) {
        LawRules rules = new LawRules();
        LawEvent.Details details = rules.event(input, ofTheState);
        rules.fields.throwIfBroken();
        return details;
    }

    private LawDetails law(LawInput input, Predicate<String> countryExists, Predicate<String> instrumentExists) {
        LawInput.Title title = input.title() == null ? new LawInput.Title(null, null, null) : input.title();
        String country = fields.required(input.country(), "country", 2);
        fields.require(country.isEmpty() || countryExists.test(country), "country", "error.unknownCountry", country);
        String original = fields.optional(title.original(), "title.original", TITLE);
        String english = fields.optional(title.en(), "title.en", TITLE);
        String french = fields.optional(title.fr(), "title.fr", TITLE);
        boolean titled = original != null || english != null || french != null;
        fields.require(titled, "title", "error.required");
        String language = fields.optional(input.language(), "language", LANGUAGE);
        fields.require(language == null || LANGUAGES.contains(language), "language", "error.unknownCode");
        String approves = fields.optional(input.approves(), "approves", LANGUAGE);
        fields.require(approves == null || instrumentExists.test(approves), "approves", "error.unknownCode");
        return new LawDetails(
                country,
                original,
                english,
                french,
                language,
                fields.optional(input.reference(), "reference", REFERENCE),
                approves,
                fields.link(input.url(), "url", URL),
                fields.optional(input.note(), "note", TEXT));
    }

    private LawEvent.Details event(LawEventInput input, Predicate<Long> ofTheState) {
        LawStage kind = fields.required(LawStage.class, input.kind(), "kind");
        PartialDate date = fields.partialDate(input.date(), "date");
        List<String> articles = articles(input.articles());
        Long byLaw = input.byLaw();
        fields.require(byLaw == null || ofTheState.test(byLaw), "byLaw", "error.unknownLaw");
        boolean changesAnother = kind == LawStage.AMENDED || kind == LawStage.REPEALED;
        fields.require(byLaw == null || changesAnother, "byLaw", "error.byLaw");
        String note = fields.optional(input.note(), "note", TEXT);
        String source = fields.required(input.source(), "source", SOURCE);
        boolean undated = input.sourceAsOf() == null || input.sourceAsOf().isBlank();
        LocalDate sourceAsOf = undated ? null : fields.day(input.sourceAsOf(), "sourceAsOf");
        String given = fields.optional(input.confidence(), "confidence", LANGUAGE);
        String confidence = given == null ? VERIFIED : given;
        fields.require(CONFIDENCES.contains(confidence), "confidence", "error.unknownCode");
        String reason = fields.optional(input.reason(), "reason", TEXT);
        return new LawEvent.Details(
                new LawStep(kind, date, articles), byLaw, note, source, sourceAsOf, confidence, reason);
    }

    private List<String> articles(@Nullable List<String> given) {
        List<String> articles = given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(article -> !article.isEmpty())
                        .distinct()
                        .toList();
        articles.forEach(article -> fields.optional(article, "articles", ARTICLE));
        fields.require(articles.size() <= MOST_ARTICLES, "articles", "error.tooMany", MOST_ARTICLES);
        return articles;
    }
}
