package org.accede.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file that the product brings along: UTF-8, header row, RFC 4180. */
public final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private Csv() {}

    /** One row; an empty field is absent. */
    public record Row(CSVRecord fields) {
        /** The field's text; throws where it is empty, as the product's own data has to be whole. */
        public String get(String column) {
            return find(column).orElseThrow(() -> new IllegalStateException(column + " is empty in " + fields));
        }

        public @Nullable String orNull(String column) {
            return fields.get(column);
        }

        public Optional<String> find(String column) {
            return Optional.ofNullable(fields.get(column));
        }

        public boolean has(String column) {
            return fields.isMapped(column);
        }

        public boolean isYes(String column) {
            return "y".equals(fields.get(column));
        }

        /** The parts of a field that {@code separator} parts, trimmed. */
        public List<String> list(String column, String separator) {
            return find(column).stream()
                    .flatMap(text -> Stream.of(text.split(separator, -1)))
                    .map(String::trim)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** All fields in order, for telling whether a row has changed. */
        public String content() {
            return String.join(
                    "\u001f", fields.toList().stream().map(String::valueOf).toList());
        }
    }

    /** @param resource a file beside {@code owner} */
    public static List<Row> rows(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            }
            try (var parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.stream().map(Row::new).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
