package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5. */
class PercentTest {

    @ParameterizedTest
    @CsvSource({"124,64", "92,48", "158,82", "185,96", "130,67", "96,50", "131,68", "99,51", "134,69", "0,0", "193,100"
    })
    void meetsThePublishedTotalsOf193(int count, int percent) {
        assertThat(new Percent(count, 193).whole()).hasValue(percent);
    }

    @Test
    void roundsAHalfUp() {
        assertThat(new Percent(1, 200).whole()).hasValue(1);
        assertThat(new Percent(1, 8).whole()).hasValue(13);
        assertThat(new Percent(Integer.MAX_VALUE, Integer.MAX_VALUE).whole()).hasValue(100);
    }

    @Test
    void nothingOfNothingHasNoPercentage() {
        assertThat(new Percent(0, 0).whole()).isEmpty();
    }

    @Test
    void refusesMoreThanTheWholeAndLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(-1, 1));
    }

    @Property
    void agreesWithDecimalArithmetic(
            @ForAll @IntRange(max = 400) int numerator, @ForAll @IntRange(min = 1, max = 400) int denominator) {
        int part = Math.min(numerator, denominator);
        int expected = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .intValueExact();

        assertThat(new Percent(part, denominator).whole()).hasValue(expected);
    }
}
