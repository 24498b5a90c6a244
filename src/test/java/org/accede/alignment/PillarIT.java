package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A pillar is judged, corrected and taken back on screen, and its page tells all of it. */
class PillarIT {
    private static final String PILLAR = "/alignment/pillar?country=FM&pillar=SAFEGUARDS";

    private final Product product = Product.running();
    private final Browser browser = Browser.on(product);

    @Test
    void aManagerJudgesCorrectsAndWithdrawsWithReasons() {
        browser.signIn("manager");
        browser.open("/countries/view?country=FM");
        browser.click(By.partialLinkText("Conditions and safeguards"));
        browser.click(By.partialLinkText("Judge"));
        browser.fill(By.id("judgement:validFrom"), "2021");
        browser.click(By.cssSelector("label[for='judgement:level:0']"));
        browser.click(By.id("judgement:save"));
        browser.await()
                .until(ExpectedConditions.textToBePresentInElementLocated(
                        By.id("judgement:source_message"), "Fill in this field."));
        assertThat(browser.axe()).isEmpty();
        browser.fill(By.id("judgement:source"), "Survey of 2021");
        browser.click(By.id("judgement:save"));
        says("from 2021");

        browser.click(By.partialLinkText("Correct or withdraw"));
        browser.click(By.cssSelector("label[for='judgement:level:1']"));
        browser.fill(By.id("judgement:reason"), "misread");
        browser.click(By.id("judgement:save"));
        says("Correction: misread");
        sound("pillar-en");

        browser.click(By.partialLinkText("Correct or withdraw"));
        browser.fill(By.id("judgement:reason"), "another State was meant");
        browser.click(By.id("judgement:withdraw"));
        says("another State was meant");
        says("no judgement");
        browser.language("fr");
        browser.open(PILLAR);
        says("Retir");
        sound("pillar-fr");
    }

    @Test
    void onlyAManagerJudges() {
        browser.signIn("officer");
        browser.open(PILLAR);
        assertThat(browser.driver().findElements(By.partialLinkText("Judge"))).isEmpty();
        assertThat(browser.api()
                        .with("Accept", "text/html")
                        .get("/alignment/judge?country=FM&pillar=SAFEGUARDS")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void subProvisionsOpenByTheirArticle() {
        browser.signIn("reader");
        browser.open("/alignment?group=FICTIONAL&asOf=2022-12-31");
        int before = columns();
        browser.click(By.cssSelector("th[data-provision='185-6'] a"));
        browser.await().until(ExpectedConditions.urlContains("open=185-6"));
        assertThat(columns()).isGreaterThan(before);
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("matrix-open-1440");
        browser.click(By.cssSelector("tr[data-country=QM] td:nth-of-type(7)"));
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.id("evidence"), "6("));
        browser.click(By.id("extent"));
        assertThat(columns()).isGreaterThan(80);
        sound("matrix-all");
    }

    private int columns() {
        return browser.driver()
                .findElements(By.cssSelector("thead th[data-provision]"))
                .size();
    }

    private void says(String text) {
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), text));
    }

    private void sound(String name) {
        browser.desktop();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        browser.screenshot(name + "-1440");
        browser.phone();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        browser.screenshot(name + "-390");
        browser.desktop();
    }
}
