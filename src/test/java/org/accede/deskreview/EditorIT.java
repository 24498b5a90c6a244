package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The editor of a review, by keyboard alone. */
class EditorIT {
    private static final String REQUEST = "{\"country\":\"QX\",\"dated\":\"2026\",\"lead\":\"Keyboard\"}";

    private final Product product = Product.running();
    private final Api officer = product.as("officer");
    private final Browser browser = Browser.on(product);

    @AfterEach
    void leavesNothingInTheBrowser() {
        browser.script("localStorage.clear(); return true");
    }

    @Test
    void tenArticlesAreAssessedByKeyboardAlone() {
        String review = begun();
        open(review, "185-2");
        for (int i = 0; i < 10; i++) {
            press(List.of("i", "p", "n").get(i % 3));
            press("d");
            type("1 Jul 2024");
            leave();
            press("t");
            type("Analysis " + i);
            leave();
            press("j");
        }
        browser.await().until(shown -> rated(review) == 10);
        JsonObject first = officer.get(review + "/articles/185-2").json();
        assertThat(first.getString("rating")).isEqualTo("IN_LINE");
        assertThat(first.getString("basis")).isEqualTo("IN_FORCE");
        assertThat(first.getString("validFrom")).isEqualTo("2024-07-01");
        assertThat(first.getString("analysis")).isEqualTo("Analysis 0");
        assertThat(officer.get(review + "/articles/185-4").json().getString("rating"))
                .isEqualTo("NOT_IN_LINE");
        press("k");
        press("c");
        type("Penal Code");
        browser.await()
                .until(shown -> officer.get(review + "/articles/185-11").text().contains("Penal Code"));
        browser.screenshot("desk-review-edit-en-1440");
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
    }

    @Test
    void whatTwoPeopleWriteAtOnceIsChosenNotOverwritten() {
        String review = begun();
        open(review, "185-7");
        browser.await().until(ExpectedConditions.attributeToBe(By.id("editor"), "data-ready", "true"));
        put("manager", review, "185-7", "{\"rating\":\"IN_LINE\",\"analysis\":\"Theirs\"}");
        press("n");
        browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.id("choice")));
        assertThat(browser.text(By.id("choice"))).contains("manager", "In line", "Not in line", "Theirs");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("desk-review-conflict-en-1440");
        browser.click(By.cssSelector("[name=choice-analysis][value=theirs]"));
        browser.click(By.id("choose"));
        browser.await()
                .until(shown -> officer.get(review + "/articles/185-7")
                        .json()
                        .getString("rating")
                        .equals("NOT_IN_LINE"));
        assertThat(officer.get(review + "/articles/185-7").json().getString("analysis"))
                .isEqualTo("Theirs");
    }

    @Test
    void showsWhatSomebodyElseSaves() {
        String review = begun();
        open(review, "185-8");
        put("manager", review, "185-8", "{\"rating\":\"PARTLY_IN_LINE\",\"analysis\":\"From next door\"}");
        browser.await()
                .until(shown ->
                        "From next door".equals(browser.find(By.id("analysis")).getDomProperty("value")));
        assertThat(browser.text(By.id("saved"))).contains("manager");
    }

    @Test
    void goesOnAfterTheSessionHasEnded() {
        String review = begun();
        open(review, "185-9");
        press("p");
        browser.await().until(shown -> saved(review, "185-9"));
        browser.driver().manage().deleteAllCookies();
        press("t");
        type("Typed after the session ended");
        browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.id("signInAgain")));
        browser.screenshot("desk-review-session-en-1440");
        assertThat(browser.axe()).isEmpty();
        String editor = browser.driver().getWindowHandle();
        browser.click(By.id("signInAgain"));
        browser.driver().getWindowHandles().stream()
                .filter(window -> !window.equals(editor))
                .forEach(window -> browser.driver().switchTo().window(window));
        browser.signInHere("officer");
        browser.driver().close();
        browser.driver().switchTo().window(editor);
        browser.await()
                .until(shown ->
                        officer.get(review + "/articles/185-9").text().contains("Typed after the session ended"));
        assertThat(browser.find(By.id("analysis")).getDomProperty("value")).isEqualTo("Typed after the session ended");
    }

    @Test
    void aQuoteThatIsTooLongSaysSoAndIsKept() {
        String review = begun();
        open(review, "185-10");
        press("t");
        browser.driver()
                .executeScript("const a = document.getElementById('analysis'); a.value = 'x'.repeat(100000);"
                        + "a.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.id("analysis_message"), "8000"));
        browser.driver().navigate().refresh();
        browser.await()
                .until(shown -> String.valueOf(browser.find(By.id("analysis")).getDomProperty("value"))
                                .length()
                        == 100_000);
    }

    @Test
    void aSaveFromAnotherSiteIsRefused() {
        String review = begun();
        browser.signIn("officer");
        String id = review.substring(review.lastIndexOf('/') + 1);
        Reply forged = browser.api()
                .put("/desk-reviews/draft?review=" + id + "&provision=185-2", "{\"version\":1,\"article\":{}}");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(product.as("reader").get(review).status()).isEqualTo(404);
        browser.signIn("reader");
        assertThat(browser.api().get("/desk-reviews/draft?review=" + id).status())
                .isIn(403, 404);
        assertThat(browser.api().get("/desk-reviews/edit?id=" + id).status()).isEqualTo(404);
        assertThat(browser.api().get("/desk-reviews/view?id=" + id).status()).isEqualTo(404);
    }

    private String begun() {
        Reply made = officer.post("/api/desk-reviews", REQUEST);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        String review = made.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(officer.post(review + "/start", "").status()).isEqualTo(200);
        return review;
    }

    private void open(String review, String provision) {
        browser.signIn("officer");
        browser.open("/desk-reviews/edit?id=" + review.substring(review.lastIndexOf('/') + 1) + "#" + provision);
        browser.await().until(ExpectedConditions.attributeToBe(By.id("editor"), "data-ready", "true"));
        browser.driver().executeScript("document.getElementById('heading').focus()");
    }

    private void put(String account, String review, String provision, String body) {
        String path = review + "/articles/" + provision;
        Api api = product.as(account);
        assertThat(api.with("If-Match", api.get(path).header("ETag"))
                        .put(path, body)
                        .status())
                .isEqualTo(200);
    }

    private boolean saved(String review, String provision) {
        return officer.get(review + "/articles/" + provision).json().containsKey("rating");
    }

    private long rated(String review) {
        return officer.get(review + "/articles").jsonArray().stream()
                .filter(one -> one.asJsonObject().containsKey("rating")
                        && one.asJsonObject().containsKey("analysis"))
                .count();
    }

    private void press(String key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private void type(String text) {
        browser.driver().executeScript("if (document.activeElement.select) document.activeElement.select()");
        browser.driver().switchTo().activeElement().sendKeys(text);
    }

    private void leave() {
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    }
}
