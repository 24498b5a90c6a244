package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The matrix on screen is the API's answer, cell by cell, and each cell leads to its evidence. */
class MatrixIT {
    private static final Map<String, String> ENGLISH =
            Map.of("IN_LINE", "I", "PARTLY_IN_LINE", "P", "NOT_IN_LINE", "N", "NOT_APPLICABLE", "X");
    private static final Map<String, String> FRENCH =
            Map.of("IN_LINE", "A", "PARTLY_IN_LINE", "P", "NOT_IN_LINE", "N", "NOT_APPLICABLE", "S");

    private static final String PAGE = "/alignment?group=FICTIONAL";

    private final Product product = Product.running();
    private final Browser browser = Browser.on(product);

    @ParameterizedTest
    @CsvSource({"en, 2026-11-01", "fr, 2020-06-30"})
    void showsWhatTheApiAnswers(String language, String day) {
        browser.language(language);
        browser.signIn("reader");
        String query = "?group=FICTIONAL&asOf=" + day;
        browser.open("/alignment" + query);
        JsonObject answer = product.as("reader").get("/api/alignment" + query).json();
        List<String> heads = attributes("thead th[data-provision]", "data-provision");
        List<JsonObject> countries = answer.getJsonArray("countries").getValuesAs(JsonObject.class);
        assertThat(countries).hasSize(12);
        for (JsonObject country : countries) {
            List<WebElement> cells = browser.driver()
                    .findElements(By.cssSelector("tr[data-country=" + country.getString("iso2") + "] td"));
            for (int i = 0; i < heads.size(); i++) {
                JsonObject cell = country.getJsonObject("cells").getJsonObject(heads.get(i));
                String letter =
                        cell == null ? "·" : (language.equals("fr") ? FRENCH : ENGLISH).get(cell.getString("rating"));
                assertThat(cells.get(i).getText())
                        .as(country.getString("iso2") + " " + heads.get(i))
                        .isEqualTo(letter);
            }
        }
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("matrix-" + language + "-1440");
        browser.phone();
        assertThat(browser.overflow()).isZero();
        browser.screenshot("matrix-" + language + "-390");
    }

    @ParameterizedTest
    @CsvSource({"mouse", "keyboard"})
    void aCellLeadsToItsEvidence(String by) {
        browser.signIn("reader");
        browser.open("/alignment?group=FICTIONAL");
        By second = By.cssSelector("tr[data-country=QM] td:nth-of-type(2)");
        if (by.equals("mouse")) {
            browser.click(second);
        } else {
            WebElement first = browser.find(By.cssSelector("td[tabindex='0']"));
            first.sendKeys(Keys.ARROW_RIGHT);
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        }
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.id("evidence"), "Desk review"));
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("matrix-evidence-" + by);
        browser.find(By.id("evidence")).sendKeys(Keys.ESCAPE);
        browser.await().until(ExpectedConditions.invisibilityOfElementLocated(By.id("evidence")));
    }

    @Test
    void everyCellThatHasALaterTextShowsIt() {
        browser.language("en");
        browser.signIn("reader");
        Api session = browser.api();
        List<String> hinted = product.as("reader").get("/api" + PAGE).json().getJsonArray("countries").stream()
                .map(JsonValue::asJsonObject)
                .flatMap(country -> country.getJsonObject("cells").entrySet().stream()
                        .filter(cell -> cell.getValue().asJsonObject().containsKey("later"))
                        .map(cell -> "country=" + country.getString("iso2") + "&provision=" + cell.getKey()))
                .toList();
        assertThat(hinted).isNotEmpty();
        assertThat(hinted)
                .allSatisfy(cell -> assertThat(
                                session.get("/alignment/cell?" + cell).text())
                        .contains("<strong>Later text:</strong>"));
    }

    @Test
    void isNotSentAgainAsLongAsNothingWasRecorded() {
        browser.language("en");
        browser.signIn("officer");
        Api session = browser.api();
        Reply first = session.get(PAGE);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        Api reader = session.with("If-None-Match", first.header("ETag"));

        Reply again = reader.get(PAGE);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        // the policy that the page came with names its scripts; another one would take its place
        assertThat(again.header("Content-Security-Policy")).isEmpty();
        assertThat(reader.get(PAGE + "&region=Africa").status()).isEqualTo(200);
        assertThat(reader.get(PAGE + "&lang=fr").status()).isEqualTo(200);

        assertThat(product.as("officer").post("/api/findings", """
                                {"country": "QX", "provision": "185-2", "rating": "IN_LINE", "basis": "BILL",
                                 "validFrom": "2026-01-01", "cause": "NEW_EVIDENCE", "source": "a draft"}""").status()).isEqualTo(201);
        assertThat(reader.get(PAGE).status()).isEqualTo(200);
    }

    private List<String> attributes(String selector, String name) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .map(element -> String.valueOf(element.getDomAttribute(name)))
                .toList();
    }
}
