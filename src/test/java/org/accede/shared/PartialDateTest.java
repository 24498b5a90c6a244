package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R1 to R4. */
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,YEAR,2024-01-01,2024-12-31",
        "2025-06,MONTH,2025-06-01,2025-06-30",
        "2024-02,MONTH,2024-02-01,2024-02-29",
        "2025-06-05,DAY,2025-06-05,2025-06-05"
    })
    void keepsItsPrecisionAndKnowsItsFirstAndLastDay(
            String text, PartialDate.Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isUnknownWhenNothingIsGiven(String nothing) {
        PartialDate date = PartialDate.parse(nothing);

        assertThat(date).isEqualTo(PartialDate.UNKNOWN).hasToString("");
        assertThat(date.isUnknown()).isTrue();
        assertThat(date.firstDay()).isEmpty();
        assertThat(date.lastDay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-13", "2023-00", "2023-02-29", "2023-04-31", "0000", "2023-01-00"})
    void refusesWhatTheCalendarDoesNotHave(String text) {
        assertThatExceptionOfType(ImpossibleDate.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageNotContaining(text)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(ImpossibleDate.Reason.NO_SUCH_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "2024-6", "2024-06-5", "06/2024", "2024-06-05T00:00", "soon", "-2024", "٢٠٢٤"})
    void refusesOtherShapes(String text) {
        assertThatExceptionOfType(ImpossibleDate.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageNotContaining(text)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(ImpossibleDate.Reason.NOT_A_DATE));
    }

    @Test
    void aDayIsTheSameHoweverItCame() {
        assertThat(PartialDate.of(LocalDate.of(2025, 6, 5)))
                .isEqualTo(PartialDate.parse(" 2025-06-05 "))
                .hasSameHashCodeAs(PartialDate.parse("2025-06-05"));
    }

    @Test
    void aDayBeyondFourDigitsIsRefused() {
        assertThatExceptionOfType(ImpossibleDate.class).isThrownBy(() -> PartialDate.of(LocalDate.of(10000, 1, 1)));
        assertThatExceptionOfType(ImpossibleDate.class).isThrownBy(() -> PartialDate.of(LocalDate.of(0, 1, 1)));
    }

    @Property
    void sortsLikeItsText(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void comesBackFromItsText(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<String> years = Arbitraries.of("2023", "2024");
        Arbitrary<String> months = Arbitraries.of("01", "02", "12").map(month -> "-" + month);
        Arbitrary<String> days =
                Arbitraries.integers().between(1, 2).map(day -> String.format(Locale.ROOT, "-%02d", day));
        return Arbitraries.oneOf(
                        Arbitraries.just(""),
                        years,
                        years.flatMap(year -> months.map(month -> year + month)),
                        years.flatMap(year -> months.flatMap(month -> days.map(day -> year + month + day))))
                .map(PartialDate::parse);
    }
}
