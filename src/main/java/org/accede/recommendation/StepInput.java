package org.accede.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * What goes with a step of a recommendation or a note on it, as somebody gives it.
 *
 * @param note why, or what there is to say; dropping and reopening need it, a note is nothing else
 * @param implemented since when it is put into practice: a day, a month or a year, ISO 8601; implementing needs it
 * @param evidence what shows it; implementing needs that or {@code url}
 * @param url a link to what shows it
 */
public record StepInput(
        @Nullable String note,
        @Nullable String implemented,
        @Nullable String evidence,
        @Nullable String url) {
    public static final StepInput NOTHING = new StepInput(null, null, null, null);
}
