package org.accede.recommendation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.shared.GivenFields;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Checks what was given for a recommendation or a step of it, all of it at once, and reads it (R1, R2, R7). */
final class RecommendationRules {
    private static final int TEXT = 8000;
    private static final int INSTITUTION = 300;
    private static final int NOTE = 2000;
    private static final int URL = 500;

    private final GivenFields fields;

    /** What exists, so that codes can be told from mistakes. */
    record Catalogue(
            Predicate<String> countries,
            Predicate<String> provisions,
            Predicate<String> colleagues,
            Predicate<Long> activities) {}

    /** @param fields gathers what is wrong */
    RecommendationRules(GivenFields fields) {
        this.fields = fields;
    }

    /**
     * Reads a recommendation.
     *
     * @param mayLackProvision whether it comes from something that the register holds
     */
    RecommendationDetails read(RecommendationInput input, Catalogue catalogue, boolean mayLackProvision) {
        String country = fields.required(input.country(), "country", 2);
        fields.require(
                country.isEmpty() || catalogue.countries().test(country), "country", "error.unknownCountry", country);
        RecommendationInput.Text text = input.text() == null ? new RecommendationInput.Text(null, null) : input.text();
        String english = fields.optional(text.en(), "text.en", TEXT);
        String french = fields.optional(text.fr(), "text.fr", TEXT);
        fields.require(english != null || french != null, "text", "error.required");
        Set<String> provisions = provisions(input.provisions(), catalogue.provisions());
        fields.require(
                !provisions.isEmpty() || mayLackProvision, "provisions", "error.recommendation.provisionOrSource");
        return new RecommendationDetails(
                country,
                english,
                french,
                provisions,
                fields.optional(input.institution(), "institution", INSTITUTION),
                owner(input.owner(), catalogue.colleagues()),
                fields.partialDate(input.due(), "due"),
                activities(input.servedBy(), catalogue.activities()));
    }

    @Nullable
    String owner(@Nullable String given, Predicate<String> colleagues) {
        if (given == null || given.isBlank()) {
            return null;
        }
        fields.require(colleagues.test(given), "owner", "error.recommendation.owner");
        return given;
    }

    private Set<String> provisions(@Nullable List<String> given, Predicate<String> exists) {
        Set<String> codes = new LinkedHashSet<>();
        orEmpty(given).forEach(code -> codes.add(code.strip()));
        codes.stream()
                .filter(exists.negate())
                .forEach(unknown -> fields.require(false, "provisions", "error.unknownProvision", unknown));
        return codes;
    }

    private Set<Long> activities(@Nullable List<Long> given, Predicate<Long> exists) {
        Set<Long> ids = new LinkedHashSet<>(orEmpty(given));
        fields.require(ids.stream().allMatch(exists), "servedBy", "error.unknownActivity");
        return ids;
    }

    /**
     * Reads what shows that something was implemented.
     *
     * @param today after which nothing can have been
     */
    Evidence evidence(StepInput input, LocalDate today) {
        PartialDate since = fields.start(input.implemented(), "implemented");
        boolean past = since.firstDay().map(day -> !day.isAfter(today)).orElse(true);
        fields.require(past, "implemented", "error.recommendation.ahead");
        String text = fields.optional(input.evidence(), "evidence", TEXT);
        String url = fields.link(input.url(), "url", URL);
        fields.require(text != null || url != null, "evidence", "error.recommendation.evidence");
        return new Evidence(since, text, url);
    }

    @Nullable
    String note(StepInput input) {
        return fields.optional(input.note(), "note", NOTE);
    }

    String requiredNote(StepInput input) {
        return fields.required(input.note(), "note", NOTE);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
