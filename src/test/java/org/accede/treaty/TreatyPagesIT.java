package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Treaty actions on pages: recorded, corrected, withdrawn, confirmed, and what changed by them. */
class TreatyPagesIT {
    private final Product product = Product.running();
    private final Browser browser = Browser.on(product);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | QV | Fill in this field.  | Not a Party → Contracting State     | In force on   | Please check. | Contracting State → Not a Party
            fr | QW | Remplissez ce champ. | Non partie → État contractant       | Entrée en vigueur le | À vérifier. | État contractant → Non partie
            """)
    void anOfficerRecordsCorrectsAndWithdraws(
            String language, String state, String missing, String effect, String force, String check, String back) {
        browser.language(language);
        browser.signIn("officer");
        browser.open("/countries/view?country=" + state);
        browser.click(By.cssSelector("a[href*='/treaty/record?country=" + state + "&instrument=CETS189']"));
        new Select(browser.find(By.id("kind"))).selectByValue("ACCESSION");
        browser.click(By.cssSelector("#about button"));
        browser.fill(By.id("action:date"), "31/02/2026");
        browser.click(By.id("action:save"));
        says("action:source_message", missing);
        assertThat(browser.find(By.id("action:date")).getDomProperty("value")).isEqualTo("31/02/2026");
        assertThat(browser.driver().findElements(By.id("action:term"))).isEmpty();
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("treaty-errors-" + language + "-1440");

        String lately = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        browser.fill(By.id("action:date"), lately);
        browser.fill(By.id("action:source"), "Depositary notification");
        browser.click(By.id("action:save"));
        browser.await().until(urlContains("done=recorded"));
        says("done", effect);
        says("done", force);
        isSound("treaty-view-" + language);

        browser.click(By.cssSelector("a[href*='/treaty/record?corrects=']"));
        browser.fill(By.id("action:note"), "<i>as notified</i>");
        browser.fill(By.id("action:reason"), "a note was missing");
        browser.click(By.id("action:save"));
        browser.await().until(urlContains("done=recorded"));
        assertThat(browser.text(By.id("main"))).contains("a note was missing", "<i>as notified</i>");
        assertThat(browser.driver().findElements(By.cssSelector("li.fact"))).hasSize(2);

        browser.click(By.cssSelector("a[href*='/treaty/withdraw?id=']"));
        browser.click(By.id("withdrawal:withdraw"));
        says("withdrawal:reason_message", missing);
        assertThat(browser.axe()).isEmpty();
        browser.fill(By.id("withdrawal:reason"), "another State");
        browser.click(By.id("withdrawal:withdraw"));
        browser.await().until(urlContains("done=withdrawn"));
        says("done", back);
        assertThat(browser.driver().findElements(By.cssSelector("a[href*='/treaty/record?corrects=']")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Confirmed., 0", "fr, Confirmé., 1"})
    void anOfficerConfirmsAReferenceFact(String language, String done, int place) {
        JsonObject doubtful = product.as("reader")
                .get("/api/treaty-actions?confirmation=TO_CONFIRM&instrument=CETS185&from=2001-01-01")
                .json()
                .getJsonArray("items")
                .getJsonObject(place);
        browser.language(language);
        browser.signIn("officer");
        browser.open("/treaty/view?id=" + doubtful.getInt("id"));
        isSound("treaty-confirm-" + language);
        browser.fill(By.id("confirm:source"), "Chart of signatures");
        browser.fill(By.id("confirm:sourceAsOf"), "20/11/2026");
        browser.click(By.id("confirm:save"));
        browser.await().until(urlContains("done=confirmed"));
        says("done", done);
        assertThat(browser.driver().findElements(By.id("confirm:save"))).isEmpty();

        JsonObject before = product.as("reader")
                .get("/api/treaty-actions/" + doubtful.getInt("id"))
                .json();
        JsonObject after = product.as("reader")
                .get("/api/treaty-actions/" + before.getInt("correctedBy"))
                .json();
        assertThat(after.getString("confidence")).isEqualTo("verified");
        assertThat(after.getString("source")).isEqualTo("Chart of signatures");
        assertThat(after.getString("sourceAsOf")).isEqualTo("2026-11-20");
        for (String kept : new String[] {"country", "instrument", "kind", "date"}) {
            assertThat(after.get(kept)).isEqualTo(before.get(kept));
        }
    }

    @Test
    void theTermOfAnInvitationIsOfferedAndNeverPutInSilently() {
        browser.signIn("officer");
        browser.open("/treaty/record?country=QX&instrument=CETS189&kind=INVITATION");
        browser.click(By.id("action:offer"));
        says("action:date_message", "day of adoption");
        browser.fill(By.id("action:date"), "9 Oct 2024");
        assertThat(browser.find(By.id("action:term")).getDomProperty("value")).isEmpty();
        browser.click(By.id("action:offer"));
        browser.await()
                .until(shown ->
                        "9 Oct 2029".equals(browser.find(By.id("action:term")).getDomProperty("value")));
    }

    @Test
    void aReservationIsMadeUnderArticlesThatAreTickedOrTyped() {
        browser.signIn("officer");
        browser.open("/treaty/record?country=QX&instrument=CETS185&kind=RESERVATION&asOf=2026-06-30");
        browser.click(By.cssSelector("input[value='185-11-2']"));
        browser.fill(By.id("action:otherProvisions"), "38, 99");
        browser.fill(By.id("action:source"), "A letter");
        browser.click(By.id("action:save"));
        says("action:otherProvisions_message", "99");
        browser.fill(By.id("action:otherProvisions"), "38");
        browser.fill(By.id("action:date"), "June 2024");
        browser.click(By.id("action:save"));
        browser.await().until(urlContains("done=recorded&asOf=2026-06-30"));
        assertThat(browser.text(By.id("main")))
                .contains("11(2), 38", "June 2024", "provides for no reservation under article 38");
    }

    @Test
    void theCountrysPageTellsTheStatusOfThePast() {
        browser.signIn("reader");
        browser.open("/countries/view?country=NZ&asOf=2025-09-01");
        assertThat(browser.text(By.id("main"))).contains("Contracting State", "In force from 1 Dec 2025");
        assertThat(browser.driver().findElements(By.cssSelector("a[href*='/treaty/record']")))
                .isEmpty();
        browser.click(By.cssSelector("a[href*='/treaty/changes?country=NZ&instrument=CETS185']"));
        browser.fill(By.id("from"), "1 Jan 2020");
        browser.click(By.cssSelector("form.filters button"));
        says("main", "Accession, 28 Aug 2025");
        browser.open("/treaty/changes?from=2021-06-30");
        says("main", "Entry into force on 1 Dec 2025");
        isSound("treaty-changes");
    }

    private void isSound(String name) {
        assertThat(browser.axe()).as(name).isEmpty();
        browser.screenshot(name + "-1440");
        browser.phone();
        assertThat(browser.overflow()).as(name).isZero();
        assertThat(browser.axe()).as(name).isEmpty();
        browser.screenshot(name + "-390");
        browser.desktop();
    }

    private void says(String id, String words) {
        browser.await().until(textToBePresentInElementLocated(By.id(id), words));
    }
}
