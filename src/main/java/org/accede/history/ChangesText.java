package org.accede.history;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** The changes of an entry as one text: {@code [{"field":"status","from":["PLANNED"],"to":["HELD"]}]}. */
final class ChangesText {
    // Looking the provider up takes longer than writing an entry.
    private static final JsonProvider JSON = JsonProvider.provider();

    private ChangesText() {}

    static String of(List<FieldChange> changes) {
        JsonArrayBuilder text = JSON.createArrayBuilder();
        changes.forEach(change -> text.add(json(change)));
        return text.build().toString();
    }

    static List<FieldChange> parse(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().stream()
                    .map(value -> change(value.asJsonObject()))
                    .toList();
        }
    }

    private static JsonObjectBuilder json(FieldChange change) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("field", change.field());
        if (change.keeping() != Keeping.VALUE) {
            json.add("keeping", change.keeping().name());
        }
        if (change.many()) {
            json.add("many", true);
        }
        return json.add("from", JSON.createArrayBuilder(change.from())).add("to", JSON.createArrayBuilder(change.to()));
    }

    private static FieldChange change(JsonObject json) {
        return FieldChange.of(
                json.getString("field"),
                Keeping.valueOf(json.getString("keeping", Keeping.VALUE.name())),
                json.getBoolean("many", false),
                texts(json.getJsonArray("from")),
                texts(json.getJsonArray("to")));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
