package org.accede.treaty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accede.convention.Provision;
import org.accede.shared.GivenFields;
import org.accede.shared.ImpossibleDate;
import org.accede.shared.PartialDate;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Checks what was given for a treaty action, all of it at once, and reads it (R9). */
final class TreatyActionRules {
    private static final int SOURCE = 500;
    private static final int REASON = 2000;
    private static final int NOTE = 2000;
    private static final int TEXT = 4000;

    private final TreatyActionInput input;
    private final GivenFields fields = new GivenFields();

    private TreatyActionRules(TreatyActionInput input) {
        this.input = input;
    }

    /** @throws RuleBroken with everything that is wrong */
    static TreatyAction.Details read(
            TreatyActionInput input,
            Predicate<String> countryExists,
            Predicate<String> instrumentExists,
            Function<String, Optional<Provision>> provisions) {
        return new TreatyActionRules(input).read(countryExists, instrumentExists, provisions);
    }

    private TreatyAction.Details read(
            Predicate<String> countryExists,
            Predicate<String> instrumentExists,
            Function<String, Optional<Provision>> catalogue) {
        String country = fields.required(input.country(), "country", 2);
        fields.require(country.isEmpty() || countryExists.test(country), "country", "error.unknownCountry", country);
        String instrument = fields.required(input.instrument(), "instrument", 8);
        boolean known = instrument.isEmpty() || instrumentExists.test(instrument);
        fields.require(known, "instrument", "error.unknownInstrument", instrument);
        TreatyActionKind kind = fields.required(TreatyActionKind.class, input.kind(), "kind");
        PartialDate date = date(input.date(), "date");
        PartialDate term = term(kind, date);
        Set<String> provisions = provisions(kind, instrument, catalogue);
        String source = fields.required(input.source(), "source", SOURCE);
        LocalDate sourceAsOf = sourceAsOf();
        String text = fields.optional(input.text(), "text", TEXT);
        String note = fields.optional(input.note(), "note", NOTE);
        Confidence confidence = confidence();
        String reason = fields.optional(input.reason(), "reason", REASON);
        fields.throwIfBroken();
        return new TreatyAction.Details(
                country,
                instrument,
                new TreatyEvent(kind, date, term.isUnknown() ? null : term),
                provisions,
                text,
                note,
                source,
                sourceAsOf,
                confidence.code(),
                reason);
    }

    private PartialDate date(@Nullable String given, String path) {
        try {
            return PartialDate.parse(given);
        } catch (ImpossibleDate impossible) {
            fields.require(false, path, "error.partialDate." + impossible.reason());
            return PartialDate.UNKNOWN;
        }
    }

    private PartialDate term(TreatyActionKind kind, PartialDate date) {
        PartialDate term = date(input.term(), "term");
        boolean given = input.term() != null && !input.term().isBlank();
        fields.require(kind.hasTerm() || !given, "term", "error.termOfInvitation");
        fields.require(kind != TreatyActionKind.EXTENSION || given, "term", "error.required");
        boolean endsFirst = term.lastDay()
                .flatMap(end -> date.firstDay().map(end::isBefore))
                .orElse(false);
        fields.require(!endsFirst, "term", "error.endBeforeStart");
        return term;
    }

    private Set<String> provisions(
            TreatyActionKind kind, String instrument, Function<String, Optional<Provision>> catalogue) {
        List<String> given = input.provisions() == null ? List.of() : input.provisions();
        fields.require(given.isEmpty() || kind.hasProvisions(), "provisions", "error.provisionsOfReservation");
        for (String code : given) {
            Optional<Provision> found = Optional.ofNullable(code).flatMap(catalogue);
            fields.require(found.isPresent(), "provisions", "error.unknownProvision", code);
            boolean elsewhere =
                    found.filter(one -> !one.instrument().equals(instrument)).isPresent();
            fields.require(!elsewhere, "provisions", "error.provisionElsewhere", code);
        }
        return new HashSet<>(given);
    }

    private @Nullable LocalDate sourceAsOf() {
        String given = input.sourceAsOf();
        return given == null || given.isBlank() ? null : fields.day(given, "sourceAsOf");
    }

    private Confidence confidence() {
        String given = input.confidence();
        Optional<Confidence> found =
                given == null || given.isBlank() ? Optional.of(Confidence.VERIFIED) : Confidence.of(given.strip());
        fields.require(found.isPresent(), "confidence", "error.unknownCode");
        return found.orElse(Confidence.VERIFIED);
    }
}
