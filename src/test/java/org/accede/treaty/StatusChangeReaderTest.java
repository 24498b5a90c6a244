package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.convention.Instrument;
import org.accede.convention.ProvisionFixture;
import org.accede.country.Country;
import org.accede.country.CountryFixture;
import org.accede.country.Region;
import org.accede.shared.AsOf;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;

/** R11: what changed in status between two points in time, in two steps, against a model that folds each point anew. */
class StatusChangeReaderTest {
    private static final LocalDate OPENED = LocalDate.of(2023, 12, 28);
    static final Instrument STARTED = ProvisionFixture.opened(OPENED, LocalDate.of(2024, 4, 15), 2);
    static final Instrument WAITING = ProvisionFixture.opened(OPENED, null, 2);
    private static final List<Country> STATES = List.of(
            CountryFixture.called("BB", "Barbados", Region.AMERICAS),
            CountryFixture.called("FJ", "Fiji", Region.OCEANIA),
            CountryFixture.called("KE", "Kenya", Region.AFRICA));
    private static final List<TreatyActionKind> KINDS = List.of(TreatyActionKind.values());
    private static final List<String> DATES =
            List.of("", "2024", "2023-12-31", "2024-01-01", "2024-01-31", "2024-02", "2024-05-01", "2024-08-01");
    private static final int RECORDS = 24;
    private static final int DAYS = 400;

    record Case(Instrument instrument, List<TreatyAction> actions, AsOf from, AsOf to) {
        List<StatusChange> changes() {
            StatusChangeReader reader = new StatusChangeReader(instrument, actions, state -> true, from, to);
            return STATES.stream()
                    .flatMap(state -> reader.change(state, of(state)).stream())
                    .toList();
        }

        Map<String, StatusChange> byState() {
            return changes().stream()
                    .collect(Collectors.toMap(change -> change.country().iso2(), change -> change));
        }

        List<TreatyAction> of(Country state) {
            return actions.stream()
                    .filter(action -> action.country().equals(state.iso2()))
                    .toList();
        }

        /** Folded anew from what was known and had happened, with the instrument's start counted by hand. */
        TreatyStatus naive(Country state, AsOf at) {
            List<PartialDate> deposits = new ArrayList<>();
            for (Country other : STATES) {
                known(other, at).stream()
                        .filter(event -> event.kind().isDeposit())
                        .map(TreatyEvent::date)
                        .filter(date -> date.firstDay().orElse(OPENED).compareTo(at.day()) <= 0)
                        .sorted()
                        .limit(1)
                        .forEach(deposits::add);
            }
            TreatyClock clock = instrument
                    .starts()
                    .map(TreatyClock::startedOn)
                    .orElseGet(() -> TreatyClock.afterRatifications(2, deposits));
            return TreatyStanding.of(known(state, at), clock, at.day(), OPENED).status();
        }

        private List<TreatyEvent> known(Country state, AsOf at) {
            return of(state).stream()
                    .filter(action -> !action.recordedAt().isAfter(at.knownAt()))
                    .filter(action -> Optional.ofNullable(action.endedAt())
                            .filter(ended -> !ended.isAfter(at.knownAt()))
                            .isEmpty())
                    .map(TreatyAction::event)
                    .toList();
        }
    }

    @Property(tries = 2000)
    void theStepsLeadFromTheFirstStatusToTheLast(@ForAll("cases") Case given) {
        Map<String, StatusChange> changes = given.byState();
        for (Country state : STATES) {
            TreatyStatus first = given.naive(state, given.from());
            TreatyStatus revised =
                    given.naive(state, new AsOf(given.from().day(), given.to().knownAt()));
            TreatyStatus last = given.naive(state, given.to());
            Optional<StatusChange> change = Optional.ofNullable(changes.get(state.iso2()));
            Optional<StatusChange.Step> revision = change.flatMap(StatusChange::revision);
            Optional<StatusChange.Step> world = change.flatMap(StatusChange::world);

            assertThat(revision.isPresent()).isEqualTo(first != revised);
            assertThat(world.isPresent()).isEqualTo(revised != last);
            change.ifPresent(found -> {
                assertThat(found.from()).isEqualTo(first);
                assertThat(found.to()).isEqualTo(last);
            });
            revision.ifPresent(step -> assertThat(step.to()).isEqualTo(revised));
            world.ifPresent(step -> assertThat(step.from()).isEqualTo(revised));
        }
    }

