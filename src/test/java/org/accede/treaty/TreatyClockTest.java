package org.accede.treaty;

import static org.accede.treaty.TreatyFixture.budapestConvention;
import static org.accede.treaty.TreatyFixture.firstProtocol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyClockTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "Andorra,2016-11-16,2017-03-01",
        "Belgium,2012-08-20,2012-12-01",
        "Albania,2002-06-20,2004-07-01",
        "Benin,2024-06-20,2024-10-01",
        "Côte d'Ivoire,2024-07-29,2024-11-01",
        "New Zealand,2025-08-28,2025-12-01",
        "Grenada,2024,2025-04-01",
        "Brazil,2022-11-30,2023-03-01",
        "in a leap year,2023-11-30,2024-03-01",
        "from a month's end,2023-08-31,2023-12-01",
        "from a month's first day,2023-01-01,2023-05-01",
        "a month alone,2025-06,2025-10-01"
    })
    void isInForceFromTheMonthAfterThreeMonths(String state, String deposit, LocalDate inForce) { // R3, R7
        assertThat(budapestConvention().entryIntoForce(PartialDate.parse(deposit)))
                .contains(inForce);
    }

    @Test
    void isNotInForceBeforeTheTreatysOwnStart() { // R3
        assertThat(firstProtocol().entryIntoForce(PartialDate.parse("2004-11-26")))
                .contains(LocalDate.of(2006, 3, 1));
        assertThat(firstProtocol().start()).contains(LocalDate.of(2006, 3, 1));
    }

    @Test
    void saysNothingOfADepositWithoutADate() {
        assertThat(budapestConvention().entryIntoForce(PartialDate.UNKNOWN)).isEmpty();
    }

    @Test
    void theSecondProtocolHasNotStartedWithThreeRatifications() { // R4
        TreatyClock clock = TreatyClock.afterRatifications(5, dates("2023-08-10", "2023-02-09", "2026-02-05"));

        assertThat(clock.start()).isEmpty();
        assertThat(clock.entryIntoForce(PartialDate.parse("2023-08-10"))).isEmpty();
    }

    @Test
    void startsByTheSameRuleFromTheDepositThatCompletesTheNumber() { // R4
        TreatyClock clock = TreatyClock.afterRatifications(
                5, dates("2026-11-30", "2023-02-09", "2026-02-05", "2023-08-10", "2026-11-30", "2027-05-02"));

        assertThat(clock.start()).contains(LocalDate.of(2027, 3, 1));
        assertThat(clock.entryIntoForce(PartialDate.parse("2023-02-09"))).contains(LocalDate.of(2027, 3, 1));
        assertThat(clock.entryIntoForce(PartialDate.parse("2027-05-02"))).contains(LocalDate.of(2027, 9, 1));
    }

    @Test
    void reckonsTheStartFromTheLastPossibleDayAndCountsAnUndatedDepositAsTheOldest() { // R4, R7
        assertThat(TreatyClock.afterRatifications(2, dates("2026", "2026-03-15"))
                        .start())
                .contains(LocalDate.of(2027, 4, 1));
        assertThat(TreatyClock.afterRatifications(2, dates("", "2026-03-15")).start())
                .contains(LocalDate.of(2026, 7, 1));
        assertThat(TreatyClock.afterRatifications(2, dates("", "")).start()).isEmpty();
    }

    private static List<PartialDate> dates(String... dates) {
        return Stream.of(dates).map(PartialDate::parse).toList();
    }
}
