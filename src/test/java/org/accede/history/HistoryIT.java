package org.accede.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The history of an activity, by call and on pages, as it is, changed and deleted. */
class HistoryIT {
    private final Product product = Product.running();
    private final Api officer = product.as("officer");

    @Test
    void tellsWhoChangedWhatFromWhatToWhatAlsoAfterDeletion() {
        tellsOfAnActivity(product);
    }

    @Test
    void tellsTheSameOnPostgres() {
        tellsOfAnActivity(Product.onPostgres());
    }

    private static void tellsOfAnActivity(Product on) {
        Api officer = on.as("officer");
        Reply logged = officer.post("/api/activities", body("Seminar", "PLANNED", "\"KE\""));
        String path = "/api/activities/" + logged.json().getInt("id");
        Reply changed = on.as("manager")
                .with("If-Match", logged.header("ETag"))
                .put(path, body("Seminar", "HELD", "\"KE\",\"MW\""));
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        List<JsonObject> entries = entries(on.as("reader"), path + "/history");
        assertThat(entries).extracting(entry -> entry.getString("action")).containsExactly("CHANGED", "CREATED");
        assertThat(entries).extracting(entry -> entry.getString("by")).containsExactly("manager", "officer");
        assertThat(entries.get(0).getString("at")).isGreaterThan(entries.get(1).getString("at"));
        assertThat(changes(entries.get(0)))
                .containsExactlyInAnyOrder("status [\"PLANNED\"] [\"HELD\"]", "countries [\"KE\"] [\"KE\",\"MW\"]");

        assertThat(officer.with("If-Match", changed.header("ETag")).delete(path).status())
                .isEqualTo(204);
        JsonObject last = entries(on.as("reader"), path + "/history").get(0);
        assertThat(last.getString("action")).isEqualTo("DELETED");
        assertThat(changes(last)).contains("titleEn [\"Seminar\"] []", "countries [\"KE\",\"MW\"] []");
    }

    @Test
    void tellsWhatARemovalDidToTheActivitiesThatFollowed() {
        Reply first = officer.post("/api/activities", body("First", "HELD", "\"KE\""));
        int id = first.json().getInt("id");
        Reply second = officer.post(
                "/api/activities",
                body("Second", "PLANNED", "\"KE\"").replaceFirst("}$", ",\"followUpOf\":" + id + "}"));
        assertThat(second.status()).as("%s", second).isEqualTo(201);
        officer.with("If-Match", first.header("ETag")).delete("/api/activities/" + id);
        assertThat(changes(entries(officer, "/api/activities/" + second.json().getInt("id") + "/history")
                        .get(0)))
                .containsExactly("followUpOf [\"" + id + "\"] []");
    }

    @Test
    void keepsEachOfSeveralSavesAtOnceInTheirOrder() {
        Reply logged = officer.post("/api/activities", body("Parallel", "PLANNED", "\"KE\""));
        String path = "/api/activities/" + logged.json().getInt("id");
        List<CompletableFuture<Integer>> saves = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> save(path, "Parallel " + number)))
                .toList();
        saves.forEach(CompletableFuture::join);
        List<JsonObject> entries = new ArrayList<>(entries(officer, path + "/history?size=100"));
        java.util.Collections.reverse(entries);
        assertThat(entries).hasSize(1 + saves.size());
        String title = "Parallel";
        for (JsonObject entry : entries.subList(1, entries.size())) {
            JsonObject change = entry.getJsonArray("changes").getJsonObject(0);
            assertThat(change.getJsonArray("from").getString(0)).isEqualTo(title);
            title = change.getJsonArray("to").getString(0);
        }
        assertThat(officer.get(path).json().getJsonObject("title").getString("en"))
                .isEqualTo(title);
    }

    /** Until nobody else came first. */
    private int save(String path, String title) {
        for (int tries = 1; ; tries++) {
            String tag = officer.get(path).header("ETag");
            Reply saved = officer.with("If-Match", tag).put(path, body(title, "PLANNED", "\"KE\""));
            if (saved.status() == 200) {
                return tries;
            }
            assertThat(saved.status()).as("%s", saved).isEqualTo(412);
        }
    }

    @Test
    void isOpenToWhoMayReadTheRecord() {
        assertThat(product.as("reader").get("/api/projects/OCTOPUS/history").status())
                .isEqualTo(200);
        assertThat(product.as("reader").get("/api/activities/1/history").status())
                .isEqualTo(404);
        assertThat(product.as("manager").get("/api/history").status()).isEqualTo(403);
        assertThat(product.as("admin").get("/api/history?kind=account").status())
                .isEqualTo(200);
        assertThat(product.as("admin").get("/api/history?id=1").status()).isEqualTo(400);
        assertThat(product.as("admin")
                        .get("/api/history?kind=project&by=nobody")
                        .json()
                        .getInt("total"))
                .isZero();
    }

    @Test
    void neverTellsAPasswordOrItsHash() {
        assertThat(product.as("admin").get("/api/history?kind=account&size=500").text())
                .contains("CHANGE_ONLY")
                .doesNotContain("PBKDF2");
    }

    @Test
    void isReadOnTheRecordsPageInBothLanguages() {
        Reply logged = officer.post("/api/activities", body("Shown", "PLANNED", "\"KE\""));
        int id = logged.json().getInt("id");
        officer.with("If-Match", logged.header("ETag"))
                .put("/api/activities/" + id, body("Shown", "HELD", "\"KE\",\"MW\""));
        Browser browser = Browser.on(product);
        browser.signIn("reader");
        browser.open("/activities/view?id=" + id);
        browser.screenshot("history-activity-en-1440");
        assertThat(history(browser)).contains("Changed", "officer", "Status", "Planned → Held", "added Malawi");
        browser.language("fr");
        browser.open("/activities/view?id=" + id);
        assertThat(history(browser)).contains("Modification", "État", "Prévue → Tenue", "ajouté : Malawi");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("history-activity-fr-1440");
        browser.phone();
        assertThat(browser.overflow()).isZero();
        browser.screenshot("history-activity-fr-390");
    }

    private static String history(Browser browser) {
        return browser.text(By.cssSelector("section:has(#history)"));
    }

    private static List<JsonObject> entries(Api caller, String path) {
        Reply reply = caller.get(path);
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> changes(JsonObject entry) {
        return entry.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(change ->
                        change.getString("field") + " " + change.getJsonArray("from") + " " + change.getJsonArray("to"))
                .toList();
    }

    private static String body(String title, String status, String countries) {
        return "{\"title\":{\"en\":\"" + title + "\"},\"kind\":\"WORKSHOP\",\"status\":\"" + status
                + "\",\"startDate\":\"2026-03-02\",\"countries\":[" + countries
                + "],\"projects\":[{\"code\":\"OCTOPUS\"}]}";
    }
}
