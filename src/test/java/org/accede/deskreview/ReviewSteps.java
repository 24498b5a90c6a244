package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;

/** Reviews by the API, as officers, reviewers and managers take them through their lives. */
public final class ReviewSteps {
    private final Product product;

    public ReviewSteps(Product product) {
        this.product = product;
    }

    /** Requested and begun; the path of the review. */
    public String begun(String request) {
        Reply made = as("officer").post("/api/desk-reviews", request);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        String review = made.header("Location").replaceFirst("^https?://[^/]+", "");
        take("officer", review, "start");
        return review;
    }

    public void take(String account, String review, String... steps) {
        for (String step : steps) {
            Reply reply = as(account).post(review + "/" + step, "");
            assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        }
    }

    /** From a draft in progress to one that is approved. */
    public void approve(String review) {
        take("officer", review, "complete", "submit");
        take("reviewer", review, "approve");
    }

    public Reply save(String account, String review, String provision, String body) {
        String path = review + "/articles/" + provision;
        return as(account)
                .with("If-Match", as(account).get(path).header("ETag"))
                .put(path, body);
    }

    /** What readers see of a fictional State in the matrix. */
    public JsonObject cell(String country, String provision) {
        return as("reader").get("/api/alignment?group=FICTIONAL").json().getJsonArray("countries").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("iso2").equals(country))
                .findFirst()
                .orElseThrow()
                .getJsonObject("cells")
                .getJsonObject(provision);
    }

    Api as(String account) {
        return product.as(account);
    }
}
