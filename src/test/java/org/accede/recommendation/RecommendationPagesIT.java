package org.accede.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Recommendations on their pages: made, followed up, changed by two people at once, changed in bulk. */
class RecommendationPagesIT {
    private final Product product = Product.running();
    private final Api officer = product.as("officer");
    private final Browser browser = Browser.on(product);

    @Test
    void isMadeFromACellAndFollowedUpToItsEvidence() {
        browser.signIn("officer");
        browser.open("/alignment/cell?country=QO&provision=185-16");
        browser.click(By.linkText("Recommend"));
        browser.click(By.id("recommendation:save"));
        assertThat(browser.text(By.id("recommendation:text_en_message"))).isNotBlank();
        String text = "Amend <b>section</b> " + UUID.randomUUID();
        browser.fill(By.id("recommendation:text_en"), text);
        browser.fill(By.id("recommendation:due"), "June 2025");
        new Select(browser.find(By.id("recommendation:owner"))).selectByValue("officer");
        browser.click(By.id("recommendation:save"));
        assertThat(browser.text(By.id("done"))).contains("Saved");
        assertThat(main()).contains(text, "overdue", "June 2025", "Budapest Convention 16");
        isSound("recommendation-overdue");

        browser.click(By.cssSelector("[data-step=START]"));
        assertThat(browser.text(By.id("done"))).contains("in progress");
        browser.fill(By.id("noting:note"), "The Ministry asked for a model.");
        browser.click(By.id("noting:add"));
        assertThat(browser.text(By.id("done"))).contains("note was added");
        browser.click(By.cssSelector("[data-step=IMPLEMENT]"));
        browser.click(By.cssSelector("[data-take=IMPLEMENT]"));
        assertThat(browser.text(By.id("messages"))).contains("Implemented since", "What shows it");
        browser.fill(By.cssSelector("[id$=':implemented']"), "March 2026");
        browser.fill(By.cssSelector("[id$=':evidence']"), "Act No. 3 of 2026");
        isSound("recommendation-implement");
        browser.click(By.cssSelector("[data-take=IMPLEMENT]"));
        assertThat(browser.text(By.id("done"))).contains("implemented");
        assertThat(main()).contains("Act No. 3 of 2026", "March 2026").doesNotContain("overdue");
        browser.open("/alignment/cell?country=QO&provision=185-16");
        assertThat(main()).contains(text);
    }

    @Test
    void twoWhoChangeOneAtOnceChooseFieldByField() {
        String path = opened("Conflict " + UUID.randomUUID());
        String id = path.substring(path.lastIndexOf('/') + 1);
        browser.signIn("officer");
        browser.open("/recommendations/edit?id=" + id);
        browser.fill(By.id("recommendation:institution"), "Mine");
        browser.fill(By.id("recommendation:due"), "2028");
        Reply theirs = product.as("reviewer")
                .with("If-Match", officer.get(path).header("ETag"))
                .put(path, """
                        {"country":"QO","text":{"en":"Their text"},"provisions":["185-16"],"institution":"Theirs"}""");
        assertThat(theirs.status()).as("%s", theirs).isEqualTo(200);
        browser.click(By.id("recommendation:save"));
        browser.find(By.id("choose"));
        assertThat(main()).contains("Mine", "Theirs", "reviewer");
        isSound("recommendation-conflict");
        browser.click(By.cssSelector("input[name='choice.institution'][value=mine]"));
        browser.click(By.id("conflict:saveChosen"));
        browser.find(By.id("done"));
        JsonObject saved = officer.get(path).json();
        assertThat(saved.getString("institution")).isEqualTo("Mine");
        assertThat(saved.getString("due")).isEqualTo("2028");
        assertThat(saved.getJsonObject("text").getString("en")).isEqualTo("Their text");
    }

    @Test
    void severalAreChangedAtOnceAsThePreviewSaid() {
        String word = "Bulk" + UUID.randomUUID().toString().substring(0, 8);
        List<String> paths = List.of(opened(word + " one"), opened(word + " two"), opened(word + " three"));
        officer.post(paths.get(1) + "/drop", "{\"note\":\"overtaken\"}");
        browser.signIn("officer");
        browser.open("/recommendations?group=FICTIONAL&q=" + word);
        browser.click(By.id("chooseAll"));
        browser.click(By.id("bulk"));
        browser.click(By.id("preview"));
        assertThat(browser.text(By.cssSelector("[role=alert]"))).contains("Choose what is to be changed");
        new Select(browser.find(By.id("owner"))).selectByValue("manager");
        browser.fill(By.id("due"), "30 June 2027");
        new Select(browser.find(By.id("step"))).selectByValue("START");
        browser.click(By.id("preview"));
        assertThat(browser.text(By.cssSelector(".planned"))).contains("30 Jun 2027", "manager", "Stays as it is:");
        assertThat(main()).contains("2 of 3 will be changed");
        assertThat(officer.get(paths.get(0)).json().getString("status")).isEqualTo("OPEN");
        isSound("recommendations-preview");

        // saved by somebody since the preview: it is left alone, and said to be
        officer.post(paths.get(2) + "/notes", "{\"note\":\"meanwhile\"}");
        browser.click(By.id("apply:do"));
        browser.await().until(shown -> main().contains("1 of 3 were changed"));
        assertThat(main()).contains("since the preview");
        JsonObject changed = officer.get(paths.get(0)).json();
        assertThat(changed.getString("status")).isEqualTo("IN_PROGRESS");
        assertThat(changed.getString("owner")).isEqualTo("manager");
        assertThat(changed.getString("due")).isEqualTo("2027-06-30");
        assertThat(officer.get(paths.get(2)).json().getString("status")).isEqualTo("OPEN");
        assertThat(officer.get(paths.get(0) + "/history").json().getInt("total"))
                .isEqualTo(2);
        assertThat(officer.get(paths.get(1) + "/history").json().getInt("total"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aReaderReadsButIsOfferedNothingToWrite(String language) {
        String path = opened("Readable " + UUID.randomUUID());
        browser.language(language);
        browser.signIn("reader");
        browser.open("/recommendations?group=FICTIONAL&overdue=true");
        assertThat(browser.driver().findElements(By.cssSelector("#bulk, #chooseAll, main .btn-primary")))
                .isEmpty();
        browser.open("/recommendations/view?id=" + path.substring(path.lastIndexOf('/') + 1));
        assertThat(browser.driver().findElements(By.cssSelector("main input, main textarea")))
                .isEmpty();
        isSound("recommendation-reader-" + language);
    }

    private void isSound(String name) {
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        browser.screenshot(name + "-1440");
        browser.phone();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        browser.screenshot(name + "-390");
        browser.desktop();
    }

    private String opened(String text) {
        Reply opened = officer.post("/api/recommendations", """
                {"country":"QO","text":{"en":"%s"},"provisions":["185-16"]}""".formatted(text));
        assertThat(opened.status()).as("%s", opened).isEqualTo(201);
        return opened.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String main() {
        return browser.text(By.tagName("main"));
    }
}
