package org.accede.deskreview;

import java.util.Objects;
import org.accede.alignment.Effect;
import org.accede.alignment.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What two reviews say of one provision.
 *
 * @param before null where the first doesn't assess it; {@code after} likewise
 */
public record ComparedArticle(
        String provision,
        @Nullable ArticleContent before,
        @Nullable ArticleContent after) {

    /** Whether the ratings differ. */
    public boolean isMoved() {
        return ratingBefore() != ratingAfter();
    }

    /** Whether anything differs that an approval would tell apart. */
    public boolean isChanged() {
        return !Objects.equals(before == null ? null : before.hash(), after == null ? null : after.hash());
    }

    /** What the move means; null where the ratings are the same. */
    public @Nullable Effect effect() {
        return isMoved() ? Effect.of(ratingBefore(), ratingAfter()) : null;
    }

    public @Nullable Rating ratingBefore() {
        return before == null ? null : before.rating();
    }

    public @Nullable Rating ratingAfter() {
        return after == null ? null : after.rating();
    }
}
