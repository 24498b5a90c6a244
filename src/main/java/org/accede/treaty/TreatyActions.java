package org.accede.treaty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.ScopeGuard;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.AsOf;
import org.accede.shared.CallKey;
import org.accede.shared.Ending;
import org.accede.shared.FactRegister;
import org.accede.shared.Language;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** All treaty actions: recorded, corrected, withdrawn, never edited; and the status of States that is folded from them. */
@ApplicationScoped
public class TreatyActions {
    private static final String KNOWN =
            "select a from TreatyAction a where a.recordedAt <= :last and (a.ending.at is null or a.ending.at > :first)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Provisions provisions;

    @Inject
    Countries countries;

    @Inject
    ScopeGuard scope;

    @Inject
    FactRegister register;

    @Inject
    RegisterClock clock;

    @Inject
    AnsweredCalls answered;

    /** Those that the register held at the instant and that happened by the day, the latest first. */
    @Allows(Right.READ)
    @Transactional
    public List<TreatyAction> all(TreatyActionFilter filter) {
        Set<String> states = filter.country() == null
                ? countries.all(filter.countries(), Language.EN, filter.at().day()).stream()
                        .map(Country::iso2)
                        .collect(toSet())
                : Set.of(filter.country());
        return known(filter.at().knownAt(), filter.at().knownAt()).stream()
                .filter(action -> states.contains(action.country()) && filter.lets(action))
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
        return readWhole(action);
    }

