package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R4, for what people type. */
class DayEntryTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-6, 2024-06",
        "06/2024, 2024-06",
        "6.2024, 2024-06",
        "June 2024, 2024-06",
        "juin 2024, 2024-06",
        "sept. 2016, 2016-09",
        "févr. 2024, 2024-02",
        "22 July 2021, 2021-07-22",
        "'  ',''"
    })
    void keepsAsMuchOfADateAsIsKnown(String typed, String kept) {
        assertThat(DayEntry.partial(typed)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24",
                "0000",
                "13/2024",
                "jui 2024",
                "2024-13",
                "summer 2024",
                "soon",
                "31/02/2024",
                "31 June 2024"
            })
    void refusesWhatIsNoDateAtAll(String typed) {
        assertThatExceptionOfType(ImpossibleDate.class).isThrownBy(() -> DayEntry.partial(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-07-22",
                "2021-7-22",
                "22/07/2021",
                "22/7/2021",
                "22.7.2021",
                "22. 7. 2021",
                "22 July 2021",
                "22 Jul 2021",
                "22 juillet 2021",
                "22 juil. 2021",
                "22 JUILLET 2021",
                " 22\u00a0juillet  2021 ",
                "22nd July 2021"
            })
    void readsADayAsTyped(String typed) {
        assertThat(DayEntry.parse(typed)).isEqualTo("2021-07-22");
    }

    @ParameterizedTest
    @CsvSource({
        "1er août 2021,2021-08-01",
        "1er aout 2021,2021-08-01",
        "2 févr. 2021,2021-02-02",
        "3 déc. 2021,2021-12-03",
        "4 mai 2021,2021-05-04",
        "5 Sept 2021,2021-09-05",
        "6 juin 2021,2021-06-06",
        "7 mars 2021,2021-03-07",
        "29 February 2024,2024-02-29",
        "05/06/2021,2021-06-05"
    })
    void readsBothLanguagesAndPutsTheDayFirst(String typed, LocalDate day) {
        assertThat(DayEntry.parse(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2023",
                "2023-02-30",
                "29 février 2023",
                "31 Apr 2021",
                "07/22/2021",
                "0/1/2021",
                "1/1/0000"
            })
    void refusesADayThatDoesNotExist(String typed) {
        assertThatExceptionOfType(ImpossibleDate.class)
                .isThrownBy(() -> DayEntry.parse(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(ImpossibleDate.Reason.NO_SUCH_DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tomorrow", "22/07/21", "July 2021", "22 jui 2021", "22 ma 2021", "22 Julember 2021", "2021"
            })
    void refusesWhatIsNotOneDay(String typed) {
        assertThatExceptionOfType(ImpossibleDate.class)
                .isThrownBy(() -> DayEntry.parse(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(ImpossibleDate.Reason.NOT_A_DATE));
    }

    @Property
    void readsWhatIsPrintedInEitherLanguage(@ForAll @IntRange(min = 0, max = 400) int offset) {
        LocalDate day = LocalDate.of(2023, 12, 1).plusDays(offset);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            for (String shape : new String[] {"d MMMM uuuu", "d MMM uuuu", "dd/MM/uuuu", "d.M.uuuu"}) {
                String typed = day.format(DateTimeFormatter.ofPattern(shape, language));
                assertThat(DayEntry.parse(typed)).as(typed).isEqualTo(day);
            }
        }
    }
}
