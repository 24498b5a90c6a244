package org.accede.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.shared.ImpossibleDate;
import org.accede.shared.PartialDate;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** Checks what was given for an activity, all of it at once, and reads it (R1, R2, R3, R5). */
final class ActivityRules {
    private static final int TITLE = 300;
    private static final int CITY = 100;
    private static final int PARTNER = 200;
    private static final int TEXT = 8000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final ActivityInput input;
    private final Catalogue catalogue;
    private final @Nullable Activity before;
    private final Violations violations = new Violations();

    /** What exists, so that codes can be told from mistakes. */
    record Catalogue(
            Predicate<String> countries,
            Predicate<String> projects,
            Predicate<String> provisions,
            Predicate<Long> activities) {}

    private ActivityRules(ActivityInput input, Catalogue catalogue, @Nullable Activity before) {
        this.input = input;
        this.catalogue = catalogue;
        this.before = before;
    }

    /**
     * @param before the activity as it was, which may keep a date that an entered one could not have; null for a new one
     * @throws org.accede.shared.RuleBroken with everything that is wrong
     */
    static ActivityDetails read(ActivityInput input, Catalogue catalogue, @Nullable Activity before) {
        ActivityRules rules = new ActivityRules(input, catalogue, before);
        ActivityDetails details = rules.read();
        rules.violations.throwIfAny();
        return details;
    }

    private ActivityDetails read() {
        ActivityInput.Title title = input.title() == null ? new ActivityInput.Title(null, null) : input.title();
        ActivityInput.Place place = input.place() == null ? new ActivityInput.Place(null, null) : input.place();
        String english = text(title.en(), "title.en", TITLE);
        String french = text(title.fr(), "title.fr", TITLE);
        violations.require(english != null || french != null, "title", "error.required");
        PartialDate start = date(input.startDate(), "startDate", before == null ? null : before.start());
        PartialDate end = date(input.endDate(), "endDate", before == null ? null : before.end());
        checkPeriod(start, end);
        ActivityScope scope = oneOf(ActivityScope.class, input.scope(), "scope", ActivityScope.COUNTRY);
        Set<String> countries = codes(input.countries(), "countries", catalogue.countries(), "error.unknownCountry");
        violations.require(
                !scope.needsCountry() || !orEmpty(input.countries()).isEmpty(), "countries", "error.countryOrScope");
        return new ActivityDetails(
                english,
                french,
                kind(),
                mode(),
                oneOf(ActivityStatus.class, input.status(), "status", ActivityStatus.PLANNED),
                start,
                end,
                text(place.city(), "place.city", CITY),
                country(place.country()),
                scope,
                countries,
                projects(),
                codes(input.provisions(), "provisions", catalogue.provisions(), "error.unknownProvision"),
                partners(),
                text(input.objectives(), "objectives", TEXT),
                text(input.summary(), "summary", TEXT),
                text(input.outcomes(), "outcomes", TEXT),
                headcount(),
                followUpOf());
    }

    private ActivityKind kind() {
        violations.requireText(input.kind(), "kind");
        return oneOf(ActivityKind.class, input.kind(), "kind", ActivityKind.OTHER);
    }

    private @Nullable ActivityMode mode() {
        String given = input.mode();
        return given == null || given.isBlank() ? null : oneOf(ActivityMode.class, given, "mode", ActivityMode.ONLINE);
    }

