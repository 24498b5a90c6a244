package org.accede.deskreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.alignment.Basis;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Rating;
import org.accede.law.LawStanding;
import org.accede.law.LawStep;
import org.jspecify.annotations.Nullable;

/** The checks of a review, rule by rule; it only reads. */
final class ReviewLinter {
    /** A shorter quote may well be the same by chance: "shall be punished". */
    private static final int TELLING = 40;

    private static final int YEARS_OF_A_PARTY = 3;
    private static final Set<String> OFFENCES = Set.of("185-2", "185-3", "185-4", "185-5", "185-6");

    private final LintSubject subject;
    private final QuoteLanguage languages;
    private final List<LintFinding> found = new ArrayList<>();

    private ReviewLinter(LintSubject subject, QuoteLanguage languages) {
        this.subject = subject;
        this.languages = languages;
    }

    /** In the order of the articles. */
    static List<LintFinding> check(LintSubject subject, QuoteLanguage languages) {
        ReviewLinter linter = new ReviewLinter(subject, languages);
        Map<String, String> quotes = new HashMap<>();
        for (ArticleContent article : subject.content().articles()) {
            linter.citations(article);
            linter.laws(article);
            linter.option(article);
            linter.quotes(article, quotes);
            linter.languages(article);
        }
        linter.party();
        return List.copyOf(linter.found);
    }

    private void citations(ArticleContent article) {
        if (article.rating() == Rating.IN_LINE && article.citations().isEmpty()) {
            add(LintRule.IN_LINE_WITHOUT_CITATION, article, "");
        }
    }

    private void laws(ArticleContent article) {
        List<CitedLaw> cited = cited(article).toList();
        boolean onlyBills = !cited.isEmpty()
                && article.citations().stream()
                        .allMatch(one ->
                                law(one).filter(law -> law.standing().isBill()).isPresent());
        if (onlyBills && article.basis() != null && article.basis() != Basis.BILL) {
            add(LintRule.ONLY_A_BILL, article, cited.get(0).title());
        }
        LocalDate from = article.validFrom() == null ? null : LocalDate.parse(article.validFrom());
        boolean restsOnForce = article.basis() == Basis.IN_FORCE;
        article.citations()
                .forEach(citation -> law(citation).ifPresent(law -> {
                    if (restsOnForce && from != null && isInForceAfter(law.standing(), citation, from)) {
                        add(LintRule.IN_FORCE_LATER, article, law.title());
                    }
                }));
        for (CitedLaw law : cited) {
            if (law.standing().isRepealed()) {
                add(LintRule.REPEALED_LAW, article, law.title());
            } else if (from != null && isAmendedAfter(law.standing(), from)) {
                add(LintRule.AMENDED_SINCE, article, law.title());
            }
        }
    }

    private static boolean isInForceAfter(LawStanding standing, FindingInput.Cited citation, LocalDate day) {
        return standing.inForceFrom(String.valueOf(citation.article()))
                .flatMap(date -> date.firstDay())
                .map(first -> first.isAfter(day))
                .orElse(false);
    }

    private static boolean isAmendedAfter(LawStanding standing, LocalDate day) {
        LawStep amended = standing.amended();
        return amended != null
                && amended.date().firstDay().map(first -> first.isAfter(day)).orElse(false);
    }

    private void option(ArticleContent article) {
        if (article.rating() == Rating.NOT_APPLICABLE && !subject.withOption().contains(article.provision())) {
            add(LintRule.NO_OPTION_TO_USE, article, "");
        }
    }

    /** Of one article's parts the same quote may stand under several. */
    private void quotes(ArticleContent article, Map<String, String> seen) {
        String number = articleOf(article.provision());
        for (FindingInput.Cited citation : article.citations()) {
            String quote = plain(citation.quote());
            String before = quote.length() < TELLING ? null : seen.putIfAbsent(quote, number);
            if (before != null && !before.equals(number)) {
                add(LintRule.SAME_QUOTE, article, before);
            }
        }
    }

    private static String plain(@Nullable String quote) {
        return quote == null
                ? ""
                : quote.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    /** {@code 185-6} of {@code 185-6-1-a}. */
    private static String articleOf(String provision) {
        String[] parts = provision.split("-", -1);
        return parts[0] + "-" + parts[1];
    }

    private void languages(ArticleContent article) {
        article.citations().stream()
                .filter(one -> one.quote() != null && one.language() != null)
                .flatMap(one ->
                        languages.contradicts(String.valueOf(one.quote()), String.valueOf(one.language())).stream())
                .findFirst()
                .ifPresent(other -> add(LintRule.OTHER_LANGUAGE, article, other));
    }

    private void party() {
        LocalDate since = subject.partySince();
        boolean forYears = since != null && !since.plusYears(YEARS_OF_A_PARTY).isAfter(subject.day());
        boolean noneInLine = OFFENCES.stream()
                .map(code -> subject.content().article(code))
                .allMatch(one -> one.filter(article -> article.rating() == Rating.NOT_IN_LINE)
                        .isPresent());
        if (forYears && noneInLine) {
            found.add(new LintFinding(LintRule.PARTY_WITHOUT_OFFENCES, "185-2", String.valueOf(since)));
        }
    }

    private Stream<CitedLaw> cited(ArticleContent article) {
        return article.citations().stream().flatMap(one -> law(one).stream()).distinct();
    }

    private Optional<CitedLaw> law(FindingInput.Cited citation) {
        return Optional.ofNullable(citation.lawId()).map(subject.laws()::get).filter(Objects::nonNull);
    }

    private void add(LintRule rule, ArticleContent article, String about) {
        LintFinding finding = new LintFinding(rule, article.provision(), about);
        boolean said = found.stream()
                .anyMatch(one -> one.rule() == rule && one.provision().equals(article.provision()));
        if (!said) {
            found.add(finding);
        }
    }
}
