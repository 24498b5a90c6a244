package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 23 Nov 2026, 23 nov. 2026",
        "2016-09-01, 1 Sep 2016, 1er sept. 2016",
        "2021-06, June 2021, juin 2021",
        "2024, 2024, 2024",
        "'', date unknown, date inconnue"
    })
    void keepsThePrecisionOfADate(String partial, String english, String french) {
        assertThat(Days.text(partial, Language.EN)).isEqualTo(english);
        assertThat(Days.text(partial, Language.FR)).isEqualTo(french);
    }

    @Test
    void saysTheMonthInFullInSentences() {
        assertThat(Days.longText(LocalDate.of(2022, 12, 31), Language.EN)).isEqualTo("31 December 2022");
        assertThat(Days.longText(LocalDate.of(2022, 8, 1), Language.FR)).isEqualTo("1er août 2022");
    }

    @Test
    void showsAnInstantInTheZone() {
        Instant noon = Instant.parse("2026-11-23T12:05:00Z");
        assertThat(Days.text(noon, ZoneId.of("Europe/Bucharest"), Language.EN)).isEqualTo("23 Nov 2026, 14:05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-12-01",
                "1/12/2022",
                "01.12.2022",
                "1 Dec 2022",
                " 1  december 2022 ",
                "1er déc. 2022",
                "1er\u00a0décembre 2022",
                "1st Dec 2022"
            })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(Days.parse(typed)).contains(LocalDate.of(2022, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "31/02/2022", "2022", "12/31/2022", "1 Foo 2022", "1 D 2022", "2022-13-01"})
    void readsNothingElse(String typed) {
        assertThat(Days.parse(typed)).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        for (Language language : Language.values()) {
            for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
                assertThat(Days.parse(Days.text(day, language))).contains(day);
                assertThat(Days.parse(Days.longText(day, language))).contains(day);
            }
        }
    }
}
