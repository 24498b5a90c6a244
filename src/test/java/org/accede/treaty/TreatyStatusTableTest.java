package org.accede.treaty;

import static org.accede.treaty.TreatyFixture.REGISTER_START;
import static org.accede.treaty.TreatyFixture.TODAY;
import static org.accede.treaty.TreatyFixture.budapestConvention;
import static org.accede.treaty.TreatyFixture.firstProtocol;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.accede.shared.PartialDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The rules held against the reference table: what it lists must come out of the actions it lists. */
class TreatyStatusTableTest {

    private final List<CSVRecord> rows = rows();

    @Test
    void eightyOneAreCountedAsPartiesToTheConventionToday() {
        assertThat(states(TODAY, row -> true, TreatyStatus.PARTY, TreatyStatus.CONTRACTING_STATE))
                .hasSize(81);
        assertThat(states(TODAY, row -> true, TreatyStatus.SIGNATORY)).containsExactlyInAnyOrder("IE", "ZA");
    }

    @Test
    void tenAreInvitedToday() {
        assertThat(states(TODAY, row -> true, TreatyStatus.INVITED))
                .containsExactlyInAnyOrder("MX", "TT", "UY", "TL", "KR", "KZ", "MZ", "KE", "MW", "PG");
    }

    @Test
    void thirteenOfThoseListedAsInvitedWereSoBeforeTheFirstOfTheirTermsLapsed() {
        LocalDate before = LocalDate.of(2024, 12, 1);

        assertThat(states(before, row -> row.get("status").equals("invited"), TreatyStatus.INVITED))
                .hasSize(13)
                .contains("BF", "NE", "GT");
    }

    @Test
    void twoPartiesOfTodayWereInvitedThenToo() {
        LocalDate before = LocalDate.of(2024, 12, 1);

        assertThat(states(before, row -> row.get("status").equals("party"), TreatyStatus.INVITED))
                .containsExactlyInAnyOrder("NZ", "VU");
    }

    @Test
    void theDerivedEntryIntoForceIsTheListedOneWhereverBothDaysAreListed() {
        int compared = 0;
        for (CSVRecord row : rows) {
            PartialDate deposit = PartialDate.parse(row.get("deposit_date"));
            String listed = row.get("entry_into_force_date");
            if (deposit.precision() == PartialDate.Precision.DAY && !listed.isEmpty()) {
                TreatyClock clock = row.get("instrument").equals("CETS 185") ? budapestConvention() : firstProtocol();
                assertThat(clock.entryIntoForce(deposit)).as(row.toString()).contains(LocalDate.parse(listed));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(116);
    }

    @Test
    void theSecondProtocolIsNotInForceForAnyone() {
        List<CSVRecord> deposited = rows.stream()
                .filter(row -> row.get("instrument").equals("CETS 224"))
                .filter(row -> !row.get("deposit_date").isEmpty())
                .toList();
        TreatyClock clock = TreatyClock.afterRatifications(
                5,
                deposited.stream()
                        .map(row -> PartialDate.parse(row.get("deposit_date")))
                        .toList());

        assertThat(deposited)
                .hasSize(3)
                .allSatisfy(row -> assertThat(TreatyStanding.of(events(row), clock, TODAY, REGISTER_START)
                                .status())
                        .isEqualTo(TreatyStatus.CONTRACTING_STATE));
    }

    private List<String> states(LocalDate day, Predicate<CSVRecord> listed, TreatyStatus... statuses) {
        return rows.stream()
                .filter(row -> row.get("instrument").equals("CETS 185"))
                .filter(listed)
                .filter(row -> List.of(statuses)
                        .contains(TreatyStanding.of(events(row), budapestConvention(), day, REGISTER_START)
                                .status()))
                .map(row -> row.get("iso2"))
                .toList();
    }

    private static List<TreatyEvent> events(CSVRecord row) {
        List<TreatyEvent> events = new ArrayList<>();
        if (row.get("status").equals("invited") || !row.get("invitation_date").isEmpty()) {
            events.add(TreatyFixture.invitation(row.get("invitation_date"), row.get("invitation_valid_until")));
        }
        if (!row.get("signature_date").isEmpty()) {
            events.add(TreatyFixture.signature(row.get("signature_date")));
        }
        if (!row.get("instrument_type").isEmpty()) {
            TreatyActionKind kind =
                    TreatyActionKind.valueOf(row.get("instrument_type").toUpperCase(Locale.ROOT));
            events.add(new TreatyEvent(kind, PartialDate.parse(row.get("deposit_date")), null));
        }
        return events;
    }

    private static List<CSVRecord> rows() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream table = TreatyStatusTableTest.class.getResourceAsStream("treaty_status.csv");
                Reader text = new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
