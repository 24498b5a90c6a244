package org.accede.treaty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When one instrument enters into force, as a whole and for a State (R3, R4): CETS 185, articles 36(3), 36(4) and 37(2), and
 * the like articles of its protocols.
 */
public final class TreatyClock {

    private final @Nullable LocalDate start;

    private TreatyClock(@Nullable LocalDate start) {
        this.start = start;
    }

    /** Of an instrument whose own start is known: 2004-07-01 for CETS 185, 2006-03-01 for CETS 189. */
    public static TreatyClock startedOn(LocalDate start) {
        return new TreatyClock(start);
    }

    /**
     * Of an instrument that starts when so many States have consented to be bound: five for CETS 224.
     *
     * @param deposits one for each State, of those that count on the day that is asked about; an undated one is older than
     *     every dated one
     */
    public static TreatyClock afterRatifications(int needed, Collection<PartialDate> deposits) {
        LocalDate start = deposits.stream()
                .map(deposit -> deposit.lastDay().orElse(LocalDate.MIN))
                .sorted()
                .skip(needed - 1L)
                .findFirst()
                .filter(completing -> !completing.equals(LocalDate.MIN))
                .map(TreatyClock::afterThreeMonths)
                .orElse(null);
        return new TreatyClock(start);
    }

    /** The instrument's own entry into force; empty while too few have ratified. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /** When it enters into force for a State; empty while the instrument has no start or the deposit no date. */
    public Optional<LocalDate> entryIntoForce(PartialDate deposit) {
        return deposit.lastDay().flatMap(this::entryIntoForce);
    }

    Optional<LocalDate> entryIntoForce(LocalDate deposit) {
        LocalDate own = afterThreeMonths(deposit);
        return start().map(common -> own.isBefore(common) ? common : own);
    }

    /** The first day of the month after three months; from a month's end these stop at the last day that exists. */
    static LocalDate afterThreeMonths(LocalDate day) {
        return day.plusMonths(3).with(TemporalAdjusters.firstDayOfNextMonth());
    }
}
