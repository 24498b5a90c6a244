package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be read, is too long or was meant for a word processor. */
class DeskReviewInputIT {
    private static final String REQUEST = """
            {"country":"QX","dated":"2026-11","instruments":["CETS185"],
             "laws":[{"title":"Loi sur la cybercriminalité","version":"consolidée 2025","language":"fr"}],
             "project":"OCTOPUS","deadline":"2026-10-31"}
            """;

    private final Api officer = Product.running().as("officer");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "QX"                     | "ZZ"                     | country
            "dated":"2026-11"        | "dated":"2026-13"        | dated
            "dated":"2026-11"        | "dated":""               | dated
            "CETS185"                | "CETS999"                | instruments
            "OCTOPUS"                | "NONE"                   | project
            "deadline":"2026-10-31"  | "deadline":"2026-02-30"  | deadline
            "language":"fr"          | "language":"français et anglais" | laws[0].language
            """)
    void badInputIsNamedByItsField(String good, String bad, String field) {
        Reply refused = officer.post("/api/desk-reviews", REQUEST.replace(good, bad));
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.text()).contains("\"" + field + "\"");
    }

    @Test
    void aQuoteThatIsTooLongIsRefusedWithoutHarm() {
        String article = begun(REQUEST) + "/articles/185-9";
        String tag = officer.get(article).header("ETag");
        Reply refused = officer.with("If-Match", tag)
                .put(article, "{\"citations\":[{\"law\":\"Act\",\"quote\":\"" + "x".repeat(100_000) + "\"}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("citations[0].quote").hasSizeLessThan(1000);
        assertThat(officer.get(article).header("ETag")).isEqualTo(tag);
    }

    @Test
    void markupFromAWordProcessorIsKeptAsText() {
        String article = begun(REQUEST) + "/articles/185-9";
        String pasted = "<p class=MsoNormal><b>Article 12</b><o:p></o:p></p><!--[if gte mso 9]-->";
        Reply saved = officer.with("If-Match", officer.get(article).header("ETag"))
                .put(article, "{\"analysis\":\"" + pasted + "\"}");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().getString("analysis")).isEqualTo(pasted);
    }

    private String begun(String request) {
        Reply made = officer.post("/api/desk-reviews", request);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        String review = made.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(officer.post(review + "/start", "").status()).isEqualTo(200);
        return review;
    }
}
