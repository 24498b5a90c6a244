package org.accede.treaty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.NotFound;
import org.accede.shared.PartialDate;
import org.accede.shared.Right;

/** All treaty actions, and the status of States that is folded from them. */
@ApplicationScoped
public class TreatyActions {
    private static final String ALIVE =
            "select a from TreatyAction a where a.recordedAt <= :known and (a.ending.at is null or a.ending.at > :known)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Provisions provisions;

    @Inject
    Countries countries;

    /** Those that the register held at the instant and that happened by the day, the latest first. */
    @Allows(Right.READ)
    @Transactional
    public List<TreatyAction> all(TreatyActionFilter filter) {
        return alive(filter.at()).stream()
                .filter(action -> filter.lets(action, countries.get(action.country())))
                .sorted(TreatyAction.LATEST_FIRST)
                .toList();
    }

    /** One action, whatever became of it. */
    @Allows(Right.READ)
    @Transactional
    public TreatyAction get(long id) {
        TreatyAction action = em.find(TreatyAction.class, id);
        if (action == null) {
            throw new NotFound("treaty action", id);
        }
        return action;
    }

    /** Where every State stands under every instrument. */
    @Allows(Right.READ)
    @Transactional
    public Standings standings(AsOf at) {
        List<TreatyAction> all = alive(at);
        Map<String, List<TreatyAction>> byInstrument = all.stream().collect(groupingBy(TreatyAction::instrument));
        Map<String, Map<String, TreatyStanding>> standings = new HashMap<>();
        SortedMap<String, TreatyStanding> none = new TreeMap<>();
        for (Instrument instrument : provisions.instruments()) {
            List<TreatyAction> actions = byInstrument.getOrDefault(instrument.code(), List.of());
            Fold fold = new Fold(instrument, clock(instrument, actions, at), at);
            none.put(instrument.code(), fold.of(List.of()));
            actions.stream()
                    .collect(groupingBy(TreatyAction::country))
                    .forEach((country, own) -> standings
                            .computeIfAbsent(country, unseen -> new HashMap<>())
                            .put(instrument.code(), fold.of(own)));
        }
        return new Standings(at, standings, none, all.stream().collect(groupingBy(TreatyAction::country)));
    }

    private record Fold(Instrument instrument, TreatyClock clock, AsOf at) {
        /** Nothing can be older than the day the instrument was opened: from there undated actions count. */
        TreatyStanding of(List<TreatyAction> actions) {
            List<TreatyEvent> events = actions.stream().map(TreatyAction::event).toList();
            return TreatyStanding.of(events, clock, at.day(), instrument.opened());
        }
    }

    private static TreatyClock clock(Instrument instrument, List<TreatyAction> actions, AsOf at) {
        List<PartialDate> deposits = actions.stream()
                .map(TreatyAction::event)
                .filter(event -> event.kind().isDeposit())
                .map(TreatyEvent::date)
                .filter(date ->
                        date.firstDay().map(day -> !day.isAfter(at.day())).orElse(true))
                .toList();
        return instrument
                .starts()
                .map(TreatyClock::startedOn)
                .orElseGet(() -> TreatyClock.afterRatifications(instrument.ratificationsNeeded(), deposits));
    }

    private List<TreatyAction> alive(AsOf at) {
        return em.createQuery(ALIVE, TreatyAction.class)
                .setParameter("known", at.knownAt())
                .getResultList();
    }
}
