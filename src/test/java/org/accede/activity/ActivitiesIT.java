package org.accede.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities by the API. */
class ActivitiesIT {
    private static final String INPUT = """
            {"title":{"en":"Training in the register"},"kind":"TRAINING","mode":"IN_PERSON","startDate":"2026-04-14",
             "endDate":"2026-04-15","place":{"city":"Suva","country":"FJ"},"countries":["FJ","TO","WS"],
             "projects":[{"code":"OCTOPUS"}],"headcount":{"total":30,"women":12,"men":11}}
            """;

    private final Api reader = Product.running().as("reader");
    private final Api officer = Product.running().as("officer");

    @Test
    void anActivityIsLoggedReadChangedAndRemoved() {
        Reply logged = officer.post("/api/activities", INPUT);
        assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
        String path = logged.header("Location").replaceFirst("^https?://[^/]+", "");
        JsonObject activity = reader.get(path).json();
        assertThat(activity.getJsonObject("headcount").getInt("undisclosed")).isEqualTo(7);
        assertThat(texts(activity.getJsonArray("incomplete"))).contains("title.fr", "objectives");

        String changed = INPUT.replace("Training in", "Course in");
        assertThat(officer.put(path, changed).status()).isEqualTo(428);
        String tag = logged.header("ETag");
        assertThat(reader.with("If-None-Match", tag).get(path).status()).isEqualTo(304);
        assertThat(officer.with("If-Match", tag).put(path, changed).status()).isEqualTo(200);
        Reply stale = officer.with("If-Match", tag).put(path, INPUT);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(reader.get(path).text()).contains("Course in the register");

        assertThat(reader.with("If-Match", reader.get(path).header("ETag"))
                        .delete(path)
                        .status())
                .isEqualTo(403);
        assertThat(officer.with("If-Match", reader.get(path).header("ETag"))
                        .delete(path)
                        .status())
                .isEqualTo(204);
        assertThat(reader.get(path).status()).isEqualTo(404);
    }

    @Test
    void severalCountriesCountOnceInTheTotal() {
        String title = "Counted " + UUID.randomUUID();
        officer.post("/api/activities", INPUT.replace("Training in the register", title));
        String query = "/api/activities?q=" + title.replace(" ", "%20");
        assertThat(reader.get(query).json().getInt("total")).isEqualTo(1);
        for (String country : List.of("FJ", "TO", "WS")) {
            assertThat(reader.get(query + "&country=" + country).json().getInt("total"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNoSecondRecord() {
        Api once = officer.with("Idempotency-Key", UUID.randomUUID().toString());
        Reply first = once.post("/api/activities", INPUT);
        Reply second = once.post("/api/activities", INPUT);
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(once.post("/api/activities", INPUT.replace("Suva", "Nadi")).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "startDate":"2026-04-14" | "startDate":"2026-02-31" | startDate
            "startDate":"2026-04-14" | "startDate":"2026-04"    | startDate
            "endDate":"2026-04-15"   | "endDate":"2026-04-13"   | endDate
            "FJ","TO"                | "FJ","ZZ"                | countries
            "women":12               | "women":25               | headcount.total
            "women":12               | "women":-1               | headcount.women
            {"code":"OCTOPUS"}       | {"code":"OCTOPUS","share":60},{"code":"GLACY-E","share":60} | projects
            {"code":"OCTOPUS"}       | {"code":"NO-SUCH"}       | projects
            "kind":"TRAINING"        | "kind":"PARTY"           | kind
            "en":"Training in the register" | "en":" "          | title
            """)
    void whatIsWrongIsSaidOfItsField(String right, String wrong, String path) {
        Reply refused = officer.with("Accept-Language", "fr").post("/api/activities", INPUT.replace(right, wrong));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("path"))
                .contains(path);
    }

    @Test
    void anOverLongTextIsRefusedAndMarkupIsKept() {
        String markup = "<script>alert(1)</script> & <b>bold</b>";
        Reply kept = officer.post("/api/activities", INPUT.replace("Training in the register", markup));
        assertThat(kept.json().getJsonObject("title").getString("en")).isEqualTo(markup);
        Reply refused = officer.post("/api/activities", INPUT.replace("Training in the register", "x".repeat(5000)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("title.en").doesNotContain("xxxxx");
    }

    @Test
    void barbadosHasItsChainOfFive() {
        JsonArray activities = reader.get("/api/activities?country=BB&sort=startDate&size=50")
                .json()
                .getJsonArray("items");
        List<JsonObject> chained = activities.getValuesAs(JsonObject.class).stream()
                .filter(activity -> activity.containsKey("followUpOf"))
                .toList();
        assertThat(chained).hasSize(4);
        assertThat(chained.get(3).getString("startDate")).isEqualTo("2023-09-11");
        JsonObject first = reader.get("/api/activities/" + chained.get(0).getJsonNumber("followUpOf"))
                .json();
        assertThat(first.getString("startDate")).isEqualTo("2021-06");
        assertThat(first.getString("kind")).isEqualTo("DESK_REVIEW");
    }

    @Test
    void theOctopusConferenceHasNoCountry() {
        JsonObject conference = reader.get("/api/activities?q=octopus%20conference&from=2021-11-16&to=2021-11-18")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(conference.getString("startDate")).isEqualTo("2021-11-16");
        assertThat(conference.getString("endDate")).isEqualTo("2021-11-18");
        assertThat(conference.getString("scope")).isEqualTo("INTERNATIONAL");
        assertThat(conference.getJsonArray("countries")).isEmpty();
    }

    @Test
    void fictionalStatesAndUnknownParametersAreAskedForOrRefused() {
        assertThat(reader.get("/api/activities?country=QM").json().getInt("total"))
                .isZero();
        assertThat(reader.get("/api/activities?country=QM&group=FICTIONAL")
                        .json()
                        .getInt("total"))
                .isPositive();
        assertThat(reader.get("/api/activities?colour=blue").status()).isEqualTo(400);
        assertThat(reader.get("/api/activities?sort=colour").status()).isEqualTo(400);
        assertThat(reader.post("/api/activities", INPUT).status()).isEqualTo(403);
        assertThat(Product.running().api().get("/api/activities").status()).isEqualTo(401);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
