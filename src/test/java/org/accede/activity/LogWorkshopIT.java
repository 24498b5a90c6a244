package org.accede.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An officer logs a workshop. */
class LogWorkshopIT {
    private static final int MOST_INTERACTIONS = 12;

    private final Product product = Product.running();
    private final Api reader = product.as("reader");
    private final Browser browser = Browser.on(product);
    private int interactions;

    @ParameterizedTest
    @CsvSource({
        "en, Log an activity, 'Kenya; Malawi; Papua New Guinea', Workshop in three countries, title_en",
        "fr, Saisir une activité, 'Kénya; Malawi; Papouasie-Nouvelle-Guinée', Atelier dans trois pays, title_fr"
    })
    void aWorkshopWithThreeCountriesAndAHeadcountTakesFewInteractions(
            String language, String log, String countries, String title, String titleField) {
        browser.language(language);
        browser.signIn("officer");
        browser.open("/activities");
        click(By.linkText(log));
        fill(titleField, title);
        fill("startDate", "15/09/2026");
        fill("countries_input", countries + ";");
        fill("projects_input", "octopus");
        suggestion("Octopus");
        press(Keys.ENTER);
        fill("headcount_total", "42");
        click(By.id("activity:save"));
        browser.await().until(ExpectedConditions.urlContains("saved=true"));

        assertThat(interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        JsonObject logged = only(title);
        assertThat(logged.getJsonArray("countries").toString()).contains("KE", "MW", "PG");
        assertThat(logged.getJsonObject("headcount").getInt("total")).isEqualTo(42);
        assertThat(logged.getString("status")).isEqualTo("HELD");
        assertThat(logged.getJsonArray("projects")).hasSize(1);
        for (String country : List.of("KE", "MW", "PG")) {
            browser.open("/countries/view?country=" + country);
            assertThat(said()).contains(title);
        }
        browser.open("/activities?q=" + encoded(title));
        assertThat(browser.driver().findElements(By.linkText(title))).hasSize(1);
        String file = "/api/exports/activities.csv?lang=" + language + "&q=" + encoded(title);
        assertThat(reader.get(file).text()).contains(title).containsOnlyOnce("42");
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        browser.signIn("officer");
        browser.open("/activities/edit");
        browser.click(By.id("activity:save"));
        says("activity:title_en_message", "needed");
        fill("title_en", "<b>Bold</b> & \"quoted\"");
        fill("startDate", "31/02/2026");
        fill("endDate", "2026-01-01");
        fill("headcount_total", "10");
        open("People in detail");
        fill("headcount_women", "8");
        fill("headcount_men", "x");
        browser.click(By.id("activity:save"));
        says("activity:headcount_men_message", "number");
        fill("headcount_men", "7");
        browser.click(By.id("activity:save"));
        says("activity:headcount_total_message", "total");
        assertThat(browser.find(By.id("activity:startDate_message")).getText()).isNotBlank();
        assertThat(value("title_en")).isEqualTo("<b>Bold</b> & \"quoted\"");
        assertThat(value("startDate")).isEqualTo("31/02/2026");
        assertThat(value("headcount_women")).isEqualTo("8");
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void namesThatMeanNothingAreSaidAndTheOthersTaken() {
        browser.signIn("officer");
        browser.open("/activities/edit");
        fill("countries_input", "Korea, Republic of; Atlantis; PNG;");
        press(Keys.ENTER);
        says("activity:countries_message", "Atlantis");
        assertThat(browser.find(By.id("activity:countries")).getText())
                .contains("Republic of Korea", "Papua New Guinea");
    }

    private void click(By by) {
        interactions++;
        browser.click(by);
    }

    private void fill(String field, String text) {
        interactions++;
        browser.fill(By.id("activity:" + field), text);
    }

    private void press(Keys key) {
        interactions++;
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private void suggestion(String words) {
        browser.await()
                .until(ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".ui-autocomplete-panel .ui-state-highlight"), words));
    }

    private void open(String summary) {
        browser.click(By.xpath("//summary[starts-with(normalize-space(), '" + summary + "')]"));
    }

    private void says(String message, String words) {
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.id(message), words));
    }

    private String value(String field) {
        return String.valueOf(browser.find(By.id("activity:" + field)).getDomProperty("value"));
    }

    private String said() {
        return browser.find(By.tagName("main")).getText();
    }

    private JsonObject only(String title) {
        Reply reply = reader.get("/api/activities?q=" + encoded(title));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        JsonObject page = reply.json();
        assertThat(page.getInt("total")).isEqualTo(1);
        return page.getJsonArray("items").getJsonObject(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
