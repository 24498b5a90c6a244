package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeploymentFilesTest {
    private final Properties example = new Properties();

    DeploymentFilesTest() throws IOException {
        try (Reader lines = Files.newBufferedReader(Path.of("deploy/accede.env.example"))) {
            example.load(lines);
        }
    }

    @Test
    void productionHasNoSampleData() {
        assertThat(example).containsEntry("ACCEDE_SAMPLE", "false");
    }

    @Test
    void noPasswordIsGivenAway() {
        assertThat(example.stringPropertyNames())
                .filteredOn(name -> name.endsWith("PASSWORD"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example).containsEntry(name, "change-me"));
    }

    @Test
    void composeAsksForNothingThatTheExampleLeavesOut() throws IOException {
        var asked = Pattern.compile("\\$\\{(\\w+)")
                .matcher(Files.readString(Path.of("deploy/compose.yaml")))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        assertThat(asked).isNotEmpty().isSubsetOf(example.stringPropertyNames());
    }
}
