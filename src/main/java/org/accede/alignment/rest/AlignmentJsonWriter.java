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
import org.accede.alignment.rest.AlignmentJson.CellJson;
import org.accede.alignment.rest.AlignmentJson.CountryCells;
import org.accede.alignment.rest.AlignmentJson.Later;
import org.jspecify.annotations.Nullable;

/** Writes the matrix in one pass: it has thousands of cells, over which a mapper that asks each for its fields is slow. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class AlignmentJsonWriter implements MessageBodyWriter<AlignmentJson> {
    private static final int ROOM_PER_ROW = 16_000;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == AlignmentJson.class;
    }

    @Override
    public void writeTo(
            AlignmentJson matrix,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(write(matrix).getBytes(StandardCharsets.UTF_8));
    }

    static String write(AlignmentJson matrix) {
        StringBuilder json =
                new StringBuilder(ROOM_PER_ROW * (matrix.countries().size() + 1)).append('{');
        text(json, "instrument", matrix.instrument());
        text(json.append(','), "asOf", matrix.asOf());
        text(json.append(','), "knownAt", matrix.knownAt());
        json.append(",\"ruleVersion\":").append(matrix.ruleVersion());
        json.append(",\"provisions\":[");
        matrix.provisions().forEach(code -> quoted(json, code).append(','));
        endList(json).append(",\"countries\":[");
        matrix.countries().forEach(row -> row(json, row));
        return endList(json).append('}').toString();
    }

    private static void row(StringBuilder json, CountryCells row) {
        text(json.append('{'), "iso2", row.iso2());
        text(json.append(','), "name", row.name());
        json.append(",\"cells\":{");
        row.cells().forEach((code, cell) -> {
            quoted(json, code).append(':');
            cell(json, cell);
            json.append(',');
        });
        withoutComma(json).append("}},");
    }

    private static void cell(StringBuilder json, CellJson cell) {
        text(json.append('{'), "rating", cell.rating());
        if (cell.findingId() != null) {
            text(json.append(','), "basis", cell.basis());
            text(json.append(','), "validFrom", cell.validFrom());
            json.append(",\"findingId\":").append(cell.findingId());
        }
        json.append(",\"derived\":").append(cell.derived());
        json.append(",\"assessed\":").append(cell.assessed());
        json.append(",\"applicable\":").append(cell.applicable());
        json.append(",\"changedSinceApproval\":").append(cell.changedSinceApproval());
        Later later = cell.later();
        if (later != null) {
            text(json.append(",\"later\":{"), "rating", later.rating());
            text(json.append(','), "basis", later.basis());
            text(json.append(','), "validFrom", later.validFrom());
            json.append(",\"findingId\":").append(later.findingId()).append('}');
        }
        json.append('}');
    }

    private static void text(StringBuilder json, String name, @Nullable Object value) {
        json.append('"').append(name).append("\":");
        quoted(json, String.valueOf(value));
    }

    private static StringBuilder quoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter == '"' || letter == '\\' ? "\\" : "").append(letter);
            }
        }
        return json.append('"');
    }

    private static StringBuilder endList(StringBuilder json) {
        return withoutComma(json).append(']');
    }

    private static StringBuilder withoutComma(StringBuilder json) {
        int last = json.length() - 1;
        if (json.charAt(last) == ',') {
            json.setLength(last);
        }
        return json;
    }
}
