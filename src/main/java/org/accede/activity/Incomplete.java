package org.accede.activity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an activity still lacks for its report; none of it blocks saving (R1). */
public final class Incomplete {
    private Incomplete() {}

    /** The names of the missing fields as the API has them, in the order of the form. */
    public static List<String> fields(Activity activity) {
        List<String> missing = new ArrayList<>();
        addUnless(activity.titleEnglish() != null, "title.en", missing);
        addUnless(activity.titleFrench() != null, "title.fr", missing);
        addUnless(activity.mode() != null, "mode", missing);
        boolean online = activity.mode() == ActivityMode.ONLINE;
        addUnless(online || !isBlank(activity.city()), "place.city", missing);
        addUnless(!activity.provisions().isEmpty(), "provisions", missing);
        addUnless(!isBlank(activity.objectives()), "objectives", missing);
        if (isOver(activity)) {
            addUnless(activity.headcount().isKnown(), "headcount.total", missing);
            addUnless(!isBlank(activity.summary()), "summary", missing);
            addUnless(!isBlank(activity.outcomes()), "outcomes", missing);
        }
        return missing;
    }

    private static boolean isOver(Activity activity) {
        return activity.status() == ActivityStatus.HELD || activity.status() == ActivityStatus.REPORTED;
    }

    private static void addUnless(boolean there, String field, List<String> missing) {
        if (!there) {
            missing.add(field);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
