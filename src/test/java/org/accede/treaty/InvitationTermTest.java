package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5. */
class InvitationTermTest {

    private final InvitationTerm kenya = new InvitationTerm(PartialDate.parse("2029-10-09"));

    @ParameterizedTest
    @CsvSource({
        "2027-10-09,24",
        "2028-10-08,24",
        "2028-10-09,12",
        "2029-04-08,12",
        "2029-04-09,6",
        "2029-07-08,6",
        "2029-07-09,3",
        "2029-10-09,3"
    })
    void warnsFrom24And12And6And3MonthsBeforeItsEnd(LocalDate day, int months) {
        assertThat(kenya.warning(day)).hasValue(months);
    }

    @Test
    void warnsNeitherBeforeNorAfter() {
        assertThat(kenya.warning(LocalDate.of(2027, 10, 8))).isEmpty();
        assertThat(kenya.warning(LocalDate.of(2029, 10, 10))).isEmpty();
    }

    @Test
    void runsThroughItsLastPossibleDay() {
        InvitationTerm niger = new InvitationTerm(PartialDate.parse("2025"));

        assertThat(niger.hasLapsedBy(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(niger.hasLapsedBy(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(niger.lastDay()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void anOpenTermNeitherLapsesNorWarns() {
        assertThat(InvitationTerm.OPEN.hasLapsedBy(LocalDate.of(9999, 12, 31))).isFalse();
        assertThat(InvitationTerm.OPEN.warning(LocalDate.of(2026, 11, 23))).isEmpty();
        assertThat(InvitationTerm.of(null)).isEqualTo(InvitationTerm.OPEN);
    }
}
