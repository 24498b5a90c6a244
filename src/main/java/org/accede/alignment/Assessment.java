package org.accede.alignment;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a State's law is worth on one provision, from its own finding or from its parts.
 *
 * @param rating null when not assessed
 * @param derived whether the rating comes from the parts
 * @param assessed how many of the applicable parts have a rating; a provision without parts counts itself
 * @param applicable how many parts there are, without the not applicable ones
 */
public record Assessment(@Nullable Rating rating, boolean derived, int assessed, int applicable) {
    private static final Assessment OPEN = new Assessment(null, false, 0, 1);
    private static final Map<Rating, Assessment> ALONE =
            Stream.of(Rating.values()).collect(toMap(Function.identity(), Assessment::alone));

    /** Has a rating that says something about the law. */
    boolean isAssessed() {
        return rating != null && rating != Rating.NOT_APPLICABLE;
    }

    static Assessment of(@Nullable Rating own, PartsTally parts) {
        Rating rating = own != null ? own : parts.rating();
        boolean derived = own == null && rating != null;
        return new Assessment(rating, derived, parts.assessed(), parts.applicable());
    }

    static Assessment withoutParts(@Nullable Rating own) {
        return own == null ? OPEN : ALONE.getOrDefault(own, OPEN);
    }

    private static Assessment alone(Rating own) {
        int applicable = own == Rating.NOT_APPLICABLE ? 0 : 1;
        return new Assessment(own, false, applicable, applicable);
    }
}