    @Property(tries = 2000)
    void everyStepSaysWhy(@ForAll("cases") Case given) {
        for (StatusChange change : given.changes()) {
            boolean moved = given.instrument() == WAITING;
            change.revision()
                    .ifPresent(
                            step -> assertThat(moved || !step.facts().isEmpty()).isTrue());
            change.world()
                    .ifPresent(step -> assertThat(moved
                                    || !step.facts().isEmpty()
                                    || step.clock().isPresent())
                            .as("%s", step)
                            .isTrue());
            change.revision()
                    .ifPresent(step -> assertThat(step.facts())
                            .filteredOn(fact -> !isMovedByAnInvitation(fact))
                            .allSatisfy(fact -> assertThat(
                                            fact.isAliveAt(given.from().knownAt()))
                                    .isNotEqualTo(fact.isAliveAt(given.to().knownAt()))));
            change.world()
                    .ifPresent(step -> assertThat(step.facts())
                            .allSatisfy(
                                    fact -> assertThat(fact.isAliveAt(given.to().knownAt()))
                                            .isTrue()));
        }
    }

    /** An undated extension counts from the last invitation on record (R8): another record may move it into sight. */
    private static boolean isMovedByAnInvitation(TreatyAction fact) {
        return fact.event().kind() == TreatyActionKind.EXTENSION
                && fact.event().date().isUnknown();
    }

    @Property
    void whatTimeDidLiesBetweenTheDays(@ForAll("cases") Case given) {
        given.changes().stream()
                .flatMap(change -> change.world().stream())
                .flatMap(step -> step.clock().stream())
                .forEach(event -> assertThat(event.day())
                        .isBetween(given.from().day(), given.to().day()));
    }

    @Property
    void nothingChangesBetweenAPointAndItself(@ForAll("cases") Case given) {
        assertThat(new Case(given.instrument(), given.actions(), given.to(), given.to()).changes())
                .isEmpty();
    }

    @Property
    void whatIsKnownAtOneInstantIsNoRevision(@ForAll("cases") Case given) {
        AsOf from = new AsOf(given.from().day(), given.to().knownAt());
        assertThat(new Case(given.instrument(), given.actions(), from, given.to()).changes())
                .allSatisfy(change -> assertThat(change.revision()).isEmpty());
    }

    @Property
    void theTallyAddsUp(@ForAll("cases") Case given) {
        StatusChanges changes = new StatusChanges(given.instrument(), given.from(), given.to(), given.changes());
        long world = changes.changes().stream()
                .filter(change -> change.world().isPresent())
                .count();
        StatusTally all = changes.tally();
        assertThat(all.changed()).isEqualTo(changes.changes().size());
        assertThat(all.became().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(world);
        assertThat(changes.tallies().values().stream()
                        .mapToLong(StatusTally::changed)
                        .sum())
                .isEqualTo(all.changed());
        assertThat(changes.tallies().values().stream()
                        .mapToLong(StatusTally::corrected)
                        .sum())
                .isEqualTo(all.corrected());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(StatusChangeReaderTest::aCase);
    }

    private static Case aCase(Random random) {
        List<TreatyAction> actions = new ArrayList<>();
        for (int recorded = 0; recorded < RECORDS; recorded++) {
            TreatyActionKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String date = DATES.get(random.nextInt(DATES.size()));
            String term = kind.hasTerm() && date.length() == 10
                    ? LocalDate.parse(date).plusMonths(2).toString()
                    : null;
            TreatyAction action = ActionFixture.action(
                    STATES.get(random.nextInt(STATES.size())).iso2(), kind, date, term, recorded);
            if (random.nextInt(3) == 0) {
                Recording end = new Recording(ActionFixture.instant(recorded + 1 + random.nextInt(RECORDS)), "officer");
                action.withdraw(end, "wrong");
            }
            actions.add(action);
        }
        LocalDate day = OPENED.plusDays(random.nextInt(DAYS));
        int known = random.nextInt(RECORDS);
        AsOf from = new AsOf(day, ActionFixture.instant(known));
        AsOf to = new AsOf(day.plusDays(random.nextInt(DAYS)), ActionFixture.instant(known + random.nextInt(RECORDS)));
        return new Case(random.nextBoolean() ? STARTED : WAITING, actions, from, to);
    }
}
