package org.accede.recommendation;

import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of several does, or would do, to one of them.
 *
 * @param before as it was, for reading only
 * @param version of it
 * @param refused the key of the message that says why it stays as it is; null where nothing stands in the way
 * @param leaves whether it says already what the edit says
 */
public record PlannedChange(
        Before before,
        int version,
        @Nullable String owner,
        PartialDate due,
        RecommendationStatus status,
        @Nullable String refused,
        boolean leaves) {

    /** What the edit may change, as it was. */
    public record Before(
            Recommendation recommendation, @Nullable String owner, PartialDate due, RecommendationStatus status) {
        static Before of(Recommendation one) {
            return new Before(one, one.owner(), one.due(), one.status());
        }
    }

    static PlannedChange of(Recommendation one, BulkEdit edit, @Nullable String refused) {
        boolean stays = refused != null;
        return new PlannedChange(
                Before.of(one),
                one.version(),
                stays ? one.owner() : edit.ownerOf(one),
                stays ? one.due() : edit.dueOf(one),
                stays ? one.status() : edit.statusOf(one),
                refused,
                edit.leaves(one));
    }

    /** Whether it is otherwise afterwards. */
    public boolean isMade() {
        return refused == null && !leaves;
    }
}
