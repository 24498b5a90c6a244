package org.accede.deskreview;

import static org.accede.deskreview.DeskReviewFixture.OFFICER;
import static org.accede.deskreview.DeskReviewFixture.aReviewThatIs;
import static org.accede.deskreview.DeskReviewFixture.anArticle;
import static org.accede.deskreview.DeskReviewFixture.details;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.alignment.Basis;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Rating;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of a review: whether an approval is about it, and what its edit does to one (R5, R8). */
class MaterialFieldsTest {
    private static final List<String> ARTICLE = List.of(
            "rating",
            "basis",
            "validFrom",
            "reason",
            "citations",
            "law",
            "lawId",
            "article",
            "quote",
            "translation",
            "language",
            "url",
            "analysis",
            "recommendation");
    private static final List<String> HEAD = List.of(
            "dated",
            "instruments",
            "laws",
            "requester",
            "project",
            "activity",
            "lead",
            "secondReviewer",
            "deadline",
            "summary",
            "conclusions");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            rating,         true
            basis,          true
            validFrom,      true
            reason,         true
            citations,      true
            law,            true
            lawId,          true
            article,        true
            quote,          true
            translation,    true
            language,       true
            url,            false
            analysis,       true
            recommendation, true
            """)
    void ofAnArticle(String field, boolean material) {
        DeskReview review = aReviewThatIs(ReviewStatus.SHARED);
        DraftArticle article = new DraftArticle(1, "185-2", OFFICER);
        article.write(anArticle("185-2"), true, OFFICER);
        article.approve();
        assertThat(article.isChangedSinceApproval()).isFalse();

        ArticleContent edited = edited(anArticle("185-2"), field);
        boolean differs = !edited.hash().equals(article.content().hash());
        review.edit(differs, OFFICER);
        article.write(edited, true, OFFICER);

        assertThat(differs).isEqualTo(material);
        assertThat(article.isChangedSinceApproval()).isEqualTo(material);
        assertThat(review.status()).isEqualTo(material ? ReviewStatus.IN_PROGRESS : ReviewStatus.SHARED);
        article.approve();
        assertThat(article.isChangedSinceApproval()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            dated,          true
            instruments,    true
            laws,           true
            requester,      false
            project,        false
            activity,       false
            lead,           false
            secondReviewer, false
            deadline,       false
            summary,        true
            conclusions,    true
            """)
    void ofTheReview(String field, boolean material) {
        DeskReview review = aReviewThatIs(ReviewStatus.SHARED);
        assertThat(review.describe(edited(details(), field), OFFICER)).isEqualTo(material);
        assertThat(review.status()).isEqualTo(material ? ReviewStatus.IN_PROGRESS : ReviewStatus.SHARED);
        assertThat(review.revision()).isEqualTo(material ? 2 : 1);
    }

    @Test
    void leaveNoFieldOut() {
        Set<String> ofArticles = components(DraftInput.class);
        ofArticles.remove("confirmed");
        ofArticles.addAll(components(FindingInput.Cited.class));
        assertThat(ARTICLE).hasSameElementsAs(ofArticles);
        Set<String> ofReviews = components(ReviewInput.class);
        ofReviews.removeAll(Set.of("country", "startFrom"));
        assertThat(HEAD).hasSameElementsAs(ofReviews);
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static ArticleContent edited(ArticleContent was, String field) {
        FindingInput.Cited c = was.citations().get(0);
        FindingInput.Cited cited = new FindingInput.Cited(
                field.equals("law") ? "Penal Code" : c.law(),
                field.equals("lawId") ? Long.valueOf(8) : c.lawId(),
                field.equals("article") ? "5" : c.article(),
                field.equals("quote") ? "Otherwise." : c.quote(),
                field.equals("translation") ? "Autrement." : c.translation(),
                field.equals("language") ? "fr" : c.language(),
                field.equals("url") ? "https://example.org/moved" : c.url());
        List<FindingInput.Cited> citations = new ArrayList<>(List.of(cited));
        if (field.equals("citations")) {
            citations.add(c);
        }
        return new ArticleContent(
                was.provision(),
                field.equals("rating") ? Rating.PARTLY_IN_LINE : was.rating(),
                field.equals("basis") ? Basis.BILL : was.basis(),
                field.equals("validFrom") ? "2025-01-01" : was.validFrom(),
                field.equals("reason") ? "A reservation." : was.reason(),
                citations,
                field.equals("analysis") ? "Otherwise." : was.analysis(),
                field.equals("recommendation") ? "Amend section 4." : was.recommendation());
    }

    private static ReviewDetails edited(ReviewDetails was, String field) {
        return new ReviewDetails(
                was.country(),
                field.equals("dated") ? PartialDate.parse("2026-12") : was.dated(),
                field.equals("instruments") ? Set.of("CETS185", "CETS189") : was.instruments(),
                field.equals("laws") ? List.of() : was.laws(),
                field.equals("requester") ? "Parliament" : was.requester(),
                field.equals("project") ? "GLACY" : was.project(),
                field.equals("activity") ? Long.valueOf(3) : was.activity(),
                field.equals("lead") ? "C. Popa" : was.lead(),
                field.equals("secondReviewer") ? "C. Popa" : was.secondReviewer(),
                field.equals("deadline") ? LocalDate.of(2027, 1, 31) : was.deadline(),
                field.equals("summary") ? new ReviewInput.Text("Summary", "Résumé") : was.summary(),
                field.equals("conclusions") ? new ReviewInput.Text(null, "Conclusions") : was.conclusions());
    }
}
