package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void readsACodeWithItsRegion() {
        assertThat(Language.find("fr-CA")).contains(Language.FR);
        assertThat(Language.find("FR")).contains(Language.FR);
    }

    @Test
    void isEnglishForALanguageItDoesNotSpeak() {
        assertThat(Language.of("ro")).isEqualTo(Language.EN);
        assertThat(Language.find("ro")).isEmpty();
    }

    @Test
    void picksTheOtherLanguageWhereItsOwnIsMissing() {
        assertThat(Language.FR.pick("Workshop", "Atelier")).isEqualTo("Atelier");
        assertThat(Language.FR.pick("Workshop", " ")).isEqualTo("Workshop");
        assertThat(Language.EN.pickOrNull(null, "Atelier")).isEqualTo("Atelier");
    }
}