    /** The ids of the actions that took the place of these, by the ids of these; those that stand are absent. */
    @Allows(Right.READ)
    @Transactional
    public Map<Long, Long> successors(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a.corrects, a.id from TreatyAction a where a.corrects in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** What was said of the same act before and after an action was recorded, that one included; the last record first. */
    @Allows(Right.READ)
    @Transactional
    public List<TreatyAction> history(long id) {
        Deque<TreatyAction> history = new ArrayDeque<>(List.of(get(id)));
        for (Long before = history.getLast().corrects();
                before != null;
                before = history.getLast().corrects()) {
            history.addLast(get(before));
        }
        Optional<Long> next = successorOf(id);
        while (next.isPresent()) {
            history.addFirst(get(next.get()));
            next = successorOf(next.get());
        }
        return new ArrayList<>(history);
    }

    private Optional<Long> successorOf(long id) {
        return Optional.ofNullable(successors(List.of(id)).get(id));
    }

    /** What looks wrong about an action and may be right, by what is known now. */
    @Allows(Right.READ)
    @Transactional
    public List<TreatyWarning> warnings(TreatyAction action) {
        List<TreatyAction> standing = em.createQuery(
                        "select a from TreatyAction a where a.country = :country and a.instrument = :instrument and a.ending.at is null",
                        TreatyAction.class)
                .setParameter("country", action.country())
                .setParameter("instrument", action.instrument())
                .getResultList();
        return TreatyWarning.about(action, standing, provisions.of(action.instrument()));
    }

    /** Records a new action. */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public TreatyAction record(TreatyActionInput input) {
        return record(input, null);
    }

    /** The same, once for a call that may come again. */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public TreatyAction record(TreatyActionInput input, @Nullable CallKey call) {
        return answered.once(call, () -> recordNew(input), TreatyAction::id, this::get);
    }

    private TreatyAction recordNew(TreatyActionInput input) {
        TreatyAction.Details details = read(input);
        scope.require(List.of(details.country()), List.of());
        return register.record(recording -> new TreatyAction(details, recording));
    }

    /**
     * Records an action in the place of another, of the same State and instrument.
     *
     * @throws org.accede.shared.Conflict when the other was corrected or withdrawn already
     */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public TreatyAction correct(long id, TreatyActionInput input) {
        TreatyAction corrected = get(id);
        TreatyAction.Details details = read(input);
        if (!details.country().equals(corrected.country())) {
            throw RuleBroken.at("country", "error.correctionOfAnotherState");
        }
        if (!details.instrument().equals(corrected.instrument())) {
            throw RuleBroken.at("instrument", "error.correctionOfAnotherState");
        }
        scope.require(List.of(details.country()), List.of());
        return register.correct(corrected, input.reason(), recording -> new TreatyAction(details, recording));
    }

    /** Takes an action back, without another in its place. */
    @Allows(Right.RECORD_FACTS)
    @Transactional
    public Ending withdraw(long id, @Nullable String reason) {
        TreatyAction action = get(id);
        scope.require(List.of(action.country()), List.of());
        return register.withdraw(action, reason);
    }

    private TreatyAction.Details read(TreatyActionInput input) {
        Set<String> instruments =
                provisions.instruments().stream().map(Instrument::code).collect(toSet());
        return TreatyActionRules.read(
                input, code -> countries.find(code).isPresent(), instruments::contains, provisions::find);
    }

    /** Where every State stands under every instrument. */
    @Allows(Right.READ)
    @Transactional
    public Standings standings(AsOf at) {
        return standings(List.of(at.day()), at.knownAt()).get(0);
    }

    /** The same on several days by what was known at one instant, read once for all of them. */
    @Allows(Right.READ)
    @Transactional
    public List<Standings> standings(List<LocalDate> days, Instant knownAt) {
        List<TreatyAction> all = known(knownAt, knownAt);
        return days.stream().map(day -> standings(all, new AsOf(day, knownAt))).toList();
    }

    private Standings standings(List<TreatyAction> all, AsOf at) {
        Map<String, List<TreatyAction>> byInstrument = all.stream().collect(groupingBy(TreatyAction::instrument));
        Map<String, Map<String, TreatyStanding>> standings = new HashMap<>();
        SortedMap<String, TreatyStanding> none = new TreeMap<>();
        for (Instrument instrument : provisions.instruments()) {
            List<TreatyAction> actions = byInstrument.getOrDefault(instrument.code(), List.of());
            InstrumentAt then = new InstrumentAt(instrument, actions, this::isReal, at);
            none.put(instrument.code(), then.standing(List.of()));
            actions.stream()
                    .collect(groupingBy(TreatyAction::country))
                    .forEach((country, own) -> standings
                            .computeIfAbsent(country, unseen -> new HashMap<>())
                            .put(instrument.code(), then.standing(own)));
        }
        return new Standings(at, standings, none, all.stream().collect(groupingBy(TreatyAction::country)));
    }

    /** What changed in the status of the countries the criteria let through. */
    @Allows(Right.READ)
    @Transactional
    public StatusChanges changes(ChangesCriteria criteria, Language language) {
        Instrument instrument = provisions.instrument(criteria.instrument());
        AsOf to = clock.asOf(criteria.points().to(), criteria.points().knownTo());
        AsOf from = criteria.points().start(to);
        List<TreatyAction> actions = known(from.knownAt(), to.knownAt()).stream()
                .filter(action -> action.instrument().equals(instrument.code()))
                .toList();
        StatusChangeReader reader = new StatusChangeReader(instrument, actions, this::isReal, from, to);
        Map<String, List<TreatyAction>> own = actions.stream().collect(groupingBy(TreatyAction::country));
        String one = criteria.country();
        List<Country> states =
                one == null ? countries.all(criteria.filter(), language, to.day()) : List.of(countries.get(one));
        List<StatusChange> changes = states.stream()
                .flatMap(state -> reader.change(state, own.getOrDefault(state.iso2(), List.of())).stream())
                .toList();
        return new StatusChanges(instrument, from, to, changes);
    }

    private boolean isReal(String country) {
        return !countries.get(country).isFictional();
    }

    /** Those that the register held at one of two instants, or between. */
    private List<TreatyAction> known(Instant first, Instant last) {
        List<TreatyAction> known = em.createQuery(KNOWN, TreatyAction.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        known.forEach(TreatyActions::readWhole);
        return known;
    }

    /** Pages and calls read an action after the transaction. */
    private static TreatyAction readWhole(TreatyAction action) {
        action.provisions();
        return action;
    }
}
