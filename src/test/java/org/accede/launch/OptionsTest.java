package org.accede.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Settings NO_SETTINGS = new Settings(new Properties(), Map.of());

    @Test
    void readsTheCommandLine() {
        Options options = Options.of(
                List.of(
                        "--war=/a.war",
                        "--host=127.0.0.1",
                        "--port=8081",
                        "--data=/d/../e",
                        "--sample=true",
                        "--verbose",
                        "--attached"),
                NO_SETTINGS);
        assertThat(options)
                .isEqualTo(new Options(Path.of("/a.war"), "127.0.0.1", 8081, Path.of("/e"), true, true, true));
        assertThat(options.address()).hasToString("http://127.0.0.1:8081/");
    }

    @Test
    void leavesSampleDataOutUnlessAskedFor() {
        Options options = Options.of(List.of("--war=/a.war"), NO_SETTINGS);
        assertThat(options)
                .isEqualTo(new Options(
                        Path.of("/a.war"), "0.0.0.0", 8080, Path.of("data").toAbsolutePath(), false, false, false));
        assertThat(options.address()).hasToString("http://localhost:8080/");
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, localhost", "'::', localhost", "'::1', '[::1]'", "127.0.0.1, 127.0.0.1"})
    void tellsAnAddressThatCanBeOpened(String host, String shown) {
        Options options = Options.of(List.of("--war=/a.war", "--host=" + host), NO_SETTINGS);
        assertThat(options.address()).hasToString("http://" + shown + ":8080/");
    }

    @Test
    void readsTheEnvironmentUnlessTheCommandLineSaysOtherwise() {
        Settings settings = new Settings(
                new Properties(), Map.of("ACCEDE_PORT", "9000", "ACCEDE_DATA", "/d", "ACCEDE_SAMPLE", "true"));
        Options options = Options.of(List.of("--war=/a.war", "--port=9001"), settings);
        assertThat(options)
                .isEqualTo(new Options(Path.of("/a.war"), "0.0.0.0", 9001, Path.of("/d"), true, false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port=0      | --port must be a number from 1 to 65535, not \"0\".",
                "--port=65536  | --port must be a number from 1 to 65535, not \"65536\".",
                "--port=http   | --port must be a number from 1 to 65535, not \"http\".",
                "--port        | --port must be a number from 1 to 65535, not \"true\".",
                "--sample=yes  | --sample must be true or false, not \"yes\".",
                "--verbose=    | --verbose must be true or false, not \"\".",
                "--colour=blue | \"--colour=blue\" is not an option; there are --war=, --host=, --port=, --data=, --sample=, --verbose=, --attached=.",
                "start         | \"start\" is not an option; there are --war=, --host=, --port=, --data=, --sample=, --verbose=, --attached=."
            })
    void refusesWhatItCantUse(String argument, String sentence) {
        assertThatThrownBy(() -> Options.of(List.of("--war=/a.war", argument), NO_SETTINGS))
                .isInstanceOfSatisfying(
                        LaunchRefused.class, e -> assertThat(e.exitStatus()).isEqualTo(LaunchRefused.BAD_OPTION))
                .hasMessage(sentence);
    }

    @Test
    void asksForTheApplication() {
        assertThatThrownBy(() -> Options.of(List.of(), NO_SETTINGS)).hasMessageContaining("--war=<file>");
    }
}
