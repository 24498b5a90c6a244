package org.accede.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @Test
    void goesWhereTheReaderWanted() {
        assertThat(LocalPath.of("/countries?q=a&asOf=2022-12-31")).isEqualTo("/countries?q=a&asOf=2022-12-31");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "countries",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "/login?next=/",
                "/a\\b",
                "/a\r\nSet-Cookie: b",
                "javascript:alert(1)"
            })
    void goesHomeRatherThanElsewhere(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }
}
