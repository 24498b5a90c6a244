package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

class ChangesIT {
    private static final String CHANGES = "/api/alignment/changes?group=FICTIONAL&from=2022-12-31";
    private final Api reader = Product.running().as("reader");

    @Test
    void countsEachStepOfEachCell() {
        JsonObject answer =
                reader.get(CHANGES + "&knownFrom=2023-01-01T00:00:00Z").json();
        JsonArray changes = answer.getJsonArray("changes");

        assertThat(answer.getInt("changed")).isEqualTo(changes.size()).isPositive();
        assertThat(answer.getInt("corrected"))
                .isEqualTo(with(changes, "revision"))
                .isPositive();
        int world = answer.getInt("improved") + answer.getInt("worsened") + answer.getInt("neutral");
        assertThat(world).isEqualTo(with(changes, "world")).isPositive();
    }

    @Test
    void correctsNothingWhenBothDaysAreSeenFromTheSameInstant() {
        assertThat(reader.get(CHANGES).json().getInt("corrected")).isZero();
    }

    @Test
    void leadsFromTheFirstMatrixToTheLast() {
        JsonObject before = cells("2022-12-31");
        JsonObject after = cells("2024-12-31");
        JsonArray changes = reader.get("/api/alignment/changes?country=QP&from=2022-12-31&to=2024-12-31")
                .json()
                .getJsonArray("changes");
        for (JsonObject change : changes.getValuesAs(JsonObject.class)) {
            String provision = change.getString("provision");
            JsonObject world = change.getJsonObject("world");
            assertThat(world.getString("from", "")).isEqualTo(rating(before, provision));
            assertThat(world.getString("to", "")).isEqualTo(rating(after, provision));
            assertThat(world.getJsonArray("facts")).isNotEmpty();
        }
        long differing = before.keySet().stream()
                .filter(provision -> !rating(before, provision).equals(rating(after, provision)))
                .count();
        assertThat(changes.size()).isGreaterThanOrEqualTo((int) differing).isPositive();
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        Reply reply = reader.get("/api/alignment/changes?from=2024-01-01&to=2023-01-01");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"path\":\"to\"");
    }

    @Test
    void aPagesQuestionInTheApisWordsGivesTheSameTable() {
        JsonObject answer = reader.get("/api/alignment/changes?country=QP&from=2022-12-31&to=2024-12-31"
                        + "&knownFrom=2023-01-01T00:00:00Z&knownTo=2025-06-30T00:00:00Z")
                .json();
        Browser browser = Browser.on(Product.running());
        browser.signIn("reader");
        browser.open("/alignment/changes?country=QP&from=31/12/2022&asOf=2024-12-31"
                + "&knownFrom=2023-01-01T00:00:00Z&knownAt=2025-06-30T00:00:00Z");
        int steps = with(answer.getJsonArray("changes"), "revision") + with(answer.getJsonArray("changes"), "world");
        assertThat(browser.driver().findElements(By.cssSelector(".sec:has(#QP) tbody tr")))
                .hasSize(steps)
                .isNotEmpty();
    }

    @Test
    void theFirstDaysKnowledgeMayReachToNow() {
        String today = LocalDate.now(ZoneId.of("Europe/Bucharest")).toString();
        assertThat(reader.get("/api/alignment/changes?from=" + today + "&to=" + today + "&knownFrom=" + today
                                + "T23:59:59Z")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aManagerFindsOutInThreeClicksWhyACellChanged() {
        Browser browser = Browser.on(Product.running());
        browser.signIn("manager");
        browser.open("/");
        int clicks = 0;
        for (By link : List.of(By.id("since"), By.id("fictional"))) {
            browser.click(link);
            clicks++;
        }
        says(browser, "from 1 Jan");
        assertThat(clicks).isLessThanOrEqualTo(3);
        says(browser, "law amended");
        browser.language("fr");
        browser.open("/alignment/changes?group=FICTIONAL&from=31/12/2022&said=then");
        says(browser, "du 31 déc. 2022");
        says(browser, "loi modifiée");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("changes-fr-1440");
        browser.phone();
        assertThat(browser.overflow()).isZero();
        browser.screenshot("changes-fr-390");
    }

    private static void says(Browser browser, String text) {
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), text));
    }

    private JsonObject cells(String day) {
        return reader
                .get("/api/alignment?group=FICTIONAL&asOf=" + day)
                .json()
                .getJsonArray("countries")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(country -> country.getString("iso2").equals("QP"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("cells");
    }

    private static String rating(JsonObject cells, String provision) {
        return cells.containsKey(provision) ? cells.getJsonObject(provision).getString("rating") : "";
    }

    private static int with(JsonArray changes, String step) {
        return (int) changes.getValuesAs(JsonObject.class).stream()
                .filter(change -> change.containsKey(step))
                .count();
    }
}
