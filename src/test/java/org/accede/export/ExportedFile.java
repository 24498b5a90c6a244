package org.accede.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Reply;

/** Files and lists of the running product, as tests compare them. */
final class ExportedFile {
    private ExportedFile() {}

    /** @param query such as {@code country-status.xlsx?lang=fr} */
    static Reply get(Api api, String query) {
        Reply reply = api.get("/api/exports/" + query);
        assertThat(reply.status()).as(query).isEqualTo(200);
        return reply;
    }

    static WorkbookReading workbook(Api api, String query) {
        return new WorkbookReading(get(api, query).bytes());
    }

    /** All items of a list over all its pages, in small ones so that there are several. */
    static List<JsonObject> all(Api api, String list) {
        List<JsonObject> items = new ArrayList<>();
        String next = list + (list.contains("?") ? "&" : "?") + "size=30&page=";
        for (int page = 0; ; page++) {
            JsonArray some = api.get(next + page).json().getJsonArray("items");
            if (some.isEmpty()) {
                return items;
            }
            some.stream().map(JsonValue::asJsonObject).forEach(items::add);
        }
    }
}
