package org.accede.treaty;

import static org.accede.treaty.ActionFixture.action;
import static org.accede.treaty.StatusChangeReaderTest.STARTED;
import static org.accede.treaty.StatusChangeReaderTest.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.shared.AsOf;
import org.junit.jupiter.api.Test;

/** R11: what the passing of time does to a status, without an act of that day. */
class StatusChangeTest {
    @Test
    void timeAloneBringsTheTreatyIntoForce() {
        TreatyAction deposit = action("BB", TreatyActionKind.RATIFICATION, "2024-05-20", null, 1);
        StatusChange.Step step = world(List.of(deposit), "2024-06-01", "2024-12-31");

        assertThat(step.from()).isEqualTo(TreatyStatus.CONTRACTING_STATE);
        assertThat(step.to()).isEqualTo(TreatyStatus.PARTY);
        assertThat(step.facts()).isEmpty();
        assertThat(step.clock())
                .contains(new ClockEvent(ClockEvent.Kind.ENTRY_INTO_FORCE, LocalDate.parse("2024-09-01"), deposit));
    }

    @Test
    void timeAloneEndsAnInvitationAsLastExtended() {
        TreatyAction invitation = action("BB", TreatyActionKind.INVITATION, "2024-01-01", "2024-03-01", 1);
        TreatyAction extension = action("BB", TreatyActionKind.EXTENSION, "2024-02-20", "2024-04-01", 2);
        StatusChange.Step step = world(List.of(invitation, extension), "2024-03-15", "2024-12-31");

        assertThat(step.to()).isEqualTo(TreatyStatus.NONE);
        assertThat(step.facts()).isEmpty();
        assertThat(step.clock())
                .contains(new ClockEvent(ClockEvent.Kind.INVITATION_LAPSED, LocalDate.parse("2024-04-01"), extension));
    }

    @Test
    void aDenunciationEndsThePartyOnlyWhenItTakesEffect() {
        TreatyAction deposit = action("BB", TreatyActionKind.RATIFICATION, "2024-01-01", null, 1);
        TreatyAction denunciation = action("BB", TreatyActionKind.DENUNCIATION, "2024-06-10", null, 2);
        List<TreatyAction> actions = List.of(deposit, denunciation);

        assertThat(changes(actions, "2024-06-01", "2024-09-30")).isEmpty();
        StatusChange.Step step = world(actions, "2024-07-01", "2024-10-01");
        assertThat(step.to()).isEqualTo(TreatyStatus.NONE);
        assertThat(step.facts()).isEmpty();
        assertThat(step.clock())
                .contains(new ClockEvent(
                        ClockEvent.Kind.DENUNCIATION_EFFECTIVE, LocalDate.parse("2024-10-01"), denunciation));
    }

    @Test
    void aDepositThatCompletesTheNumberBringsAnothersStatusToo() {
        TreatyAction first = action("BB", TreatyActionKind.RATIFICATION, "2024-01-10", null, 1);
        TreatyAction second = action("FJ", TreatyActionKind.RATIFICATION, "2024-02-10", null, 2);
        StatusChangeReaderTest.Case given = new StatusChangeReaderTest.Case(
                WAITING, List.of(first, second), at("2024-02-01", 9), at("2024-12-31", 9));

        StatusChange.Step step = Optional.ofNullable(given.byState().get("BB"))
                .flatMap(StatusChange::world)
                .orElseThrow();
        assertThat(step.to()).isEqualTo(TreatyStatus.PARTY);
        assertThat(step.clock().orElseThrow().day()).isEqualTo(LocalDate.parse("2024-06-01"));
    }

    private static StatusChange.Step world(List<TreatyAction> actions, String from, String to) {
        return changes(actions, from, to).get(0).world().orElseThrow();
    }

    private static List<StatusChange> changes(List<TreatyAction> actions, String from, String to) {
        return new StatusChangeReaderTest.Case(STARTED, actions, at(from, 9), at(to, 9)).changes();
    }

    private static AsOf at(String day, int known) {
        return new AsOf(LocalDate.parse(day), ActionFixture.instant(known));
    }
}
