package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.accede.country.CountryFixture;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The world overview as people see it: the map is the list beside it, and the figures are the API's. */
class OverviewPageIT {
    private static final int MOST_BYTES = 40_000;
    private static final By SHAPES = By.cssSelector("svg.world g[id]");
    private static final By ROWS = By.cssSelector(".world-states tr[data-state]");

    private final Product product = Product.running();
    private final Browser browser = Browser.on(product);

    @Test
    void showsEveryCountryOnTheMapAndInTheList() {
        browser.signIn("reader");
        browser.open("/overview");
        assertThat(browser.driver().findElements(ROWS).stream().map(row -> row.getDomAttribute("data-state")))
                .containsExactlyInAnyOrderElementsOf(CountryFixture.codes());
        assertThat(browser.driver().findElements(SHAPES).stream()
                        .map(shape ->
                                String.valueOf(shape.getDomAttribute("id")).substring(2)))
                .containsExactlyInAnyOrderElementsOf(CountryFixture.codes());
        assertThat(browser.text(By.tagName("main"))).contains("Kosovo*", "imply no opinion");
    }

    @Test
    void aStateIsMarkedOnTheMapAndInTheList() {
        browser.signIn("reader");
        browser.open("/overview");
        browser.driver().executeScript("document.querySelector(\"tr[data-state=KI] a\").focus()");
        assertThat(browser.find(By.cssSelector("tr[data-state=KI]")).getDomAttribute("class"))
                .isEqualTo("on");
        assertThat(marked()).containsOnly("#w-KI");

        WebElement malta = browser.find(By.cssSelector("#w-MT circle"));
        new Actions(browser.driver()).moveToElement(malta).click().perform();
        browser.await().until(ExpectedConditions.attributeToBe(By.cssSelector("tr[data-state=MT]"), "class", "on"));
        assertThat(marked()).containsOnly("#w-MT");
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Malta");
    }

    private List<String> marked() {
        return browser.driver().findElements(By.cssSelector("svg.world use")).stream()
                .map(use -> String.valueOf(use.getDomAttribute("href")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&group=FICTIONAL", "&group=EU&region=EUROPE", "&asOf=2023-06-30"})
    void itsTrendIsTheAnswerOfTheCall(String more) {
        String question = "dates=2021-06-30,2022-12-31" + more;
        browser.signIn("reader");
        browser.open("/overview?" + question);
        JsonObject answer =
                product.as("reader").get("/api/overview/trend?" + question).json();
        List<List<String>> expected = new ArrayList<>();
        for (JsonObject point : answer.getJsonArray("points").getValuesAs(JsonObject.class)) {
            expected.add(cells(point));
        }
        List<List<String>> shown = browser.driver().findElements(By.cssSelector("#trend-table tbody tr")).stream()
                .map(row -> row.findElements(By.tagName("td")).stream()
                        .map(cell -> cell.getDomProperty("textContent"))
                        .toList())
                .toList();
        assertThat(shown).isEqualTo(expected);
    }

    private static List<String> cells(JsonObject point) {
        JsonObject overview = point.getJsonObject("overview");
        int states = overview.getInt("states");
        JsonObject treaty = overview.getJsonObject("treaty");
        List<String> cells = new ArrayList<>();
        for (String count : List.of("parties", "inForce", "invited")) {
            int number = treaty.getInt(count);
            cells.add(number + " · " + Math.round(100.0 * number / states) + " %");
        }
        for (String pillar : List.of("SUBSTANTIVE", "SAFEGUARDS", "PROCEDURAL", "JURISDICTION", "COOPERATION")) {
            for (String level : List.of("LARGELY", "PARTIALLY")) {
                JsonObject share =
                        overview.getJsonObject("pillars").getJsonObject(pillar).getJsonObject(level);
                boolean recorded = point.getJsonObject("recorded").getInt(pillar) > 0;
                cells.add(recorded ? share.getInt("count") + " · " + share.getInt("percent") + " %" : "–");
            }
        }
        return cells;
    }

    @Test
    void saysThatNothingIsRecordedAndMarksWhatOthersPublished() {
        browser.signIn("reader");
        browser.open("/overview?map=SUBSTANTIVE&dates=2021-06-30,2022-12-31");
        String without = browser.text(By.tagName("main"));
        assertThat(without)
                .contains("No judgement and no finding of these States is recorded")
                .contains("It has no line of its own there.")
                .doesNotContain("CoE news");
        browser.open("/overview?map=SUBSTANTIVE&dates=2021-06-30,2022-12-31&published=true");
        assertThat(browser.text(By.id("published-totals"))).isEqualTo("Published totals");
        assertThat(browser.text(By.tagName("main")))
                .contains("124 of 193 · 64 %", "CoE news 30 June 2021", "no part of this register’s count");
        assertThat(browser.driver().findElements(By.cssSelector("#trend-table tbody td")).stream()
                        .map(WebElement::getText))
                .doesNotContain("124 · 64 %");
    }

    @Test
    void saysWhenTheRegisterStartsBeforeItsFirstRecord() {
        browser.signIn("reader");
        browser.open("/overview?asOf=2010-06-30&knownAt=2010-06-30T12:00:00Z");
        assertThat(browser.text(By.tagName("main")))
                .contains("The register starts on")
                .doesNotContain("Not a Party");
    }

    @Test
    void showsWhichPillarsWaitForAJudgement() {
        browser.signIn("manager");
        browser.open("/overview?group=FICTIONAL");
        assertThat(browser.driver().findElements(SHAPES)).hasSize(12);
        assertThat(browser.text(By.tagName("main")))
                .contains("Demonstration States are shown.", "Pillars to judge again");
        assertThat(browser.driver().findElements(By.cssSelector("#to-judge"))).hasSize(1);
    }

    @Test
    void isNoLargerThanAPageMayBe() throws IOException {
        Reply page = signedIn("/overview?published=true&dates=2019-12-31,2020-12-31,2021-12-31,2022-12-31,2023-12-31");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page.bytes());
        }
        assertThat(page.status()).isEqualTo(200);
        assertThat(packed.size()).isLessThan(MOST_BYTES);
    }

    private Reply signedIn(String path) {
        browser.signIn("reader");
        return browser.api().get(path);
    }

    @Test
    void drawsTheMapAsAFileWithItsLegend() {
        Api reader = product.as("reader").with("Accept", "image/svg+xml");
        Reply map = reader.get("/api/overview/map.svg?map=PROCEDURAL&lang=fr&asOf=2021-06-30");
        assertThat(map.status()).isEqualTo(200);
        assertThat(map.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(map.text())
                .contains("Pouvoirs procéduraux, au 30 juin 2021", ">En grande partie en place<", "<title>Turquie");
        assertThat(reader.get("/api/overview/map.svg?map=NOTHING").status()).isEqualTo(400);
    }
}
