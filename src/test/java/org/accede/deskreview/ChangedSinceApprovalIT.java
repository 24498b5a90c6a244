package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What was published is marked once its review or a law it cites has changed, until it is approved again. */
class ChangedSinceApprovalIT {
    private static final String REQUEST = "{\"country\":\"QS\",\"dated\":\"2026-11\"}";

    private final Product product = Product.running();
    private final ReviewSteps reviews = new ReviewSteps(product);

    @Test
    void anAmendmentOfACitedLawMarksTheFindingUntilItIsApprovedAgain() {
        int law = law();
        String article = article(law, "PARTLY_IN_LINE", "Section 4 is narrower.");
        String review = reviews.begun(REQUEST);
        assertThat(reviews.save("officer", review, "185-7", article).status()).isEqualTo(200);
        reviews.approve(review);
        reviews.take("manager", review, "share");
        assertThat(changed()).isFalse();

        event(law, "AMENDED", "2026-11-20");
        assertThat(changed()).isTrue();
        assertThat(export()).contains("Partly in line (changed since its approval)");
        Browser browser = Browser.on(product);
        browser.signIn("reader");
        browser.open("/alignment/cell?country=QS&provision=185-7");
        assertThat(browser.text(By.id("changed"))).contains("Changed since its approval");
        browser.open("/alignment?group=FICTIONAL");
        assertThat(browser.driver().findElements(By.cssSelector("tr[data-country=QS] b.hint-changed")))
                .isNotEmpty();

        reviews.take("officer", review, "revise");
        reviews.approve(review);
        assertThat(changed()).isFalse();
    }

    @Test
    void anEditMarksTheFindingUntilItIsTakenBackOrApproved() {
        String review = reviews.begun(REQUEST);
        String article = article(law(), "IN_LINE", "As published.");
        reviews.save("officer", review, "185-8", article);
        reviews.approve(review);
        reviews.take("manager", review, "share");
        assertThat(reviews.cell("QS", "185-8").getBoolean("changedSinceApproval"))
                .isFalse();
        Reply edited = reviews.save("officer", review, "185-8", article.replace("As published.", "Edited."));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(reviews.cell("QS", "185-8").getBoolean("changedSinceApproval"))
                .isTrue();
        assertThat(reviews.cell("QS", "185-8").getString("rating")).isEqualTo("IN_LINE");
        reviews.save("officer", review, "185-8", article);
        assertThat(reviews.cell("QS", "185-8").getBoolean("changedSinceApproval"))
                .isFalse();
    }

    private boolean changed() {
        return reviews.cell("QS", "185-7").getBoolean("changedSinceApproval");
    }

    private String export() {
        return product.as("reader")
                .get("/api/exports/alignment-matrix.csv?group=FICTIONAL")
                .text();
    }

    private int law() {
        Api officer = product.as("officer");
        Reply made = officer.post("/api/laws", "{\"country\":\"QS\",\"title\":{\"en\":\"Computer Offences Act\"}}");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        int law = made.json().getInt("id");
        event(law, "IN_FORCE", "2019-01-01");
        return law;
    }

    private void event(int law, String kind, String date) {
        Reply made = product.as("officer")
                .post(
                        "/api/laws/" + law + "/events",
                        "{\"kind\":\"" + kind + "\",\"date\":\"" + date + "\",\"source\":\"Gazette\"}");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
    }

    private static String article(int law, String rating, String analysis) {
        return "{\"rating\":\"" + rating + "\",\"basis\":\"IN_FORCE\",\"validFrom\":\"2026-06-01\",\"analysis\":\""
                + analysis + "\",\"citations\":[{\"law\":\"Computer Offences Act\",\"lawId\":" + law
                + ",\"article\":\"4\"}]}";
    }
}
