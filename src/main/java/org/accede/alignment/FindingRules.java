package org.accede.alignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accede.convention.Provision;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** Checks what was given for a finding, all of it at once, and reads it. */
final class FindingRules {
    private static final int SOURCE = 500;
    private static final int REASON = 2000;
    private static final int TEXT = 8000;
    private static final int LAW = 300;
    private static final int ARTICLE = 100;
    private static final int LANGUAGE = 8;
    private static final int URL = 500;

    private final FindingInput input;
    private final Violations violations = new Violations();

    private FindingRules(FindingInput input) {
        this.input = input;
    }

    /** @throws RuleBroken with everything that is wrong */
    static FindingDetails read(
            FindingInput input, Predicate<String> countryExists, Function<String, Optional<Provision>> provisions) {
        return new FindingRules(input).read(countryExists, provisions);
    }

    private FindingDetails read(Predicate<String> countryExists, Function<String, Optional<Provision>> provisions) {
        String country = required(input.country(), "country", 2);
        violations.require(
                country.isEmpty() || countryExists.test(country), "country", "error.unknownCountry", country);
        String code = required(input.provision(), "provision", 20);
        Optional<Provision> provision = provisions.apply(code);
        violations.require(code.isEmpty() || provision.isPresent(), "provision", "error.unknownProvision", code);
        provision.ifPresent(found ->
                violations.require(found.node().assessable(), "provision", "error.notAssessable", found.number()));
        Rating rating = required(Rating.class, input.rating(), "rating", Rating.NOT_IN_LINE);
        Basis basis = required(Basis.class, input.basis(), "basis", Basis.IN_FORCE);
        LocalDate validFrom = day();
        String reason = optional(input.reason(), "reason", REASON);
        violations.require(rating != Rating.NOT_APPLICABLE || reason != null, "reason", "error.reasonNotApplicable");
        Cause cause = input.cause() == null ? null : required(Cause.class, input.cause(), "cause", Cause.NEW_EVIDENCE);
        String source = required(input.source(), "source", SOURCE);
        String analysis = optional(input.analysis(), "analysis", TEXT);
        List<Citation> citations = citations();
        violations.throwIfAny();
        return new FindingDetails(
                country, provision.orElseThrow(), rating, basis, validFrom, reason, citations, analysis, source, cause);
    }

    private String required(@Nullable String given, String path, int limit) {
        violations.requireText(given, path);
        violations.atMost(limit, given, path);
        return given == null ? "" : given.strip();
    }

    private @Nullable String optional(@Nullable String given, String path, int limit) {
        violations.atMost(limit, given, path);
        return given == null || given.isBlank() ? null : given.strip();
    }

    private <E extends Enum<E>> E required(Class<E> type, @Nullable String given, String path, E otherwise) {
        if (given == null || given.isBlank()) {
            violations.add(path, "error.required");
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    violations.add(path, "error.unknownCode");
                    return otherwise;
                });
    }

    private LocalDate day() {
        String given = input.validFrom();
        try {
            if (given != null && !given.isBlank()) {
                return LocalDate.parse(given.strip());
            }
            violations.add("validFrom", "error.required");
        } catch (DateTimeException impossible) {
            violations.add("validFrom", "error.day");
        }
        return LocalDate.EPOCH;
    }

    private List<Citation> citations() {
        List<FindingInput.Cited> given = input.citations() == null ? List.of() : input.citations();
        for (int i = 0; i < given.size(); i++) {
            check(given.get(i), "citations[" + i + "].");
        }
        return given.stream().map(Citation::new).toList();
    }

    private void check(FindingInput.Cited cited, String path) {
        violations.requireText(cited.law(), path + "law");
        violations.atMost(LAW, cited.law(), path + "law");
        violations.atMost(ARTICLE, cited.article(), path + "article");
        violations.atMost(TEXT, cited.quote(), path + "quote");
        violations.atMost(TEXT, cited.translation(), path + "translation");
        violations.atMost(LANGUAGE, cited.language(), path + "language");
        violations.atMost(URL, cited.url(), path + "url");
        boolean isLink =
                cited.url() == null || cited.url().isBlank() || cited.url().matches("https?://\\S+");
        violations.require(isLink, path + "url", "error.link");
    }
}
