package org.accede.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.country.Country;
import org.accede.shared.Csv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a country or area stands in the catalogue and nowhere else, so that a table's day decides it (R5). */
class NamesInOnePlaceTest {
    /** Examples of what somebody may type, and words that are also something else. */
    private static final Set<String> ALLOWED =
            Set.of("Jersey", "Georgia", "Guinea", "Niger", "Oman", "Mali", "Chad", "Jordan");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|<!--.*?-->");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "webapp"})
    void noCodeAndNoPageNamesACountry(String root) throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern names = names();
        for (Path file : files(root)) {
            String text = COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .replaceAll("");
            names.matcher(text).results().forEach(name -> found.add(file.getFileName() + ": " + name.group()));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().matches(".*[.](java|xhtml|js)"))
                    .toList();
        }
    }

    private static Pattern names() {
        return Pattern.compile(Stream.of("countries.csv", "country_names.csv")
                .flatMap(resource -> Csv.rows(Country.class, resource).stream())
                .flatMap(row -> Stream.of(row.find("name_en"), row.find("name_fr")))
                .flatMap(Optional::stream)
                .filter(name -> name.length() > 3 && !ALLOWED.contains(name))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
    }
}
