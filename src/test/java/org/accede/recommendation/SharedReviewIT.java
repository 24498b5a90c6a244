package org.accede.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.accede.deskreview.ReviewSteps;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a desk review advises becomes recommendations when it is shared, exactly once, and nobody sees it before (R4, R5). */
class SharedReviewIT {
    private static final String ARTICLE = """
            {"rating":"PARTLY_IN_LINE","basis":"IN_FORCE","validFrom":"2024-01-01","analysis":"Gaps.","recommendation":%s,
             "citations":[{"law":"Cybercrime Act","article":"s. 4"}]}""";

    private final Product product = Product.running();
    private final ReviewSteps reviews = new ReviewSteps(product);
    private final Api reader = product.as("reader");
    private final Api officer = product.as("officer");

    @Test
    void isOpenedOnceHoweverOftenTheReviewIsShared() {
        String secret = "Amend s. 4 " + UUID.randomUUID();
        String review = reviews.begun("{\"country\":\"QV\",\"dated\":\"2026-11\"}");
        String id = review.substring(review.lastIndexOf('/') + 1);
        write(review, "185-2", "\"" + secret + "\"");
        write(review, "185-3", "\"Amend s. 5\"");
        write(review, "185-4", "null");
        reviews.approve(review);
        noTrace(secret, id);
        assertThat(officer.post("/api/recommendations", """
                {"country":"QV","text":{"en":"x"},"review":%s}""".formatted(id)).status())
                .as("a review that isn’t shared")
                .isEqualTo(422);
        reviews.take("manager", review, "share");

        List<JsonObject> opened = of(id);
        assertThat(opened).hasSize(2).allSatisfy(one -> {
            assertThat(one.getString("status")).isEqualTo("OPEN");
            assertThat(one.getJsonObject("source").getString("kind")).isEqualTo("DESK_REVIEW");
            assertThat(one.getJsonArray("log").getJsonObject(0).getString("by")).isEqualTo("manager");
        });
        JsonObject first = at(id, "185-2");
        assertThat(first.getJsonObject("text").getString("en")).isEqualTo(secret);
        String path = "/api/recommendations/" + first.getInt("id");
        String known = officer.get(path).json().getJsonObject("text").getString("en");
        Reply described =
                officer.with("If-Match", officer.get(path).header("ETag")).put(path, """
                {"country":"QV","text":{"en":"%s, in short"},"provisions":["185-2"],"owner":"officer","due":"2027"}""".formatted(known));
        assertThat(described.status()).as("%s", described).isEqualTo(200);
        officer.post(path + "/implement", "{\"implemented\":\"2026\",\"evidence\":\"Act 3\"}");

        // the first revision changes another article: what was advised before stays as it is
        reviews.take("officer", review, "revise");
        write(review, "185-3", "\"Amend s. 5 and s. 6\"");
        share(review);
        assertThat(of(id)).hasSize(2);
        assertThat(at(id, "185-2").getString("status")).isEqualTo("IMPLEMENTED");
        assertThat(at(id, "185-2").getJsonObject("text").getString("en")).endsWith("in short");
        assertThat(at(id, "185-3").getJsonObject("text").getString("en")).isEqualTo("Amend s. 5 and s. 6");

        // the second one advises otherwise on the first article, no more on the second, and anew on the third
        reviews.take("officer", review, "revise");
        write(review, "185-2", "\"Repeal s. 4\"");
        write(review, "185-3", "null");
        write(review, "185-4", "\"Enact s. 9\"");
        share(review);
        assertThat(of(id)).hasSize(3);
        assertThat(at(id, "185-2").getInt("id")).isEqualTo(first.getInt("id"));
        assertThat(at(id, "185-2").getString("status")).isEqualTo("OPEN");
        assertThat(at(id, "185-2").getJsonObject("text").getString("en")).isEqualTo("Repeal s. 4");
        assertThat(at(id, "185-3").getString("status")).isEqualTo("NO_LONGER_RELEVANT");
        assertThat(at(id, "185-4").getString("status")).isEqualTo("OPEN");
    }

    /** A reader, before the review is shared. */
    private void noTrace(String secret, String review) {
        for (String path : List.of(
                "/api/recommendations?group=FICTIONAL&q="
                        + secret.substring(0, 20).replace(" ", "%20"),
                "/api/recommendations?group=FICTIONAL&review=" + review)) {
            assertThat(reader.get(path).json().getInt("total")).isZero();
        }
        assertThat(reader.get("/api/exports/recommendations.csv?group=FICTIONAL")
                        .text())
                .doesNotContain(secret);
        Browser browser = Browser.on(product);
        browser.signIn("reader");
        for (String page : List.of(
                "/recommendations?group=FICTIONAL&country=QV",
                "/countries/view?country=QV",
                "/alignment/cell?country=QV&provision=185-2")) {
            browser.open(page);
            assertThat(browser.text(By.tagName("main"))).as(page).doesNotContain(secret.substring(0, 20));
        }
        browser.open("/desk-reviews/view?id=" + review);
        assertThat(browser.driver().getPageSource()).doesNotContain(secret);
    }

    private void share(String review) {
        reviews.approve(review);
        reviews.take("manager", review, "share");
    }

    private void write(String review, String provision, String recommendation) {
        Reply saved = reviews.save("officer", review, provision, ARTICLE.formatted(recommendation));
        assertThat(saved.status()).as("%s", saved).isEqualTo(200);
    }

    private List<JsonObject> of(String review) {
        return reader.get("/api/recommendations?group=FICTIONAL&sort=id&review=" + review)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject at(String review, String article) {
        return of(review).stream()
                .filter(one -> one.getJsonObject("source").getString("article").equals(article))
                .findFirst()
                .orElseThrow();
    }
}
