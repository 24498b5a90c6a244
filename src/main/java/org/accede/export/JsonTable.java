package org.accede.export;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** A table of {@link JsonWriter}, read again. */
final class JsonTable {
    private JsonTable() {}

    static ReadTable read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject file = reader.readObject();
            if (!file.containsKey("columns") || !file.containsKey("rows") || !file.containsKey("id")) {
                throw TableReader.notOurs();
            }
            List<JsonObject> columns = file.getJsonArray("columns").getValuesAs(JsonObject.class);
            List<String> keys =
                    columns.stream().map(column -> column.getString("key", "")).toList();
            List<List<String>> rows = file.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                    .map(row -> keys.stream()
                            .map(key -> cell(row.getOrDefault(key, JsonValue.NULL)))
                            .toList())
                    .toList();
            List<String> headings = columns.stream()
                    .map(column -> column.getString("heading", ""))
                    .toList();
            return new ReadTable(file.getString("id"), file.getString("hash", null), headings, rows);
        } catch (JsonException | ClassCastException broken) {
            throw TableReader.notOurs();
        }
    }

    private static String cell(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        }
        return value instanceof JsonObject sign ? sign.getString("letter", "") : "";
    }
}
