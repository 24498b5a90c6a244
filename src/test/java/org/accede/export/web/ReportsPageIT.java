package org.accede.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Tables that are kept, prepared in the background, checked; templates that are sent. */
class ReportsPageIT {
    private final Browser browser = Browser.on(Product.running());

    @Test
    void aTableIsKeptUnderANameAndRemovedAgain() {
        browser.signIn("officer");
        browser.open("/reports/table?table=country-status&region=AFRICA&columns=name,iso2&words=fr");
        assertThat(headings()).containsExactly("Pays ou territoire", "Code ISO à deux lettres");
        unfold();
        browser.find(By.id("take:name")).sendKeys("Africa, short");
        browser.click(By.id("take:save"));
        By kept = By.linkText("Africa, short");
        assertThat(browser.find(kept).getAttribute("href"))
                .contains("country-status.xlsx", "lang=fr", "region=AFRICA", "columns=name%2Ciso2");

        browser.click(By.cssSelector("[title='Remove Africa, short']"));
        browser.await().until(shown -> browser.driver().findElements(kept).isEmpty());
    }

    @Test
    void aTableWithoutANameIsNotKept() {
        browser.signIn("officer");
        browser.open("/reports/table?table=alignment-matrix&group=FICTIONAL");
        unfold();
        browser.click(By.id("take:save"));
        assertThat(browser.text(By.id("messages"))).isNotBlank();
    }

    @Test
    void anExportInTheBackgroundIsFollowedAndFetched() {
        browser.signIn("reviewer");
        browser.open("/reports/table?table=activities&words=fr");
        unfold();
        browser.click(By.id("take:prepare"));
        WebElement fetch = browser.find(By.cssSelector("a[href*='/api/exports/jobs/']"));
        assertThat(fetch.getAttribute("aria-label")).isEqualTo("Fetch Activities: Excel, In French");
    }

    @Test
    void aFileIsCheckedByItsNumberAndOpensItsTable() throws IOException {
        byte[] file = Product.running()
                .as("officer")
                .get("/api/exports/country-status.csv?asOf=2022-12-31&q=Kenya&columns=name,iso2")
                .bytes();
        Path sent = Files.write(Files.createTempFile("sent", ".csv"), file);
        browser.signIn("officer");
        browser.open("/reports/check");
        browser.find(By.id("check:file")).sendKeys(sent.toString());
        browser.click(By.id("check:run"));
        assertThat(browser.text(By.id("result"))).isEqualTo("Identical to the register");
        assertThat(browser.axe()).isEmpty();
        browser.click(By.cssSelector(".holds a"));
        assertThat(headings()).containsExactly("Country or area", "ISO code, two letters");

        browser.open("/reports/check");
        Path altered = Files.writeString(
                Files.createTempFile("sent", ".csv"),
                new String(file, java.nio.charset.StandardCharsets.UTF_8).replace("KE", "KN"));
        browser.find(By.id("check:file")).sendKeys(altered.toString());
        browser.click(By.id("check:run"));
        assertThat(browser.text(By.id("result"))).isEqualTo("Differs from the register: 1");
        assertThat(browser.text(By.cssSelector("main table"))).contains("Kenya", "KN", "KE");
    }

    @Test
    void anAdministratorSendsATemplateAndSeesWhyAnotherWontDo() throws IOException {
        byte[] word = Product.running()
                .as("admin")
                .get("/api/exports/country-status.docx?q=Kenya")
                .bytes();
        browser.signIn("admin");
        browser.open("/administration/templates");
        browser.find(By.id("upload:name")).sendKeys("Letterhead");
        browser.find(By.id("upload:file"))
                .sendKeys(
                        Files.write(Files.createTempFile("sent", ".docx"), word).toString());
        browser.click(By.id("upload:send"));
        assertThat(browser.text(By.cssSelector("main table"))).contains("Letterhead");

        browser.find(By.id("upload:name")).sendKeys("Text");
        browser.find(By.id("upload:file"))
                .sendKeys(Files.writeString(Files.createTempFile("sent", ".docx"), "hello")
                        .toString());
        browser.click(By.id("upload:send"));
        assertThat(browser.text(By.id("messages"))).contains("no Word document");
    }

    private void unfold() {
        browser.driver().findElements(By.cssSelector(".fold summary")).forEach(WebElement::click);
    }

    private List<String> headings() {
        browser.find(By.cssSelector("main .tbl"));
        return browser.driver().findElements(By.cssSelector("main .tbl thead th")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
