package org.accede.activity.rest;

import java.util.List;
import org.accede.activity.Activity;
import org.accede.activity.ActivityInput;
import org.accede.activity.Headcount;
import org.accede.activity.Incomplete;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity; its version is the answer's entity tag.
 *
 * @param reference its key in the source it came from; absent for what was logged here
 * @param startDate a day, or a coarser date where an imported activity has no better one; absent where it is unknown
 * @param incomplete the fields that the report still lacks
 * @param warnings what may be wrong with a record that was saved
 */
public record ActivityJson(
        long id,
        @Nullable String reference,
        ActivityInput.Title title,
        String kind,
        @Nullable String mode,
        String status,
        @Nullable String startDate,
        @Nullable String endDate,
        ActivityInput.Place place,
        List<String> countries,
        List<ActivityInput.Share> projects,
        List<String> provisions,
        List<String> partners,
        @Nullable String objectives,
        @Nullable String summary,
        @Nullable String outcomes,
        Heads headcount,
        String scope,
        @Nullable Long followUpOf,
        List<String> incomplete,
        @Nullable List<Warning> warnings) {

    /** @param undisclosed those whose sex was not told: total without the parts */
    public record Heads(
            @Nullable Integer total,
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer other,
            @Nullable Integer undisclosed) {
        static Heads of(Headcount headcount) {
            return new Heads(
                    headcount.total(), headcount.women(), headcount.men(), headcount.other(), headcount.undisclosed());
        }
    }

    /**
     * What may be wrong.
     *
     * @param code DUPLICATE
     * @param activity the id of the activity that it is about
     */
    public record Warning(String code, String message, long activity) {}

    /** @param warnings null where nobody looked for any */
    static ActivityJson of(Activity activity, @Nullable List<Warning> warnings) {
        return new ActivityJson(
                activity.id(),
                activity.reference().orElse(null),
                new ActivityInput.Title(activity.titleEnglish(), activity.titleFrench()),
                activity.kind().name(),
                activity.mode() == null ? null : activity.mode().name(),
                activity.status().name(),
                text(activity.start()),
                text(activity.end()),
                new ActivityInput.Place(activity.city(), activity.placeCountry()),
                List.copyOf(activity.countries()),
                activity.projects().stream()
                        .map(share -> new ActivityInput.Share(share.project(), share.percent()))
                        .toList(),
                List.copyOf(activity.provisions()),
                activity.partners(),
                activity.objectives(),
                activity.summary(),
                activity.outcomes(),
                Heads.of(activity.headcount()),
                activity.scope().name(),
                activity.followUpOf(),
                Incomplete.fields(activity),
                warnings);
    }

    private static @Nullable String text(PartialDate date) {
        return date.isUnknown() ? null : date.toString();
    }
}
