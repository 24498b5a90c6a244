package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

class OverviewIT {
    private static final int STATES = 193;

    /** On a database of its own: it judges every State. */
    private final Product product = Product.onPostgres();

    private final Api reader = product.as("reader");

    @Test
    void aYearlyListPastedIntoTheGridGivesThePublishedShares() {
        Browser browser = Browser.on(product);
        browser.signIn("manager");
        List<String> states = states();
        assertThat(states).hasSize(STATES);
        assertThat(judge(browser, states, 124, 92, "30/06/2021")).contains("386");
        assertThat(judge(browser, states, 130, 96, "31 December 2022")).contains("10");
        assertThat(judge(browser, states, 131, 99, "2023-12-08")).contains("4");

        assertThat(shares("2021-06-30")).containsExactly("124 64", "92 48");
        assertThat(shares("2022-12-31")).containsExactly("130 67", "96 50");
        assertThat(shares("2023-12-08")).containsExactly("131 68", "99 51");
        assertThat(shares("2021-06-29")).containsExactly("0 0", "0 0");
        for (String day : List.of("2021-06-30", "2022-12-31", "2023-12-08", "2019-01-01")) {
            everyLevelCounts("?asOf=" + day, STATES);
        }
        itsOwnLineStandsBesideThePublishedOne(browser);
    }

    /** The figures are equal here, and still the two are never one series. */
    private void itsOwnLineStandsBesideThePublishedOne(Browser browser) {
        String question = "dates=2021-06-29,2021-06-30,2022-12-31,2023-12-08&published=true";
        JsonObject trend = reader.get("/api/overview/trend?" + question).json();
        assertThat(trend.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                        .map(point -> point.getString("asOf") + " "
                                + point.getJsonObject("recorded").getInt("SUBSTANTIVE") + " "
                                + largely(point.getJsonObject("overview").getJsonObject("pillars"), "SUBSTANTIVE")))
                .containsExactly(
                        "2021-06-29 0 0 0", "2021-06-30 193 124 64", "2022-12-31 193 130 67", "2023-12-08 193 131 68");
        assertThat(trend.getJsonArray("published").getValuesAs(JsonObject.class).stream()
                        .filter(total -> total.getString("subject").equals("SUBSTANTIVE"))
                        .map(total -> total.getInt("count") + " " + total.getInt("percent")))
                .containsExactly("124 64", "130 67", "131 68");
        assertThat(reader.get("/api/overview/trend?dates=2021-06-30").json().containsKey("published"))
                .isFalse();
        browser.open("/overview?map=SUBSTANTIVE&" + question);
        browser.screenshot("overview-judged-1440");
        assertThat(browser.text(By.id("LARGELY"))).contains("131 of 193");
    }

    @Test
    void countsTheMembersOfAnyGroup() {
        Map.of("EU", 27, "CARICOM", 15, "FICTIONAL", 12, "COE", 46).forEach((group, states) -> {
            everyLevelCounts("?group=" + group, states);
            everyLevelCounts("?asOf=2021-06-30&group=" + group, states);
        });
    }

    @Test
    void countsThePartiesAsInPublic() {
        assertThat(treaty("2021-06-30").getInt("parties")).isEqualTo(66);
        assertThat(treaty("2021-06-30").getInt("inForce")).isEqualTo(65);
        assertThat(treaty("2024-10-09").getInt("parties")).isEqualTo(76);
        JsonObject today = all(reader.get("/api/overview").json()).getJsonObject("treaty");
        assertThat(today.getInt("parties")).isEqualTo(81);
        assertThat(today.getInt("invited")).isEqualTo(10);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(reader.get("/api/overview?region=Africa").status()).isEqualTo(400);
        assertThat(reader.get("/api/overview?instrument=CETS000").status()).isEqualTo(404);
        assertThat(reader.get("/api/overview/trend?dates=yesterday").status()).isEqualTo(400);
        assertThat(reader.get("/api/overview/trend?dates=2021-06-30&asOf=2021-06-29")
                        .status())
                .isEqualTo(400);
        assertThat(reader.get("/api/overview/trend?published=perhaps").status()).isEqualTo(400);
    }

    private List<String> states() {
        return reader
                .get("/api/countries?group=UN&size=500")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(country -> country.getString("name"))
                .toList();
    }

    /** The message after recording: so many substantively and so many procedurally largely in place, the others not. */
    private String judge(Browser browser, List<String> states, int substantive, int procedural, String day) {
        String table = IntStream.range(0, states.size())
                .mapToObj(i -> states.get(i).replace("*", "") + "\t" + (i < substantive ? "2" : "0") + "\t\t"
                        + (i < procedural ? "L" : "N"))
                .collect(Collectors.joining("\n"));
        browser.open("/alignment/judgements");
        browser.click(By.cssSelector("#judgements summary"));
        type(browser, "judgements:pasted", table);
        browser.click(By.id("judgements:take"));
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("td.changed")));
        assertThat(browser.driver().findElements(By.cssSelector("details [role=alert]")).stream()
                        .map(WebElement::getText))
                .isEmpty();
        browser.fill(By.id("judgements:validFrom"), day);
        browser.fill(By.id("judgements:source"), "Cybercrime legislation survey");
        browser.click(By.id("judgements:save"));
        browser.await().until(ExpectedConditions.urlContains("recorded="));
        return browser.text(By.cssSelector("main [role=status]"));
    }

    /** As a paste does: at once, since typing thousands of keys says nothing more. */
    private static void type(Browser browser, String id, String text) {
        WebElement field = browser.find(By.id(id));
        browser.driver().executeScript("arguments[0].value = arguments[1]", field, text);
    }

    private List<String> shares(String day) {
        JsonObject pillars = all(reader.get("/api/overview?asOf=" + day).json()).getJsonObject("pillars");
        return List.of(largely(pillars, "SUBSTANTIVE"), largely(pillars, "PROCEDURAL"));
    }

    private static String largely(JsonObject pillars, String pillar) {
        JsonObject share = pillars.getJsonObject(pillar).getJsonObject("LARGELY");
        return share.getInt("count") + " " + share.getInt("percent");
    }

    private void everyLevelCounts(String question, int all) {
        JsonObject overview = reader.get("/api/overview" + question).json();
        int sum = 0;
        for (JsonObject region : overview.getJsonArray("regions").getValuesAs(JsonObject.class)) {
            int states = region.getInt("states");
            sum += region.getString("region").equals("All") ? 0 : states;
            for (String pillar : List.of("SUBSTANTIVE", "SAFEGUARDS", "PROCEDURAL", "JURISDICTION", "COOPERATION")) {
                int counted = region.getJsonObject("pillars").getJsonObject(pillar).values().stream()
                        .mapToInt(level -> level.asJsonObject().getInt("count"))
                        .sum();
                assertThat(counted).as(region.getString("region")).isEqualTo(states);
            }
        }
        assertThat(sum).isEqualTo(all);
    }

    private JsonObject treaty(String day) {
        return all(reader.get("/api/overview?asOf=" + day).json()).getJsonObject("treaty");
    }

    private static JsonObject all(JsonObject overview) {
        return overview.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                .filter(region -> region.getString("region").equals("All"))
                .findFirst()
                .orElseThrow();
    }
}
