package org.accede.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the product answered. */
public final class Reply {
    private final HttpResponse<byte[]> response;

    Reply(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** The header's first value, or an empty string. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return structure().asJsonObject();
    }

    public JsonArray jsonArray() {
        return structure().asJsonArray();
    }

    private JsonStructure structure() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.read();
        }
    }

    /** For the message of a failed assertion. */
    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " -> " + status() + "\n" + text();
    }
}
