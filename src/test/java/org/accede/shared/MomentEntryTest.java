package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentEntryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 Dec 2022          | 2022-12-31T21:59:59.999999Z
            31/12/2022           | 2022-12-31T21:59:59.999999Z
            31 déc. 2022, 14:32  | 2022-12-31T12:32:59.999999Z
            2022-12-31 9:05      | 2022-12-31T07:05:59.999999Z
            31 déc. 2022 14h32   | 2022-12-31T12:32:59.999999Z
            2022-12-31T12:32:01.000004Z | 2022-12-31T12:32:01.000004Z
            """)
    void meansADayOrAMinuteUpToItsEnd(String typed, Instant meant) {
        assertThat(MomentEntry.parse(typed, ZONE)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-12-31T21:59:59.999999Z",
                "2022-12-31T12:32:59.999999Z",
                "2022-12-31T12:32:01.000004Z",
                "2022-03-27T00:59:59.999999Z"
            })
    void whatIsShownCanBeTypedAgain(Instant moment) {
        for (Language language : Language.values()) {
            assertThat(MomentEntry.parse(MomentEntry.text(moment, ZONE, language), ZONE))
                    .isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31 Dec 2022, 25:00", "31/02/2022", "2022"})
    void refusesWhatIsNoMoment(String typed) {
        assertThatExceptionOfType(ImpossibleDate.class).isThrownBy(() -> MomentEntry.parse(typed, ZONE));
    }
}
