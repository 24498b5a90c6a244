package org.accede.deskreview;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.convention.Instrument;
import org.accede.shared.GivenFields;
import org.accede.shared.ImpossibleDate;
import org.accede.shared.PartialDate;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Checks what was given for a review, all of it at once, and reads it. */
final class ReviewRules {
    private static final int TEXT = 8000;
    private static final int REQUESTER = 300;
    private static final int PERSON = 120;
    private static final int TITLE = 300;
    private static final int VERSION = 200;
    private static final int LANGUAGE = 8;
    private static final int CODE = 20;

    private final ReviewInput input;
    private final Catalogue catalogue;
    private final GivenFields fields = new GivenFields();

    /** What exists, so that codes can be told from mistakes. */
    record Catalogue(
            Predicate<String> countries,
            Predicate<String> projects,
            Predicate<String> instruments,
            Predicate<Long> activities,
            Predicate<Long> laws) {}

    private ReviewRules(ReviewInput input, Catalogue catalogue) {
        this.input = input;
        this.catalogue = catalogue;
    }

    /** @throws RuleBroken with everything that is wrong */
    static ReviewDetails read(ReviewInput input, Catalogue catalogue) {
        return new ReviewRules(input, catalogue).read();
    }

    private ReviewDetails read() {
        String country = fields.required(input.country(), "country", 2);
        fields.require(
                country.isEmpty() || catalogue.countries().test(country), "country", "error.unknownCountry", country);
        ReviewDetails details = new ReviewDetails(
                country,
                dated(),
                instruments(),
                laws(),
                fields.optional(input.requester(), "requester", REQUESTER),
                project(),
                activity(),
                fields.optional(input.lead(), "lead", PERSON),
                fields.optional(input.secondReviewer(), "secondReviewer", PERSON),
                deadline(),
                text(input.summary(), "summary"),
                text(input.conclusions(), "conclusions"));
        fields.throwIfBroken();
        return details;
    }

    private PartialDate dated() {
        String given = fields.required(input.dated(), "dated", CODE);
        try {
            return PartialDate.parse(given);
        } catch (ImpossibleDate impossible) {
            fields.require(false, "dated", "error.ImpossibleDate." + impossible.reason());
            return PartialDate.UNKNOWN;
        }
    }

    private Set<String> instruments() {
        List<String> given = orEmpty(input.instruments());
        Set<String> codes = new LinkedHashSet<>(given.isEmpty() ? List.of(Instrument.BUDAPEST) : given);
        codes.forEach(code ->
                fields.require(catalogue.instruments().test(code), "instruments", "error.unknownInstrument", code));
        return codes;
    }

    private List<ExaminedLaw> laws() {
        List<ReviewInput.Examined> given = orEmpty(input.laws());
        for (int i = 0; i < given.size(); i++) {
            String path = "laws[" + i + "].";
            ReviewInput.Examined law = given.get(i);
            fields.required(law.title(), path + "title", TITLE);
            fields.optional(law.version(), path + "version", VERSION);
            fields.optional(law.language(), path + "language", LANGUAGE);
            fields.require(
                    law.lawId() == null || catalogue.laws().test(law.lawId()), path + "lawId", "error.unknownLaw");
        }
        return given.stream().map(ExaminedLaw::new).toList();
    }

    private @Nullable String project() {
        String code = fields.optional(input.project(), "project", CODE);
        if (code != null) {
            fields.require(catalogue.projects().test(code), "project", "error.unknownProject", code);
        }
        return code;
    }

    private @Nullable Long activity() {
        Long id = input.activity();
        fields.require(id == null || catalogue.activities().test(id), "activity", "error.unknownActivity");
        return id;
    }

    private @Nullable LocalDate deadline() {
        String given = input.deadline();
        return given == null || given.isBlank() ? null : fields.day(given, "deadline");
    }

    private ReviewInput.Text text(ReviewInput.@Nullable Text given, String path) {
        return given == null
                ? new ReviewInput.Text(null, null)
                : new ReviewInput.Text(
                        fields.optional(given.en(), path + ".en", TEXT),
                        fields.optional(given.fr(), path + ".fr", TEXT));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
