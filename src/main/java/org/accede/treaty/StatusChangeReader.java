package org.accede.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.convention.Instrument;
import org.accede.country.Country;
import org.accede.shared.AsOf;
import org.jspecify.annotations.Nullable;

/** Reads States' changes of status under one instrument between two points in time (R11). */
final class StatusChangeReader {
    private final InstrumentAt first;
    private final InstrumentAt revised;
    private final InstrumentAt last;
    private final LocalDate from;
    private final LocalDate to;

    /**
     * @param actions of all States under the instrument that can count at one of the points
     * @param counts whether a State's deposit counts for the instrument's own start
     */
    StatusChangeReader(
            Instrument instrument, Collection<TreatyAction> actions, Predicate<String> counts, AsOf from, AsOf to) {
        this.from = from.day();
        this.to = to.day();
        this.first = new InstrumentAt(instrument, actions, counts, from);
        this.revised = new InstrumentAt(instrument, actions, counts, new AsOf(from.day(), to.knownAt()));
        this.last = new InstrumentAt(instrument, actions, counts, to);
    }

    /** Empty where the status is the same at all points. */
    Optional<StatusChange> change(Country country, Collection<TreatyAction> ofState) {
        Optional<StatusChange.Step> revision = step(ofState, first, revised, null);
        Optional<StatusChange.Step> world = step(ofState, revised, last, from);
        return revision.isEmpty() && world.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatusChange(country, revision, world));
    }

    /** @param since the day before the days that pass; null where none do */
    private Optional<StatusChange.Step> step(
            Collection<TreatyAction> ofState, InstrumentAt before, InstrumentAt after, @Nullable LocalDate since) {
        TreatyStatus old = before.standing(ofState).status();
        TreatyStanding now = after.standing(ofState);
        if (old == now.status()) {
            return Optional.empty();
        }
        List<TreatyAction> gone = before.counting(ofState);
        List<TreatyAction> come = after.counting(ofState);
        List<TreatyAction> facts = new ArrayList<>(gone);
        facts.addAll(come);
        facts.removeIf(action -> gone.contains(action) && come.contains(action));
        facts.sort(TreatyAction.LATEST_FIRST.reversed());
        return Optional.of(new StatusChange.Step(
                old, now.status(), List.copyOf(facts), since == null ? Optional.empty() : clock(ofState, now, come)));
    }

    /** What time did between the two days so that the State stands where it does at the last. */
    private Optional<ClockEvent> clock(
            Collection<TreatyAction> ofState, TreatyStanding standing, List<TreatyAction> counting) {
        LocalDate since = standing.since();
        if (since == null) {
            return Optional.empty();
        }
        TreatyStanding before = last.standing(ofState, since.minusDays(1));
        if (since.equals(before.denunciationTakesEffect())) {
            return event(ClockEvent.Kind.DENUNCIATION_EFFECTIVE, since, before.denunciation(), counting);
        }
        if (standing.status() == TreatyStatus.PARTY) {
            return event(ClockEvent.Kind.ENTRY_INTO_FORCE, since, standing.deposit(), counting);
        }
        boolean lapsed =
                standing.lapsedOn().filter(day -> day.plusDays(1).equals(since)).isPresent();
        return lapsed
                ? event(ClockEvent.Kind.INVITATION_LAPSED, since.minusDays(1), termOf(standing, counting), counting)
                : Optional.empty();
    }

    private Optional<ClockEvent> event(
            ClockEvent.Kind kind, LocalDate day, @Nullable TreatyEvent ground, List<TreatyAction> counting) {
        return counting.stream()
                .filter(action -> action.event().equals(ground) && day.isAfter(from.minusDays(1)) && !day.isAfter(to))
                .findFirst()
                .map(action -> new ClockEvent(kind, day, action));
    }

    /** The invitation or extension that set the term. */
    private static @Nullable TreatyEvent termOf(TreatyStanding standing, List<TreatyAction> counting) {
        InvitationTerm term = standing.term();
        return counting.stream()
                .map(TreatyAction::event)
                .filter(event -> event.kind().hasTerm()
                        && term != null
                        && InvitationTerm.of(event.term()).equals(term))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
