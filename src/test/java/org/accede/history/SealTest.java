package org.accede.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = new Seal(Seal.newSecret(), "account/1#fullName");

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(seal.close("Ama Éboué"))).isEqualTo("Ama Éboué");
    }

    @Test
    void neverClosesTheSameValueToTheSameText() {
        assertThat(seal.close("Ama")).isNotEqualTo(seal.close("Ama"));
    }

    @Test
    void opensNothingWithAnotherKeyOrInAnotherPlace() {
        String closed = seal.close("Ama");
        assertThatThrownBy(() -> new Seal(Seal.newSecret(), seal.place()).open(closed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(seal.secret(), "account/2#fullName").open(closed))
                .isInstanceOf(IllegalStateException.class);
    }
}
