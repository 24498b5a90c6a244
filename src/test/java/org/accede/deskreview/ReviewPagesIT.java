package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A review on its pages: requested, begun, checked, approved. */
class ReviewPagesIT {
    private final Product product = Product.running();
    private final ReviewSteps reviews = new ReviewSteps(product);
    private final Browser browser = Browser.on(product);

    @Test
    void isRequestedAndBegun() {
        browser.signIn("officer");
        browser.open("/desk-reviews/request");
        browser.click(By.id("review:save"));
        assertThat(browser.text(By.id("review:country_message"))).isNotBlank();
        new Select(browser.find(By.id("review:country"))).selectByValue("QX");
        browser.fill(By.id("review:dated"), "12 Nov 2026");
        browser.fill(By.id("review:lead"), "<b>Bold</b>");
        browser.click(By.id("review:addLaws"));
        browser.screenshot("desk-review-request-en-1440");
        assertThat(browser.axe()).isEmpty();
        browser.click(By.id("review:save"));
        assertThat(browser.text(By.id("done"))).contains("requested");
        assertThat(main()).contains("12 Nov 2026", "<b>Bold</b>");
        browser.click(By.cssSelector("[data-step=START]"));
        assertThat(browser.text(By.id("done"))).contains("begun");
        browser.screenshot("desk-review-begun-en-1440");
        assertThat(browser.axe()).isEmpty();
        browser.click(By.linkText("Write the articles"));
        browser.find(By.id("heading"));
    }

    @Test
    void whatTheChecksFindStopsTheApprovalUntilItIsDismissed() {
        String review = reviews.begun("{\"country\":\"QX\",\"dated\":\"2026\"}");
        reviews.save(
                "officer",
                review,
                "185-2",
                "{\"rating\":\"IN_LINE\",\"basis\":\"IN_FORCE\",\"validFrom\":\"2024-01-01\"}");
        reviews.take("officer", review, "complete", "submit");
        assertThat(reviews.as("reviewer").post(review + "/approve", "").status())
                .isEqualTo(422);
        browser.signIn("reviewer");
        browser.open("/desk-reviews/view?id=" + review.substring(review.lastIndexOf('/') + 1));
        browser.click(By.cssSelector("[data-step=APPROVE]"));
        assertThat(browser.text(By.cssSelector("#messages [role=alert]")))
                .contains("Article 2", "no domestic provision is cited");
        browser.screenshot("desk-review-checks-en-1440");
        assertThat(browser.axe()).isEmpty();
        browser.click(By.cssSelector(".checks summary"));
        browser.fill(By.cssSelector(".checks input[type=text]"), "Case law has it so");
        browser.click(By.cssSelector(".checks input[type=submit]"));
        browser.await().until(shown -> main().contains("Case law has it so"));
        browser.click(By.cssSelector("[data-step=APPROVE]"));
        assertThat(browser.text(By.id("done"))).contains("approved");
        assertThat(main()).contains("SHA-256");
    }

    @Test
    void aReviewIsReturnedWithTheReasonThatWasTyped() {
        String review = reviews.begun("{\"country\":\"QX\",\"dated\":\"2026\"}");
        reviews.take("officer", review, "complete", "submit");
        browser.signIn("reviewer");
        browser.open("/desk-reviews/view?id=" + review.substring(review.lastIndexOf('/') + 1));
        browser.click(By.cssSelector("summary[data-step=RETURN]"));
        browser.fill(By.cssSelector("details[open].sure input[type=text]"), "Article 6 says nothing of devices");
        browser.click(By.cssSelector("details[open].sure input[type=submit]"));
        assertThat(browser.text(By.id("done"))).contains("returned");
        assertThat(main()).contains("Article 6 says nothing of devices");
    }

    private String main() {
        return browser.text(By.tagName("main"));
    }
}
