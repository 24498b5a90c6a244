package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.shared.Parameters;
import org.accede.shared.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenDatesTest {
    private static final LocalDate LAST = LocalDate.of(2024, 5, 17);

    @Test
    void areThoseGivenInTheirOrderAndEachOnce() {
        assertThat(read("2022-12-31, 2021-06-30,2022-12-31,"))
                .containsExactly(LocalDate.of(2021, 6, 30), LocalDate.of(2022, 12, 31));
    }

    @Test
    void areTheLastEndsOfYearsAndTheDayAskedAboutWhereNoneIsGiven() {
        assertThat(ChosenDates.read(new Parameters(Map.of()), LAST))
                .containsExactly(
                        LocalDate.of(2019, 12, 31),
                        LocalDate.of(2020, 12, 31),
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2023, 12, 31),
                        LAST);
    }

    @Test
    void mayBeTheDayAskedAbout() {
        assertThat(read("2024-05-17")).containsExactly(LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-18", "yesterday", "2021-02-30", ","})
    void areRefusedWhereTheyAreLaterOrNoDays(String given) {
        assertThatThrownBy(() -> read(given)).isInstanceOf(Unreadable.class);
    }

    private static List<LocalDate> read(String given) {
        Parameters parameters = new Parameters(Map.of("dates", List.of(given)));
        List<LocalDate> days = ChosenDates.read(parameters, LAST);
        parameters.done();
        return days;
    }
}