    private @Nullable String text(@Nullable String given, String path, int limit) {
        violations.atMost(limit, given, path);
        return given == null || given.isBlank() ? null : given.strip();
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, @Nullable String given, String path, E otherwise) {
        if (given == null || given.isBlank()) {
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

    private PartialDate date(@Nullable String given, String path, @Nullable PartialDate kept) {
        try {
            PartialDate date = PartialDate.parse(given);
            boolean isDay = date.isUnknown() || date.precision() == PartialDate.Precision.DAY;
            violations.require(isDay || date.equals(kept), path, "error.dayNeeded");
            return date;
        } catch (ImpossibleDate impossible) {
            violations.add(path, "error.ImpossibleDate." + impossible.reason());
            return PartialDate.UNKNOWN;
        }
    }

    private void checkPeriod(PartialDate start, PartialDate end) {
        boolean mayLackStart = before != null && before.start().isUnknown();
        boolean given = input.startDate() != null && !input.startDate().isBlank();
        violations.require(given || mayLackStart, "startDate", "error.required");
        if (!start.isUnknown() && !end.isUnknown()) {
            boolean ordered =
                    !end.lastDay().orElseThrow().isBefore(start.firstDay().orElseThrow());
            violations.require(ordered, "endDate", "error.endBeforeStart");
        }
    }

    private Set<String> codes(@Nullable List<String> given, String path, Predicate<String> exists, String key) {
        Set<String> codes = new LinkedHashSet<>();
        orEmpty(given).forEach(code -> codes.add(String.valueOf(code)));
        codes.stream().filter(exists.negate()).forEach(unknown -> violations.add(path, key, unknown));
        return codes;
    }

    private @Nullable String country(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        violations.require(catalogue.countries().test(given), "place.country", "error.unknownCountry", given);
        return given;
    }

    private List<ProjectShare> projects() {
        List<ActivityInput.Share> shares = orEmpty(input.projects()).stream()
                .map(share -> share == null ? new ActivityInput.Share("", null) : share)
                .toList();
        boolean mayLackProject = before != null && before.projects().isEmpty();
        violations.require(!shares.isEmpty() || mayLackProject, "projects", "error.required");
        List<String> codes =
                shares.stream().map(share -> String.valueOf(share.code())).toList();
        codes.stream()
                .filter(catalogue.projects().negate())
                .forEach(unknown -> violations.add("projects", "error.unknownProject", unknown));
        violations.require(Set.copyOf(codes).size() == codes.size(), "projects", "error.twice");
        checkShares(shares);
        return shares.stream()
                .map(share -> new ProjectShare(String.valueOf(share.code()), share.share()))
                .toList();
    }

    private void checkShares(List<ActivityInput.Share> shares) {
        List<BigDecimal> given = shares.stream()
                .map(ActivityInput.Share::share)
                .filter(Objects::nonNull)
                .toList();
        if (given.isEmpty()) {
            return;
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = given.stream().allMatch(share -> share.signum() > 0 && share.scale() <= 2);
        violations.require(
                positive && given.size() == shares.size() && sum.compareTo(WHOLE) == 0, "projects", "error.shares");
    }

    private List<String> partners() {
        List<String> partners = orEmpty(input.partners()).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(partner -> !partner.isEmpty())
                .toList();
        partners.forEach(partner -> violations.atMost(PARTNER, partner, "partners"));
        return partners;
    }

    private Headcount headcount() {
        ActivityInput.Heads heads = input.headcount();
        if (heads == null) {
            return new Headcount();
        }
        people(heads.total(), "headcount.total");
        people(heads.women(), "headcount.women");
        people(heads.men(), "headcount.men");
        people(heads.other(), "headcount.other");
        Headcount headcount = new Headcount(heads.total(), heads.women(), heads.men(), heads.other());
        boolean fits = heads.total() == null || headcount.parts() <= heads.total();
        violations.require(fits, "headcount.total", "error.partsAboveTotal");
        return headcount;
    }

    private void people(@Nullable Integer number, String path) {
        boolean possible = number == null || (number >= 0 && number <= MOST_PEOPLE);
        violations.require(possible, path, "error.numberBetween", 0, MOST_PEOPLE);
    }

    private @Nullable Long followUpOf() {
        Long followed = input.followUpOf();
        if (followed == null) {
            return null;
        }
        violations.require(catalogue.activities().test(followed), "followUpOf", "error.unknownActivity");
        violations.require(before == null || before.id() != followed, "followUpOf", "error.followsItself");
        return followed;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
