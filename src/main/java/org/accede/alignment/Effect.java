package org.accede.alignment;

import org.jspecify.annotations.Nullable;

/** What a change in the world did to a State's standing on a provision. */
public enum Effect {
    IMPROVED,
    WORSENED,
    /** To or from not assessed or not applicable: neither better nor worse. */
    NEUTRAL;

    /** Of a change from one rating to another, null being not assessed: not in line is below partly is below in line. */
    public static Effect of(@Nullable Rating from, @Nullable Rating to) {
        int before = rank(from);
        int after = rank(to);
        if (before == 0 || after == 0) {
            return NEUTRAL;
        }
        return after > before ? IMPROVED : WORSENED;
    }

    private static int rank(@Nullable Rating rating) {
        if (rating == null) {
            return 0;
        }
        return switch (rating) {
            case IN_LINE -> 3;
            case PARTLY_IN_LINE -> 2;
            case NOT_IN_LINE -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }
}
