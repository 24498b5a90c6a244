package org.accede.treaty;

import static org.accede.treaty.TreatyFixture.REGISTER_START;
import static org.accede.treaty.TreatyFixture.accession;
import static org.accede.treaty.TreatyFixture.budapestConvention;
import static org.accede.treaty.TreatyFixture.denunciation;
import static org.accede.treaty.TreatyFixture.extension;
import static org.accede.treaty.TreatyFixture.invitation;
import static org.accede.treaty.TreatyFixture.ratification;
import static org.accede.treaty.TreatyFixture.signature;
import static org.accede.treaty.TreatyStatus.CONTRACTING_STATE;
import static org.accede.treaty.TreatyStatus.INVITED;
import static org.accede.treaty.TreatyStatus.NONE;
import static org.accede.treaty.TreatyStatus.PARTY;
import static org.accede.treaty.TreatyStatus.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreatyStandingTest {

    private static final List<TreatyEvent> BELGIUM = List.of(ratification("2012-08-20"), signature("2001-11-23"));
    private static final List<TreatyEvent> TUNISIA = List.of(
            accession("2024-03-08"),
            extension("2024-02-07", "2024-03-08"),
            extension("2023-02-08", "2024-02-07"),
            invitation("2018-02-07", "2023-02-08"));

    @Test
    void aStateThatDidNothingHasNoStatus() { // R1
        TreatyStanding standing = on("2026-11-23", List.of());

        assertThat(standing.status()).isEqualTo(NONE);
        assertThat(standing.since()).isNull();
        assertThat(standing.lapsedOn()).isEmpty();
    }

    @Test
    void aSignatoryBecomesAContractingStateAndThenAParty() { // R1, R2, R3
        assertStatus(on("2001-11-22", BELGIUM), NONE, null);
        assertStatus(on("2012-08-19", BELGIUM), SIGNATORY, "2001-11-23");
        assertStatus(on("2012-08-20", BELGIUM), CONTRACTING_STATE, "2012-08-20");
        assertStatus(on("2012-11-30", BELGIUM), CONTRACTING_STATE, "2012-08-20");
        assertStatus(on("2012-12-01", BELGIUM), PARTY, "2012-12-01");
        assertThat(on("2012-08-20", BELGIUM).entryIntoForce()).isEqualTo("2012-12-01");
    }

    @Test
    void bothAreCountedAsPartiesInPublic() { // R2
        assertThat(List.of(TreatyStatus.values()).stream().filter(TreatyStatus::countsAsPartyInPublic))
                .containsExactly(PARTY, CONTRACTING_STATE);
    }

    @Test
    void everyKindOfConsentIsADeposit() {
        assertThat(List.of(TreatyActionKind.values()).stream().filter(TreatyActionKind::isDeposit))
                .containsExactly(
                        TreatyActionKind.RATIFICATION,
                        TreatyActionKind.ACCEPTANCE,
                        TreatyActionKind.APPROVAL,
                        TreatyActionKind.ACCESSION);
        for (TreatyActionKind kind : TreatyActionKind.values()) {
            TreatyStatus status = on("2026-11-23", List.of(new TreatyEvent(kind, PartialDate.parse("2020"), null)))
                    .status();
            assertThat(status == PARTY).as(kind.name()).isEqualTo(kind.isDeposit());
        }
    }

    @Test
    void aYearAloneHoldsFromItsFirstDayAndIsReckonedFromItsLast() { // R7
        List<TreatyEvent> grenada = List.of(accession("2024"));

        assertStatus(on("2024-01-01", grenada), CONTRACTING_STATE, "2024-01-01");
        assertStatus(on("2025-03-31", grenada), CONTRACTING_STATE, "2024-01-01");
        assertStatus(on("2025-04-01", grenada), PARTY, "2025-04-01");
        assertThat(on("2025-04-01", grenada).dateUnknown()).isFalse();
        assertThat(on("2025-04-01", grenada).deposit()).isEqualTo(accession("2024"));
    }

    @Test
    void extensionsReplaceTheTermOfAnInvitation() { // R5
        assertStatus(on("2018-02-07", TUNISIA), INVITED, "2018-02-07");
        assertThat(on("2023-02-07", TUNISIA).term()).isEqualTo(until("2023-02-08"));
        assertThat(on("2023-02-08", TUNISIA).term()).isEqualTo(until("2024-02-07"));
        assertThat(on("2024-02-07", TUNISIA).term()).isEqualTo(until("2024-03-08"));
        assertStatus(on("2024-03-07", TUNISIA), INVITED, "2018-02-07");
        assertStatus(on("2024-03-08", TUNISIA), CONTRACTING_STATE, "2024-03-08");
        assertStatus(on("2024-07-01", TUNISIA), PARTY, "2024-07-01");
    }

    @Test
    void anInvitationLapsesWithItsTerm() { // R5
        List<TreatyEvent> burkinaFaso = List.of(invitation("2019-12-11", "2024-12-11"));

        assertStatus(on("2024-12-11", burkinaFaso), INVITED, "2019-12-11");
        assertThat(on("2024-12-11", burkinaFaso).lapsedOn()).isEmpty();
        assertStatus(on("2024-12-12", burkinaFaso), NONE, "2024-12-12");
        assertThat(on("2024-12-12", burkinaFaso).lapsedOn()).contains(LocalDate.of(2024, 12, 11));
        assertThat(on("2024-12-12", burkinaFaso).termWarning()).isEmpty();
    }

    @Test
    void anExtensionAfterTheLapseInvitesAnew() { // R5
        List<TreatyEvent> late = List.of(invitation("2019-12-11", "2024-12-11"), extension("2025-02-01", "2026-12-11"));

        assertStatus(on("2025-01-31", late), NONE, "2024-12-12");
        assertStatus(on("2025-02-01", late), INVITED, "2025-02-01");
        assertThat(on("2026-11-23", late).termWarning()).hasValue(3);
    }

    @Test
    void anExtensionAloneShowsThatThereWasAnInvitation() {
        assertStatus(on("2026-11-23", List.of(extension("2025-02-01", "2027"))), INVITED, "2025-02-01");
    }

    @Test
    void anUndatedInvitationCountsFromTheRegistersFirstDay() { // R8
        List<TreatyEvent> uruguay = List.of(invitation("", null));

        assertStatus(on("2001-11-22", uruguay), NONE, null);
        assertStatus(on("2001-11-23", uruguay), INVITED, "2001-11-23");
        assertThat(on("2026-11-23", uruguay).dateUnknown()).isTrue();
        assertThat(on("2026-11-23", uruguay).termWarning()).isEmpty();
    }

    @Test
    void anUndatedDepositIsReckonedFromTheRegistersFirstDay() { // R8
        assertStatus(on("2026-11-23", List.of(accession(""))), PARTY, "2004-07-01");
        assertThat(on("2026-11-23", List.of(accession(""))).dateUnknown()).isTrue();
    }

    @Test
    void anUndatedExtensionIsOneOfTheInvitationOnRecord() { // R8
        List<TreatyEvent> extended = List.of(extension("", "2027-01-31"), invitation("2020-01-31", "2025-01-31"));

        assertStatus(on("2026-11-23", extended), INVITED, "2020-01-31");
        assertThat(on("2026-11-23", extended).dateUnknown()).isFalse();
    }

    @Test
    void anUndatedDenunciationNeverTakesEffect() { // R8
        TreatyStanding standing = on("2026-11-23", List.of(denunciation(""), ratification("2012-08-20")));

        assertStatus(standing, PARTY, "2012-12-01");
        assertThat(standing.denunciation()).isEqualTo(denunciation(""));
        assertThat(standing.denunciationTakesEffect()).isNull();
    }

    @Test
    void aDenunciationLeavesAPartyUntilItTakesEffect() { // R6
        List<TreatyEvent> denounced = List.of(ratification("2012-08-20"), denunciation("2026-01-15"));

        assertStatus(on("2026-04-30", denounced), PARTY, "2012-12-01");
        assertThat(on("2026-04-30", denounced).denunciationTakesEffect()).isEqualTo("2026-05-01");
        assertStatus(on("2026-05-01", denounced), NONE, "2026-05-01");
        assertThat(on("2026-05-01", denounced).deposit()).isNull();
        assertThat(on("2026-05-01", denounced).denunciation()).isEqualTo(denunciation("2026-01-15"));
    }

    @Test
    void aStateMayComeBackAfterADenunciation() { // R6
        List<TreatyEvent> back = List.of(
                signature("2001-11-23"),
                ratification("2010"),
                denunciation("2015-01-15"),
                invitation("2017-01-01", null),
                accession("2018-01-10"));

        assertStatus(on("2016-01-01", back), NONE, "2015-05-01");
        assertStatus(on("2017-06-01", back), INVITED, "2017-01-01");
        assertStatus(on("2018-05-01", back), PARTY, "2018-05-01");
        assertThat(on("2018-05-01", back).denunciation()).isNull();
    }

    @Test
    void anAccessionWithoutARecordedInvitationIsAcceptedAndMarked() {
        assertThat(on("2026-11-23", List.of(accession("2024"))).lacksInvitation())
                .isTrue();
        assertThat(on("2026-11-23", TUNISIA).lacksInvitation()).isFalse();
        assertThat(on("2026-11-23", BELGIUM).lacksInvitation()).isFalse();
    }

    @Test
    void stayContractingStatesAsLongAsTheTreatyHasNotStarted() { // R4
        List<TreatyEvent> japan = List.of(signature("2022-05-12"), ratification("2023-08-10"));
        TreatyClock clock = TreatyClock.afterRatifications(5, List.of(PartialDate.parse("2023-08-10")));
        TreatyStanding standing = TreatyStanding.of(japan, clock, TreatyFixture.TODAY, REGISTER_START);

        assertStatus(standing, CONTRACTING_STATE, "2023-08-10");
        assertThat(standing.entryIntoForce()).isNull();
    }

    @Test
    void isUnboundOnlyWhenTheLastOfTwoDenunciationsHasTakenEffect() {
        TreatyStanding standing = on(
                "2025-05-05",
                List.of(
                        ratification("2024-01-01"),
                        denunciation("2024"),
                        accession("2024-02-01"),
                        denunciation("2024-08-01")));

        assertThat(standing.status()).isEqualTo(TreatyStatus.NONE);
        assertThat(standing.since()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    private static TreatyStanding on(String day, List<TreatyEvent> events) {
        return TreatyStanding.of(events, budapestConvention(), LocalDate.parse(day), REGISTER_START);
    }

    private static InvitationTerm until(String day) {
        return new InvitationTerm(PartialDate.parse(day));
    }

    private static void assertStatus(TreatyStanding standing, TreatyStatus status, @Nullable String since) {
        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.since()).isEqualTo(since == null ? null : LocalDate.parse(since));
    }
}
