package org.accede.deskreview;

import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.accede.alignment.Basis;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Rating;
import org.accede.shared.GivenFields;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** What an article may hold while it is written, and what it has to hold before somebody approves it (R7). */
final class DraftRules {
    private static final int REASON = 2000;
    private static final int TEXT = 8000;
    private static final int LAW = 300;
    private static final int ARTICLE = 100;
    private static final int LANGUAGE = 8;
    private static final int URL = 500;

    private final DraftInput input;
    private final GivenFields fields = new GivenFields();

    private final LongPredicate laws;

    private DraftRules(DraftInput input, LongPredicate laws) {
        this.input = input;
        this.laws = laws;
    }

    /**
     * Reads what was given.
     *
     * @param laws whether an id names a law of the State
     * @throws RuleBroken with everything that can't be kept as it is
     */
    static ArticleContent read(String provision, DraftInput input, LongPredicate laws) {
        return new DraftRules(input, laws).read(provision);
    }

    private ArticleContent read(String provision) {
        ArticleContent content = new ArticleContent(
                provision,
                oneOf(Rating.class, input.rating(), "rating"),
                oneOf(Basis.class, input.basis(), "basis"),
                day(input.validFrom()),
                fields.optional(input.reason(), "reason", REASON),
                citations(),
                fields.optional(input.analysis(), "analysis", TEXT),
                fields.optional(input.recommendation(), "recommendation", TEXT));
        fields.throwIfBroken();
        return content;
    }

    private <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String given, String path) {
        return given == null || given.isBlank() ? null : fields.required(type, given, path);
    }

    private @Nullable String day(@Nullable String given) {
        return given == null || given.isBlank()
                ? null
                : fields.day(given, "validFrom").toString();
    }

    private List<FindingInput.Cited> citations() {
        List<FindingInput.Cited> given = input.citations() == null
                ? List.of()
                : input.citations().stream().filter(Objects::nonNull).toList();
        return java.util.stream.IntStream.range(0, given.size())
                .mapToObj(i -> cited(given.get(i), "citations[" + i + "]."))
                .filter(cited -> !isBlank(cited))
                .toList();
    }

    private FindingInput.Cited cited(FindingInput.Cited cited, String path) {
        String url = fields.link(cited.url(), path + "url", URL);
        fields.require(cited.lawId() == null || laws.test(cited.lawId()), path + "lawId", "error.unknownLaw");
        return new FindingInput.Cited(
                fields.optional(cited.law(), path + "law", LAW),
                cited.lawId(),
                fields.optional(cited.article(), path + "article", ARTICLE),
                fields.optional(cited.quote(), path + "quote", TEXT),
                fields.optional(cited.translation(), path + "translation", TEXT),
                fields.optional(cited.language(), path + "language", LANGUAGE),
                url);
    }

    private static boolean isBlank(FindingInput.Cited cited) {
        return cited.law() == null
                && cited.lawId() == null
                && cited.article() == null
                && cited.quote() == null
                && cited.translation() == null
                && cited.url() == null;
    }

    /** Gathers what an article lacks before it can be approved; one that is not rated lacks nothing. */
    static void complete(DraftArticle article, Violations lacking) {
        ArticleContent content = article.content();
        String path = "articles[" + content.provision() + "].";
        if (content.rating() == null) {
            return;
        }
        lacking.require(article.state() == ArticleState.CONFIRMED, path + "confirmed", "error.review.toConfirm");
        lacking.require(content.basis() != null, path + "basis", "error.required");
        lacking.require(content.validFrom() != null, path + "validFrom", "error.required");
        boolean explained = content.rating() != Rating.NOT_APPLICABLE || content.reason() != null;
        lacking.require(explained, path + "reason", "error.reasonNotApplicable");
        boolean named = content.citations().stream().allMatch(cited -> cited.law() != null);
        lacking.require(named, path + "citations", "error.review.lawUnnamed");
    }
}
