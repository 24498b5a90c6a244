package org.accede.alignment.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.alignment.Cell;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.alignment.RollUp;
import org.accede.convention.Provision;
import org.accede.shared.Language;
import org.accede.shared.Microseconds;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes the matrix as {@link AlignmentJson} describes it, in one pass: it has thousands of cells, over which a mapper that
 * makes an object of each and asks it for its fields is slow.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class AlignmentJsonWriter implements MessageBodyWriter<AlignmentJsonWriter.Answer> {
    private static final int ROOM_PER_ROW = 20_000;

    /** @param language of the names */
    public record Answer(Matrix matrix, Language language) {}

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Answer.class;
    }

    @Override
    public void writeTo(
            Answer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        write(answer, stream);
    }

    static void write(Answer answer, OutputStream stream) throws IOException {
        Matrix matrix = answer.matrix();
        List<String> codes = matrix.provisions().stream()
                .map(provision -> quoted(provision.code()))
                .toList();
        send(
                new StringBuilder("{\"instrument\":")
                        .append(quoted(matrix.instrument().code()))
                        .append(",\"asOf\":\"")
                        .append(matrix.at().day())
                        .append("\",\"knownAt\":\"")
                        .append(Microseconds.format(matrix.at().knownAt()))
                        .append("\",\"ruleVersion\":")
                        .append(RollUp.VERSION)
                        .append(codes.stream()
                                .collect(Collectors.joining(",", ",\"provisions\":[", "],\"countries\":["))),
                stream);
        Rows rows = new Rows(matrix.provisions(), codes);
        for (int i = 0; i < matrix.rows().size(); i++) {
            Matrix.Row row = matrix.rows().get(i);
            String name = row.country().label(answer.language(), matrix.at().day());
            send(rows.written(row, name, i == 0 ? "" : ","), stream);
        }
        send(new StringBuilder("]}"), stream);
    }

    /** A row at a time, so that one name's rare letter doesn't make the text of all rows twice as wide. */
    private static void send(StringBuilder json, OutputStream stream) throws IOException {
        stream.write(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter == '"' || letter == '\\' ? "\\" : "").append(letter);
            }
        }
        return json.append('"').toString();
    }

    /** Writes row by row and keeps what comes again and again. */
    private static final class Rows {
        private final List<Provision> provisions;
        private final List<String> codes;
        private final Map<LocalDate, String> days = new HashMap<>();

        /** @param codes of the provisions, as JSON */
        Rows(List<Provision> provisions, List<String> codes) {
            this.provisions = provisions;
            this.codes = codes;
        }

        StringBuilder written(Matrix.Row row, String name, String before) {
            StringBuilder json = new StringBuilder(ROOM_PER_ROW)
                    .append(before)
                    .append("{\"iso2\":")
                    .append(quoted(row.country().iso2()))
                    .append(",\"name\":")
                    .append(quoted(name))
                    .append(",\"cells\":{");
            String comma = "";
            for (int i = 0; i < codes.size(); i++) {
                Cell cell = row.cells().get(provisions.get(i).code());
                Rating rating = cell == null ? null : cell.rating();
                if (cell != null && rating != null) {
                    cell(json.append(comma).append(codes.get(i)).append(':'), cell, rating);
                    comma = ",";
                }
            }
            return json.append("}}");
        }

        private void cell(StringBuilder json, Cell cell, Rating rating) {
            json.append("{\"rating\":\"").append(rating.name()).append('"');
            finding(json, cell.finding());
            json.append(",\"derived\":")
                    .append(cell.assessment().derived())
                    .append(",\"assessed\":")
                    .append(cell.assessment().assessed())
                    .append(",\"applicable\":")
                    .append(cell.assessment().applicable())
                    .append(",\"changedSinceApproval\":")
                    .append(cell.changed());
            FindingFact later = cell.later();
            if (later != null) {
                json.append(",\"later\":{\"rating\":\"")
                        .append(later.rating().name())
                        .append('"');
                finding(json, later);
                json.append('}');
            }
            json.append('}');
        }

        private void finding(StringBuilder json, @Nullable FindingFact finding) {
            if (finding != null) {
                json.append(",\"basis\":\"")
                        .append(finding.basis().name())
                        .append("\",\"validFrom\":\"")
                        .append(since(finding))
                        .append("\",\"findingId\":")
                        .append(finding.id());
            }
        }

        private String since(FindingFact finding) {
            return finding.precision() == PartialDate.Precision.DAY
                    ? days.computeIfAbsent(finding.validFrom(), LocalDate::toString)
                    : finding.since().toString();
        }
    }
}
