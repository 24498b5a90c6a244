package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** R1 to R8 for any mixture of actions on few days. */
class TreatyStandingPropertyTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 28);
    private static final TreatyClock CLOCK = TreatyClock.startedOn(LocalDate.of(2024, 4, 15));
    private static final List<TreatyActionKind> KINDS = List.of(TreatyActionKind.values());
    private static final List<String> DATES =
            List.of("2023-12-30", "2023-12-31", "2024-01-01", "2024-01-31", "2024-04-30", "2024-05-01", "2024-08-01");
    private static final List<String> ANY_DATES = List.of("", "2024", "2024-01", "2024-01-31", "2024-05-01", "2023");

    @Property
    void agreesWithTheRuleReadNaively(
            @ForAll("dated") List<TreatyEvent> events, @ForAll @IntRange(max = 400) int offset) {
        LocalDate day = FIRST_DAY.plusDays(offset);

        assertThat(standing(events, day).status()).isEqualTo(naive(events, day));
    }

    @Property(tries = 300)
    void hasHeldSinceItsFirstDayAndNotTheDayBefore(@ForAll("dated") List<TreatyEvent> events) {
        LocalDate expected = null;
        TreatyStatus before = TreatyStatus.NONE;
        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(400)); day = day.plusDays(1)) {
            TreatyStanding standing = standing(events, day);
            expected = standing.status() == before ? expected : day;
            before = standing.status();
            assertThat(standing.since()).as("%s on %s", before, day).isEqualTo(expected);
        }
    }

    @Property
    void doesNotHangOnTheOrderOfTheRecords(
            @ForAll("anyhow") List<TreatyEvent> events, @ForAll long seed, @ForAll @IntRange(max = 800) int offset) {
        List<TreatyEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(standing(shuffled, FIRST_DAY.plusDays(offset)))
                .isEqualTo(standing(events, FIRST_DAY.plusDays(offset)));
    }

    @Property
    void theSinceOfAnythingLiesNotAhead(
            @ForAll("anyhow") List<TreatyEvent> events, @ForAll @IntRange(max = 800) int offset) {
        LocalDate since = standing(events, FIRST_DAY.plusDays(offset)).since();

        assertThat(since == null || !since.isAfter(FIRST_DAY.plusDays(offset))).isTrue();
    }

    private static TreatyStanding standing(List<TreatyEvent> events, LocalDate day) {
        return TreatyStanding.of(events, CLOCK, day, FIRST_DAY);
    }

    private static TreatyStatus naive(List<TreatyEvent> events, LocalDate day) {
        List<TreatyEvent> alive = new ArrayList<>(events.stream()
                .filter(event -> !day(event).isAfter(day))
                .sorted(Comparator.comparing(TreatyStandingPropertyTest::day).thenComparing(TreatyEvent::kind))
                .toList());
        for (int end = ending(alive, day); end >= 0; end = ending(alive, day)) {
            alive.subList(0, end + 1).clear();
        }
        Optional<TreatyEvent> deposit =
                alive.stream().filter(event -> event.kind().isDeposit()).findFirst();
        if (deposit.isPresent()) {
            boolean inForce = CLOCK.entryIntoForce(deposit.get().date())
                    .filter(from -> !from.isAfter(day))
                    .isPresent();
            return inForce ? TreatyStatus.PARTY : TreatyStatus.CONTRACTING_STATE;
        }
        if (alive.stream().anyMatch(event -> event.kind() == TreatyActionKind.SIGNATURE)) {
            return TreatyStatus.SIGNATORY;
        }
        List<TreatyEvent> invitations = alive.stream()
                .filter(event ->
                        event.kind() == TreatyActionKind.INVITATION || event.kind() == TreatyActionKind.EXTENSION)
                .toList();
        PartialDate term = invitations.isEmpty()
                ? null
                : invitations.get(invitations.size() - 1).term();
        boolean runs = !invitations.isEmpty()
                && (term == null || !term.lastDay().orElseThrow().isBefore(day));
        return runs ? TreatyStatus.INVITED : TreatyStatus.NONE;
    }

    /** Where the first denunciation of a deposit stands that has taken effect; −1 if there is none. */
    private static int ending(List<TreatyEvent> alive, LocalDate day) {
        boolean bound = false;
        for (int i = 0; i < alive.size(); i++) {
            bound |= alive.get(i).kind().isDeposit();
            LocalDate threeMonthsOn = day(alive.get(i)).plusMonths(3);
            LocalDate effect = LocalDate.of(threeMonthsOn.getYear(), threeMonthsOn.getMonth(), 1)
                    .plusMonths(1);
            if (bound && alive.get(i).kind() == TreatyActionKind.DENUNCIATION && !effect.isAfter(day)) {
                return i;
            }
        }
        return -1;
    }

    private static LocalDate day(TreatyEvent event) {
        return event.date().firstDay().orElseThrow();
    }

    @Provide
    Arbitrary<List<TreatyEvent>> dated() {
        return Arbitraries.randomValue(random -> someEvents(random, DATES));
    }

    @Provide
    Arbitrary<List<TreatyEvent>> anyhow() {
        return Arbitraries.randomValue(random -> someEvents(random, ANY_DATES));
    }

    private static List<TreatyEvent> someEvents(Random random, List<String> dates) {
        List<TreatyEvent> events = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            TreatyActionKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String date = dates.get(random.nextInt(dates.size()));
            events.add(new TreatyEvent(kind, PartialDate.parse(date), term(date)));
        }
        return events;
    }

    /** One term for each date, so that two invitations of a day don't contradict each other. */
    private static @Nullable PartialDate term(String date) {
        return date.length() < 10 || date.endsWith("31")
                ? null
                : PartialDate.of(LocalDate.parse(date).plusMonths(2));
    }
}
