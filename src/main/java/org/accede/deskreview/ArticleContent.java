package org.accede.deskreview;

import java.util.List;
import org.accede.alignment.Basis;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Rating;
import org.accede.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of one provision.
 *
 * @param validFrom the day from which it holds, ISO 8601
 * @param reason why it is not applicable
 */
public record ArticleContent(
        String provision,
        @Nullable Rating rating,
        @Nullable Basis basis,
        @Nullable String validFrom,
        @Nullable String reason,
        List<FindingInput.Cited> citations,
        @Nullable String analysis,
        @Nullable String recommendation) {

    /** Tells apart any two contents that an approval tells apart: a link to a text says nothing of the law. */
    public String hash() {
        return Fingerprint.of(new ArticleContent(
                        provision,
                        rating,
                        basis,
                        validFrom,
                        reason,
                        citations.stream().map(ArticleContent::withoutLink).toList(),
                        analysis,
                        recommendation)
                .toString());
    }

    private static FindingInput.Cited withoutLink(FindingInput.Cited cited) {
        return new FindingInput.Cited(
                cited.law(),
                cited.lawId(),
                cited.article(),
                cited.quote(),
                cited.translation(),
                cited.language(),
                null);
    }
}
