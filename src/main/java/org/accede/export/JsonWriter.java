package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.accede.shared.Microseconds;

/** For programs: each row by the columns' keys, numbers as numbers, days as ISO 8601 has them, a letter with its words. */
@ApplicationScoped
public class JsonWriter implements TableWriter {
    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Gathered write(Table<?> table, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(new LeftOpen(out))) {
            json.writeStartObject();
            head(json, table.head());
            columns(json, table.columns());
            json.writeStartArray("rows");
            List<String> keys = table.columns().stream().map(Column::key).toList();
            Gathered gathered = table.pass(line -> row(json, keys, line.values()));
            json.writeEnd();
            json.write("rowCount", gathered.rows()).write("hash", gathered.hash());
            about(json, About.of(table, gathered));
            json.writeEnd();
            return gathered;
        }
    }

    private static void head(JsonGenerator json, Table.Head head) {
        json.write("title", head.title());
        json.write("lang", head.wording().code());
        json.write("id", head.id());
        json.write("asOf", head.asOf().toString());
        if (head.knownAt() != null) {
            json.write("knownAt", Microseconds.format(head.knownAt()));
        }
        if (head.rule() != null) {
            json.write("rule", head.rule());
        }
    }

    private static void columns(JsonGenerator json, List<? extends Column<?>> columns) {
        json.writeStartArray("columns");
        columns.forEach(column -> json.writeStartObject()
                .write("key", column.key())
                .write("heading", column.heading())
                .write("kind", column.kind().name())
                .writeEnd());
        json.writeEnd();
    }

    private static void row(JsonGenerator json, List<String> keys, List<Value> values) {
        json.writeStartObject();
        for (int i = 0; i < keys.size(); i++) {
            cell(json, keys.get(i), values.get(i));
        }
        json.writeEnd();
    }

    private static void cell(JsonGenerator json, String key, Value value) {
        if (value instanceof Value.Amount amount) {
            json.write(key, amount.number());
        } else if (value instanceof Value.Sign sign) {
            json.writeStartObject(key)
                    .write("letter", sign.letter())
                    .write("words", sign.words())
                    .writeEnd();
        } else if (value.equals(Value.NONE)) {
            json.writeNull(key);
        } else {
            json.write(key, value.plain());
        }
    }

    private static void about(JsonGenerator json, List<About.Section> sections) {
        json.writeStartArray("about");
        for (About.Section section : sections) {
            json.writeStartObject().write("heading", section.heading()).writeStartArray("lines");
            section.lines()
                    .forEach(line -> json.writeStartObject()
                            .write("label", line.label())
                            .write("words", line.value().plain())
                            .write("beside", line.beside().plain())
                            .writeEnd());
            json.writeEnd().writeEnd();
        }
        json.writeEnd();
    }

    /** The generator closes what it writes to. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws java.io.IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws java.io.IOException {
            flush();
        }
    }
}
