package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The reviews that the sample data brings along. */
class SampleReviewIT {
    private final Product product = Product.running();
    private final Api reader = product.as("reader");
    private final Api officer = product.as("officer");

    @Test
    void aWholeReviewWasReturnedOnceApprovedByAnotherAndShared() {
        JsonObject review = only("QU", "FICTIONAL");
        String path = "/api/desk-reviews/" + review.getInt("id");
        assertThat(review.getString("status")).isEqualTo("SHARED");
        assertThat(review.getJsonArray("laws")).hasSize(3);
        assertThat(reader.get(path + "/articles").jsonArray()).hasSize(40);
        List<JsonObject> steps = officer.get(path).json().getJsonArray("steps").stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(steps)
                .extracting(step -> step.getString("step"))
                .containsExactly("REQUEST", "START", "COMPLETE", "SUBMIT", "RETURN", "SUBMIT", "APPROVE", "SHARE");
        Set<String> by = steps.stream().map(step -> step.getString("by")).collect(Collectors.toSet());
        assertThat(by).containsExactlyInAnyOrder("officer", "reviewer", "manager");
        JsonObject cell = new ReviewSteps(product).cell("QU", "185-9-1-e");
        assertThat(cell.getString("rating")).isEqualTo("NOT_APPLICABLE");
        assertThat(cell.getBoolean("changedSinceApproval")).isFalse();
        assertThat(reader.get("/api/findings/" + cell.getInt("findingId")).text())
                .contains("Desk review, October 2026");
    }

    @Test
    void theChecksFindNothingInIt() {
        String path = "/api/desk-reviews/" + only("QU", "FICTIONAL").getInt("id");
        assertThat(officer.get(path + "/checks").jsonArray()).isEmpty();
    }

    @Test
    void theReviewOfBarbadosIsKnownOfWithoutItsContent() {
        JsonObject review = only("BB", "UN");
        assertThat(review.getString("dated")).isEqualTo("2021-06");
        assertThat(reader.get("/api/desk-reviews/" + review.getInt("id") + "/articles")
                        .jsonArray())
                .isEmpty();
        String activity =
                reader.get("/api/activities/" + review.getInt("activity")).text();
        assertThat(activity).contains("\"A004\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsAsAPageThatIsSound(String language) {
        int id = only("QU", "FICTIONAL").getInt("id");
        Browser browser = Browser.on(product);
        browser.language(language);
        browser.signIn("manager");
        for (String page : List.of("view", "compare")) {
            browser.open("/desk-reviews/" + page + "?id=" + id);
            browser.find(By.tagName("h1"));
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.overflow()).isZero();
            browser.screenshot("desk-review-" + page + "-" + language + "-1440");
            browser.phone();
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.overflow()).isZero();
            browser.screenshot("desk-review-" + page + "-" + language + "-390");
            browser.desktop();
        }
    }

    private JsonObject only(String country, String group) {
        return reader.get("/api/desk-reviews?sort=id&country=" + country + "&group=" + group)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
