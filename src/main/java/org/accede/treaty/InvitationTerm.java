package org.accede.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when an invitation to accede runs (R5); older ones have no end.
 *
 * @param until as recorded; unknown for a term without an end
 */
public record InvitationTerm(PartialDate until) {

    /** How many months before the end somebody is warned, the last warning first. */
    public static final List<Integer> WARNING_MONTHS = List.of(3, 6, 12, 24);

    /** An invitation without a recorded end. */
    public static final InvitationTerm OPEN = new InvitationTerm(PartialDate.UNKNOWN);

    static InvitationTerm of(@Nullable PartialDate until) {
        return until == null ? OPEN : new InvitationTerm(until);
    }

    /** The last day on which the State may accede; empty for an open term. */
    public Optional<LocalDate> lastDay() {
        return until.lastDay();
    }

    public boolean hasLapsedBy(LocalDate day) {
        return lastDay().filter(day::isAfter).isPresent();
    }

    /** The nearest warning that is due: 3, 6, 12 or 24; empty before the first, after the end, and for an open term. */
    public OptionalInt warning(LocalDate day) {
        Optional<LocalDate> last = lastDay();
        if (last.isEmpty() || hasLapsedBy(day)) {
            return OptionalInt.empty();
        }
        return WARNING_MONTHS.stream()
                .mapToInt(Integer::intValue)
                .filter(months -> !day.isBefore(last.get().minusMonths(months)))
                .findFirst();
    }
}
