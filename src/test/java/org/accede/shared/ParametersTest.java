package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void understandsWhatWasReadAndCouldBe() {
        Parameters parameters = parameters(Map.of(
                "q", " korea ", "asOf", "2023-02-30", "region", "", "removed", "1", "lang", "fr", "sort", "-name"));
        parameters.text("q");
        parameters.text("region");
        parameters.day("asOf");
        parameters.whole("name");

        assertThat(parameters.understood()).containsExactly(Map.entry("q", "korea"), Map.entry("sort", "-name"));
    }

    @Test
    void aWholeListTakesNoPage() {
        Parameters parameters = parameters(Map.of("page", "1", "sort", "-name"));
        Paging whole = parameters.whole("name");

        assertThat(whole.turned(List.of("a", "b", "c"))).containsExactly("c", "b", "a");
        assertThatThrownBy(parameters::done)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(Violation::path)
                                .containsExactly("page"));
    }

    private static Parameters parameters(Map<String, String> values) {
        Map<String, List<String>> given = new HashMap<>();
        values.forEach((name, value) -> given.put(name, List.of(value)));
        return new Parameters(given);
    }
}
