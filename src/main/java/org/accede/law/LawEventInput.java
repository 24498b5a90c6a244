package org.accede.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a law as somebody gives it, on a form or in a call: nothing is checked yet.
 *
 * @param kind a constant of {@link LawStage}
 * @param date a day, a month, a year, ISO 8601; absent where it is unknown
 * @param articles of the law that the event concerns; none: the whole law
 * @param byLaw the id of the act that amends or repeals
 * @param sourceAsOf the day up to which the source speaks
 * @param confidence verified, partial or reported; verified where none is given
 * @param reason why it corrects
 */
public record LawEventInput(
        @Nullable String kind,
        @Nullable String date,
        @Nullable List<String> articles,
        @Nullable Long byLaw,
        @Nullable String note,
        @Nullable String source,
        @Nullable String sourceAsOf,
        @Nullable String confidence,
        @Nullable String reason) {}
