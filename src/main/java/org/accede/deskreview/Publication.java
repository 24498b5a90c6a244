package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Findings;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** What sharing a review does to the register: its findings become facts; those of an earlier revision give way (R3). */
@ApplicationScoped
class Publication {
    @Inject
    Findings findings;

    @Inject
    QuoteLanguage languages;

    @Inject
    Event<ReviewShared> shared;

    /** In the transaction that shares the review. */
    void publish(DeskReview review, List<DraftArticle> articles, Recording by) {
        String source = Messages.text(
                Language.EN, "review.source", Days.text(review.dated().toString(), Language.EN));
        for (DraftArticle article : articles) {
            Optional<Finding> before =
                    article.finding().map(findings::get).filter(finding -> finding.endedAt() == null);
            if (article.rating() == null) {
                before.ifPresent(finding -> findings.withdraw(finding.id(), revised(review)));
                article.publishAs(null);
            } else if (before.isEmpty() || !says(before.get(), article.content())) {
                article.publishAs(
                        publish(review, source, article.content(), before).id());
            }
        }
        shared.fire(shared(review, articles, by, this::languageOf));
    }

    /** What those hear who hang on a review's being shared. */
    static ReviewShared shared(
            DeskReview review, List<DraftArticle> articles, Recording by, Function<String, Language> languageOf) {
        List<ReviewShared.Advice> advice = new ArrayList<>();
        for (DraftArticle article : articles) {
            String text = article.content().recommendation();
            if (article.rating() != null && text != null) {
                advice.add(new ReviewShared.Advice(article.provision(), languageOf.apply(text), text));
            }
        }
        return new ReviewShared(review.id(), review.country(), review.revision(), by, List.copyOf(advice));
    }

    /** English unless it surely is French: nobody says in which of the two an article is written. */
    private Language languageOf(String text) {
        return languages
                .contradicts(text, Language.EN.code())
                .flatMap(Language::find)
                .orElse(Language.EN);
    }

    private Finding publish(DeskReview review, String source, ArticleContent content, Optional<Finding> before) {
        Optional<Finding> replaced = before.filter(finding -> !isLater(content, finding));
        String reason = content.reason() == null && replaced.isPresent() ? revised(review) : content.reason();
        FindingInput input = finding(review, source, content, reason);
        return findings.publish(input, review.id(), replaced.map(Finding::id).orElse(null));
    }

    /** An article as the fact that it becomes. */
    static FindingInput finding(DeskReview review, String source, ArticleContent content, @Nullable String reason) {
        return new FindingInput(
                review.country(),
                content.provision(),
                String.valueOf(content.rating()),
                String.valueOf(content.basis()),
                content.validFrom(),
                reason,
                content.citations(),
                content.analysis(),
                source,
                null);
    }

    /** What holds from a later day follows what held before; anything else takes its place. */
    private static boolean isLater(ArticleContent content, Finding before) {
        return before.basis() == content.basis()
                && String.valueOf(content.validFrom())
                                .compareTo(before.validFrom().toString())
                        > 0;
    }

    private static boolean says(Finding finding, ArticleContent content) {
        ArticleContent published = new ArticleContent(
                finding.provision(),
                finding.rating(),
                finding.basis(),
                finding.validFrom().toString(),
                content.reason(),
                finding.citations().stream().map(Publication::cited).toList(),
                finding.analysis(),
                content.recommendation());
        return published.equals(content);
    }

    private static FindingInput.Cited cited(org.accede.alignment.Citation citation) {
        return new FindingInput.Cited(
                citation.law(),
                citation.lawId(),
                citation.article(),
                citation.quote(),
                citation.translation(),
                citation.language(),
                citation.url());
    }

    private static String revised(DeskReview review) {
        return Messages.text(Language.EN, "review.revised", review.revision());
    }
}
