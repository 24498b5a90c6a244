package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that nobody can take in at once is usually two. Lines of code count; comments and blank lines don't. */
class SourceSizeTest {
    private static final long MOST_LINES = 250;
    private static final Pattern NO_CODE = Pattern.compile("\\s*(//.*|/?\\*.*)?");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "src/bench/java"})
    void noFileIsTooLongToTakeIn(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > MOST_LINES))
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !NO_CODE.matcher(line).matches()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
