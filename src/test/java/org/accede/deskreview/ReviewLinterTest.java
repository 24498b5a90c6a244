package org.accede.deskreview;

import static org.accede.deskreview.DeskReviewFixture.OFFICER;
import static org.accede.deskreview.DeskReviewFixture.details;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.alignment.Basis;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Rating;
import org.accede.law.LawStage;
import org.accede.law.LawStanding;
import org.accede.law.LawStep;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check with a review that it finds fault with, one that it doesn't, and one whose finding was dismissed. */
class ReviewLinterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long ACT = 1;
    private static final long BILL = 2;
    private static final long REPEALED = 3;
    private static final long AMENDED = 4;
    private static final Map<Long, CitedLaw> LAWS = Map.of(
            ACT, law("Cybercrime Act", step(LawStage.IN_FORCE, "2024-07-01")),
            BILL, law("Evidence Bill", step(LawStage.BEFORE_PARLIAMENT, "2026-02-01")),
            REPEALED, law("Computer Act", step(LawStage.IN_FORCE, "2001-01-01"), step(LawStage.REPEALED, "2025-01-01")),
            AMENDED, law("Penal Code", step(LawStage.IN_FORCE, "1999-01-01"), step(LawStage.AMENDED, "2025-05-01")));
    private static final String QUOTE =
            "Whoever intentionally and without right accesses the whole or any part of a computer system commits an offence.";
    private static final String FRENCH =
            "Quiconque accède intentionnellement et sans droit à tout ou partie d’un système informatique est puni d’un an de prison.";

    private static final QuoteLanguage LANGUAGES = new QuoteLanguage();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(LintRule.IN_LINE_WITHOUT_CITATION, List.of(article("185-2", Rating.IN_LINE))),
                Arguments.of(LintRule.ONLY_A_BILL, List.of(article("185-2", Rating.IN_LINE, cited(BILL, QUOTE)))),
                Arguments.of(
                        LintRule.IN_FORCE_LATER,
                        List.of(from("2024-06-30", article("185-2", Rating.IN_LINE, cited(ACT, QUOTE))))),
                Arguments.of(LintRule.REPEALED_LAW, List.of(article("185-2", Rating.IN_LINE, cited(REPEALED, QUOTE)))),
                Arguments.of(LintRule.NO_OPTION_TO_USE, List.of(article("185-4", Rating.NOT_APPLICABLE))),
                Arguments.of(
                        LintRule.SAME_QUOTE,
                        List.of(
                                article("185-2", Rating.IN_LINE, cited(ACT, QUOTE)),
                                article("185-3", Rating.IN_LINE, cited(ACT, QUOTE + "  ")))),
                Arguments.of(
                        LintRule.AMENDED_SINCE,
                        List.of(from("2024-08-01", article("185-2", Rating.IN_LINE, cited(AMENDED, QUOTE))))),
                Arguments.of(
                        LintRule.PARTY_WITHOUT_OFFENCES,
                        Stream.of("185-2", "185-3", "185-4", "185-5", "185-6")
                                .map(code -> article(code, Rating.NOT_IN_LINE))
                                .toList()),
                Arguments.of(LintRule.OTHER_LANGUAGE, List.of(article("185-2", Rating.IN_LINE, cited(ACT, FRENCH)))));
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(LintRule.IN_LINE_WITHOUT_CITATION, List.of(article("185-2", Rating.NOT_IN_LINE))),
                Arguments.of(
                        LintRule.ONLY_A_BILL,
                        List.of(on(Basis.BILL, article("185-2", Rating.IN_LINE, cited(BILL, QUOTE))))),
                Arguments.of(LintRule.IN_FORCE_LATER, List.of(article("185-2", Rating.IN_LINE, cited(ACT, QUOTE)))),
                Arguments.of(LintRule.REPEALED_LAW, List.of(article("185-2", Rating.IN_LINE, cited(AMENDED, QUOTE)))),
                Arguments.of(LintRule.NO_OPTION_TO_USE, List.of(article("185-11-2", Rating.NOT_APPLICABLE))),
                Arguments.of(
                        LintRule.SAME_QUOTE,
                        List.of(
                                article("185-6-1-a", Rating.IN_LINE, cited(ACT, QUOTE)),
                                article("185-6-1-b", Rating.IN_LINE, cited(ACT, QUOTE)),
                                article("185-7", Rating.NOT_IN_LINE, cited(ACT, "shall be punished")),
                                article("185-8", Rating.NOT_IN_LINE, cited(ACT, "shall be punished")))),
                Arguments.of(
                        LintRule.AMENDED_SINCE,
                        List.of(from("2025-05-01", article("185-2", Rating.IN_LINE, cited(AMENDED, QUOTE))))),
                Arguments.of(
                        LintRule.PARTY_WITHOUT_OFFENCES,
                        Stream.of("185-2", "185-3", "185-4", "185-5")
                                .map(code -> article(code, Rating.NOT_IN_LINE))
                                .toList()),
                Arguments.of(
                        LintRule.OTHER_LANGUAGE,
                        List.of(
                                article("185-2", Rating.IN_LINE, cited(ACT, QUOTE)),
                                article("185-3", Rating.NOT_IN_LINE, cited(ACT, "Ordonnance")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void findsFaultOnceAndStopsAtItUntilItIsDismissed(LintRule rule, List<ArticleContent> articles) {
        List<LintFinding> found = check(articles);
        assertThat(found).extracting(LintFinding::rule).containsExactly(rule);
        CheckedFinding open = CheckedFinding.of(found.get(0), List.of());
        assertThat(open.isOpen()).isTrue();
        assertThat(open.stops()).isEqualTo(rule.isError());

        LintDismissal elsewhere = new LintDismissal(1, rule, "185-35", "another article", OFFICER);
        LintDismissal dismissal =
                new LintDismissal(1, rule, found.get(0).provision(), "the court reads it so", OFFICER);
        assertThat(CheckedFinding.of(found.get(0), List.of(elsewhere)).isOpen()).isTrue();
        CheckedFinding dismissed = CheckedFinding.of(found.get(0), List.of(elsewhere, dismissal));
        assertThat(dismissed.isOpen()).isFalse();
        assertThat(dismissed.stops()).isFalse();
        assertThat(dismissed.dismissal()).isSameAs(dismissal);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void findsNoFaultWhereThereIsNone(LintRule rule, List<ArticleContent> articles) {
        assertThat(check(articles)).extracting(LintFinding::rule).doesNotContain(rule);
    }

    @ParameterizedTest
    @EnumSource(LintRule.class)
    void isTriedBothWays(LintRule rule) {
        assertThat(Stream.of(faults(), sound())
                        .map(cases -> cases.map(one -> one.get()[0]).toList()))
                .allSatisfy(rules -> assertThat(rules).contains(rule));
    }

    @Test
    void aRecentPartyIsGivenTime() {
        List<ArticleContent> none = Stream.of("185-2", "185-3", "185-4", "185-5", "185-6")
                .map(code -> article(code, Rating.NOT_IN_LINE))
                .toList();
        assertThat(ReviewLinter.check(subject(none, LocalDate.of(2024, 1, 1)), LANGUAGES))
                .isEmpty();
        assertThat(ReviewLinter.check(subject(none, null), LANGUAGES)).isEmpty();
    }

    private static List<LintFinding> check(List<ArticleContent> articles) {
        return ReviewLinter.check(subject(articles, LocalDate.of(2020, 1, 1)), LANGUAGES);
    }

    private static LintSubject subject(List<ArticleContent> articles, @Nullable LocalDate partySince) {
        ReviewContent content = new ReviewContent(new DeskReview(details(), true, OFFICER).head(), articles);
        return new LintSubject(content, LAWS, Set.of("185-11-2"), partySince, TODAY);
    }

    private static ArticleContent article(String provision, Rating rating, FindingInput.Cited... cited) {
        return new ArticleContent(
                provision, rating, Basis.IN_FORCE, "2026-01-01", "A reservation.", Arrays.asList(cited), null, null);
    }

    private static ArticleContent from(String day, ArticleContent was) {
        return new ArticleContent(
                was.provision(), was.rating(), was.basis(), day, was.reason(), was.citations(), null, null);
    }

    private static ArticleContent on(Basis basis, ArticleContent was) {
        return new ArticleContent(
                was.provision(), was.rating(), basis, was.validFrom(), was.reason(), was.citations(), null, null);
    }

    private static FindingInput.Cited cited(long law, String quote) {
        return new FindingInput.Cited("a law", law, "4", quote, null, "en", null);
    }

    private static CitedLaw law(String title, LawStep... steps) {
        return new CitedLaw(title, LawStanding.of(List.of(steps), TODAY));
    }

    private static LawStep step(LawStage kind, String date) {
        return new LawStep(kind, PartialDate.parse(date), List.of());
    }
}
