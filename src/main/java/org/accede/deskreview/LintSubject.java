package org.accede.deskreview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A review with what the checks hold it against.
 *
 * @param laws those cited that are on record, by id, as they stand on the day
 * @param withOption the provisions at which the instrument knows a reservation, a declaration or an option
 * @param partySince since when the State is a Party to the Budapest Convention; null where it isn't
 * @param day of the check
 */
record LintSubject(
        ReviewContent content,
        Map<Long, CitedLaw> laws,
        Set<String> withOption,
        @Nullable LocalDate partySince,
        LocalDate day) {}
