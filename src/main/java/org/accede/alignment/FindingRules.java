package org.accede.alignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accede.convention.Provision;
import org.accede.shared.GivenFields;
import org.accede.shared.PartialDate;
import org.accede.shared.RuleBroken;

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
    private final GivenFields fields = new GivenFields();

    private FindingRules(FindingInput input) {
        this.input = input;
    }

    /** @throws RuleBroken with everything that is wrong */
    static FindingDetails read(
            FindingInput input, Predicate<String> countryExists, Function<String, Optional<Provision>> provisions) {
        return new FindingRules(input).read(countryExists, provisions);
    }

    private FindingDetails read(Predicate<String> countryExists, Function<String, Optional<Provision>> provisions) {
        String country = fields.required(input.country(), "country", 2);
        fields.require(country.isEmpty() || countryExists.test(country), "country", "error.unknownCountry", country);
        String code = fields.required(input.provision(), "provision", 20);
        Optional<Provision> provision = provisions.apply(code);
        fields.require(code.isEmpty() || provision.isPresent(), "provision", "error.unknownProvision", code);
        provision.ifPresent(
                found -> fields.require(found.node().assessable(), "provision", "error.notAssessable", found.number()));
        Rating rating = fields.required(Rating.class, input.rating(), "rating");
        Basis basis = fields.required(Basis.class, input.basis(), "basis");
        PartialDate since = fields.start(input.validFrom(), "validFrom");
        String reason = fields.optional(input.reason(), "reason", REASON);
        fields.require(rating != Rating.NOT_APPLICABLE || reason != null, "reason", "error.reasonNotApplicable");
        Cause cause = input.cause() == null ? null : fields.required(Cause.class, input.cause(), "cause");
        String source = fields.required(input.source(), "source", SOURCE);
        String analysis = fields.optional(input.analysis(), "analysis", TEXT);
        List<Citation> citations = citations();
        fields.throwIfBroken();
        return new FindingDetails(
                country, provision.orElseThrow(), rating, basis, since, reason, citations, analysis, source, cause);
    }

    private List<Citation> citations() {
        List<FindingInput.Cited> given = input.citations() == null ? List.of() : input.citations();
        for (int i = 0; i < given.size(); i++) {
            check(given.get(i), "citations[" + i + "].");
        }
        return given.stream().map(Citation::new).toList();
    }

    private void check(FindingInput.Cited cited, String path) {
        fields.required(cited.law(), path + "law", LAW);
        fields.optional(cited.article(), path + "article", ARTICLE);
        fields.optional(cited.quote(), path + "quote", TEXT);
        fields.optional(cited.translation(), path + "translation", TEXT);
        fields.optional(cited.language(), path + "language", LANGUAGE);
        fields.link(cited.url(), path + "url", URL);
    }
}
