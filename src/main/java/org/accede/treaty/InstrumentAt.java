package org.accede.treaty;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.accede.convention.Instrument;
import org.accede.shared.AsOf;
import org.accede.shared.PartialDate;

/** One instrument at a point in time: its own clock, by the deposits that count then, and where States stand under it. */
final class InstrumentAt {
    private final Instrument instrument;
    private final TreatyClock clock;
    private final AsOf at;

    /**
     * @param actions of all States under the instrument; those that aren't known or begun at the point are left out
     * @param counts whether a State's deposit counts for the instrument's own start: a fictional one's doesn't
     */
    InstrumentAt(Instrument instrument, Collection<TreatyAction> actions, Predicate<String> counts, AsOf at) {
        this.instrument = instrument;
        this.at = at;
        this.clock = instrument
                .starts()
                .map(TreatyClock::startedOn)
                .orElseGet(() -> TreatyClock.afterRatifications(
                        instrument.ratificationsNeeded(),
                        firstDeposits(actions, counts).values()));
    }

    TreatyStanding standing(Collection<TreatyAction> ofState) {
        return standing(ofState, at.day());
    }

    /** The day before, by the same knowledge. */
    TreatyStanding standing(Collection<TreatyAction> ofState, LocalDate day) {
        return TreatyStanding.of(events(known(ofState)), clock, day, start());
    }

    /** Those of a State's actions that its status hangs on and that count, the oldest first. */
    List<TreatyAction> counting(Collection<TreatyAction> ofState) {
        List<TreatyAction> known = known(ofState);
        Set<TreatyEvent> counting = new HashSet<>(new ActionOrder(events(known), at.day(), start()).inOrder());
        return known.stream()
                .filter(action -> action.event().kind().bearsStatus() && counting.contains(action.event()))
                .sorted(TreatyAction.LATEST_FIRST.reversed())
                .toList();
    }

    /** Nothing can be older than the day the instrument was opened: from there undated actions count. */
    private LocalDate start() {
        return instrument.opened();
    }

    private List<TreatyAction> known(Collection<TreatyAction> actions) {
        return actions.stream().filter(action -> action.isAliveAt(at.knownAt())).toList();
    }

    private static List<TreatyEvent> events(Collection<TreatyAction> actions) {
        return actions.stream().map(TreatyAction::event).toList();
    }

    /** One for each State, however often it is on record (R4). */
    private Map<String, PartialDate> firstDeposits(Collection<TreatyAction> actions, Predicate<String> counts) {
        return known(actions).stream()
                .filter(action -> action.event().kind().isDeposit() && action.hadHappenedBy(at.day()))
                .filter(action -> counts.test(action.country()))
                .collect(toMap(
                        TreatyAction::country,
                        action -> action.event().date(),
                        BinaryOperator.minBy(Comparator.<PartialDate>naturalOrder())));
    }
}
