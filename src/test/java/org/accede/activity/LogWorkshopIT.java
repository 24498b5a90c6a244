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
import org.openqa.selenium.WebElement;
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
        assertThat(reader.get(file).text().lines().skip(1))
                .filteredOn(row -> row.contains(title))
                .hasSize(1);
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        browser.signIn("officer");
        browser.open("/activities/edit");
        browser.click(By.id("activity:save"));
        says("activity:title_en_message", "Fill in");
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
        assertThat(browser.text(By.id("activity:startDate_message"))).isNotBlank();
        assertThat(value("title_en")).isEqualTo("<b>Bold</b> & \"quoted\"");
        assertThat(value("startDate")).isEqualTo("31/02/2026");
        assertThat(value("headcount_women")).isEqualTo("8");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("activity-errors-en-1440");
    }

    @Test
    void whatTwoPeopleChangedAtOnceIsChosenFieldByField() {
        String id = anActivity("Conflicting workshop");
        browser.signIn("officer");
        browser.open("/activities/edit?id=" + id);
        fill("title_en", "My workshop");
        fill("place_city", "Nairobi");
        Reply read = product.as("manager").get("/api/activities/" + id);
        String theirs = ACTIVITY.replace("TITLE", "Their workshop").replace("Objectives", "Their objectives");
        Reply changed =
                product.as("manager").with("If-Match", read.header("ETag")).put("/api/activities/" + id, theirs);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);

        browser.click(By.id("activity:save"));
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.id("conflict")));
        assertThat(said()).contains("nothing is lost", "Their workshop", "My workshop", "Nairobi", "Their objectives");
        assertThat(browser.axe()).isEmpty();
        screenshots("conflict");
        browser.click(By.cssSelector("input[name='choice.titleEn'][value=mine]"));
        browser.click(By.id("conflict:saveChosen"));
        browser.await().until(ExpectedConditions.urlContains("saved=true"));
        JsonObject merged = reader.get("/api/activities/" + id).json();
        assertThat(merged.getJsonObject("title").getString("en")).isEqualTo("My workshop");
        assertThat(merged.getJsonObject("place").getString("city")).isEqualTo("Nairobi");
        assertThat(merged.getString("objectives")).isEqualTo("Their objectives");
    }

    @Test
    void aDraftIsOfferedWhenTheFormIsOpenedAgain() {
        browser.signIn("officer");
        browser.open("/activities/edit");
        fill("title_en", "A lid that closed");
        fill("countries_input", "Kenya; Malawi;");
        browser.find(By.id("activity:startDate")).click();
        browser.await()
                .until(ExpectedConditions.textToBePresentInElementLocated(By.id("activity:countries"), "Malawi"));
        fill("startDate", "1 July 2026");
        browser.open("/");
        browser.open("/activities/edit");
        browser.click(By.cssSelector("[data-restore]"));
        assertThat(value("title_en")).isEqualTo("A lid that closed");
        assertThat(value("startDate")).isEqualTo("1 July 2026");
        browser.await()
                .until(ExpectedConditions.textToBePresentInElementLocated(By.id("activity:countries"), "Malawi"));
        browser.open("/activities/edit");
        browser.click(By.cssSelector("[data-discard]"));
        browser.open("/activities/edit");
        assertThat(browser.driver().findElement(By.id("draft")).isDisplayed()).isFalse();
    }

    @Test
    void thePagesOfActivitiesAreSoundInBothLanguagesAndWidths() {
        browser.signIn("officer");
        String chained = String.valueOf(reader.get("/api/activities?country=BB&sort=-startDate&size=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .get("id"));
        for (String page : List.of("activities", "activities/view?id=" + chained, "activities/edit?id=" + chained)) {
            for (String language : List.of("en", "fr")) {
                browser.language(language);
                browser.open("/" + page);
                screenshots(page.replaceAll("\\W?(\\?.*)?$", "").replace('/', '-') + "-" + language);
            }
        }
    }

    private static final String ACTIVITY = """
            {"title":{"en":"TITLE"},"kind":"WORKSHOP","mode":"ONLINE","status":"HELD","startDate":"2026-03-02",
             "countries":["KE"],"projects":[{"code":"OCTOPUS"}],"objectives":"Objectives"}
            """;

    private String anActivity(String title) {
        Reply logged = product.as("officer").post("/api/activities", ACTIVITY.replace("TITLE", title));
        assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
        return String.valueOf(logged.json().get("id"));
    }

    private void screenshots(String name) {
        assertThat(browser.axe()).isEmpty();
        browser.screenshot(name + "-1440");
        browser.phone();
        assertThat(browser.overflow()).isZero();
        assertThat(browser.axe()).isEmpty();
        browser.screenshot(name + "-390");
        browser.desktop();
    }

    @Test
    void namesThatMeanNothingAreSaidAndTheOthersTaken() {
        browser.signIn("officer");
        browser.open("/activities/edit");
        fill("countries_input", "Korea, Republic of; Atlantis; PNG;");
        press(Keys.ENTER);
        says("activity:countries_message", "Atlantis");
        assertThat(browser.text(By.id("activity:countries"))).contains("Republic of Korea", "Papua New Guinea");
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
        WebElement fold = browser.find(By.xpath("//summary[starts-with(normalize-space(), '" + summary + "')]"));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", fold);
        fold.click();
    }

    private void says(String message, String words) {
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.id(message), words));
    }

    private String value(String field) {
        return String.valueOf(
                browser.driver().findElement(By.id("activity:" + field)).getDomProperty("value"));
    }

    private String said() {
        return browser.text(By.tagName("main"));
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
