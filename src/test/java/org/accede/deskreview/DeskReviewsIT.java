package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;

/** Desk reviews by the API: their life, four eyes, and what a reader learns of them. */
class DeskReviewsIT {
    private static final String REQUEST = """
            {"country":"QX","dated":"2026-11","instruments":["CETS185"],
             "laws":[{"title":"Loi sur la cybercriminalité","version":"consolidée 2025","language":"fr"}],
             "requester":"Ministry of Justice","project":"OCTOPUS","lead":"A. Ionescu","deadline":"2026-10-31",
             "summary":{"en":"SECRET summary"}}
            """;
    private static final String ARTICLE = """
            {"rating":"RATING","basis":"IN_FORCE","validFrom":"2025-03-01","analysis":"SECRET analysis",
             "citations":[{"law":"Loi sur la cybercriminalité","article":"12","language":"fr",
               "quote":"Quiconque accède sans droit à tout ou partie d’un système informatique est puni d’une amende."}]}
            """;

    private final Product product = Product.running();
    private final ReviewSteps reviews = new ReviewSteps(product);
    private final Api reader = product.as("reader");
    private final Api officer = product.as("officer");
    private final Api reviewer = product.as("reviewer");
    private final Api manager = product.as("manager");

    @Test
    void aReviewIsWrittenReturnedApprovedByAnotherAndShared() {
        String review = begun(REQUEST);
        save("officer", review, "185-2", "IN_LINE");
        reviews.take("officer", review, "complete");
        reviews.take("officer", review, "submit");
        assertThat(reviewer.post(review + "/return", "{}").status()).isEqualTo(422);
        assertThat(reviewer.post(review + "/return", "{\"reason\":\"Article 3 is missing\"}")
                        .status())
                .isEqualTo(200);
        save("officer", review, "185-3", "NOT_IN_LINE");
        reviews.take("officer", review, "submit");
        assertThat(officer.post(review + "/approve", "").status()).isEqualTo(403);
        reviews.take("reviewer", review, "approve");
        assertThat(reviewer.post(review + "/share", "").status()).isEqualTo(403);
        assertThat(reader.get(review).status()).isEqualTo(404);
        reviews.take("manager", review, "share");

        JsonObject shared = reader.get(review).json();
        assertThat(shared.getString("status")).isEqualTo("SHARED");
        assertThat(shared.getJsonArray("steps").toString()).contains("\"APPROVE\"", "\"reviewer\"", "\"manager\"");
        JsonObject cell = reviews.cell("QX", "185-3");
        assertThat(cell.getString("rating")).isEqualTo("NOT_IN_LINE");
        JsonObject finding =
                reader.get("/api/findings/" + cell.getInt("findingId")).json();
        assertThat(finding.getString("source")).isEqualTo("Desk review, November 2026");
        assertThat(finding.getString("validFrom")).isEqualTo("2025-03-01");
        reviews.take("manager", review, "finalise");
        Reply late = officer.with(
                        "If-Match", officer.get(review + "/articles/185-2").header("ETag"))
                .put(review + "/articles/185-2", ARTICLE.replace("RATING", "IN_LINE"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("detail")).contains("final");
    }

    @Test
    void anEditAfterSharingOpensARevisionThatReadersDoNotSee() {
        String review = shared("QW", "185-4-1", "IN_LINE");
        Reply edited = saved("officer", review, "185-4-1", "NOT_IN_LINE");
        assertThat(edited.status()).as("%s", edited).isEqualTo(200);
        assertThat(edited.json().getBoolean("changedSinceApproval")).isTrue();
        assertThat(officer.get(review).json().getString("status")).isEqualTo("IN_PROGRESS");
        assertThat(reader.get(review).json().getString("status")).isEqualTo("SHARED");
        assertThat(reader.get(review + "/articles").text())
                .contains("\"IN_LINE\"")
                .doesNotContain("NOT_IN_LINE");
        assertThat(reviews.cell("QW", "185-4-1").getString("rating")).isEqualTo("IN_LINE");

        reviews.take("officer", review, "complete");
        reviews.take("officer", review, "submit");
        reviews.take("reviewer", review, "approve");
        reviews.take("manager", review, "share");
        JsonObject cell = reviews.cell("QW", "185-4-1");
        assertThat(cell.getString("rating")).isEqualTo("NOT_IN_LINE");
        assertThat(reader.get("/api/findings/" + cell.getInt("findingId"))
                        .json()
                        .toString())
                .contains("Revision 2");
    }

    @Test
    void aReaderSeesNoTraceOfADraft() {
        int before = reader.get("/api/desk-reviews?group=FICTIONAL").json().getInt("total");
        String review = begun(
                REQUEST.replace("A. Ionescu", "Undisclosed Person").replace("SECRET summary", "Unshared summary"));
        save("officer", review, "185-5", "NOT_IN_LINE");
        for (String account : List.of("reader", "admin")) {
            Api outsider = product.as(account);
            Reply list = outsider.get("/api/desk-reviews?group=FICTIONAL");
            assertThat(list.json().getInt("total")).isEqualTo(before);
            assertThat(list.text()).doesNotContain("Unshared", "Undisclosed");
            assertThat(outsider.get("/api/desk-reviews?group=FICTIONAL&status=IN_PROGRESS")
                            .json()
                            .getInt("total"))
                    .isZero();
            assertThat(outsider.get("/api/desk-reviews?group=FICTIONAL&overdue=true")
                            .json()
                            .getInt("total"))
                    .isZero();
            assertThat(outsider.get(review).status()).isEqualTo(404);
            assertThat(outsider.get(review + "/articles").status()).isEqualTo(404);
        }
        assertThat(officer.get(
                                "/api/desk-reviews?group=FICTIONAL&status=IN_PROGRESS&lead=Undisclosed%20Person&overdue=true")
                        .json()
                        .getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void whoWroteAPartCanNotApprove() {
        String review = begun(REQUEST);
        save("officer", review, "185-2", "IN_LINE");
        save("manager", review, "185-3", "IN_LINE");
        reviews.take("officer", review, "complete");
        reviews.take("officer", review, "submit");
        Reply refused = manager.post(review + "/approve", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("You wrote");
        reviews.take("reviewer", review, "approve");
    }

    @Test
    void anIllegalStepSaysWhereTheReviewIs() {
        String review = begun(REQUEST);
        Reply refused = officer.with("Accept-Language", "fr").post(review + "/submit", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("en cours");
    }

    @Test
    void aStaleSaveIsRefusedAndNothingIsOverwritten() {
        String article = begun(REQUEST) + "/articles/185-7";
        String tag = officer.get(article).header("ETag");
        String first = ARTICLE.replace("RATING", "IN_LINE");
        assertThat(officer.put(article, first).status()).isEqualTo(428);
        assertThat(officer.with("If-Match", tag).put(article, first).status()).isEqualTo(200);
        assertThat(manager.with("If-Match", tag)
                        .put(article, ARTICLE.replace("RATING", "NOT_IN_LINE"))
                        .status())
                .isEqualTo(412);
        assertThat(officer.get(article).json().getString("rating")).isEqualTo("IN_LINE");
    }

    @Test
    void aDraftMayBeIncompleteButNotWhatIsSubmitted() {
        String review = begun(REQUEST);
        String tag = officer.get(review + "/articles/185-8").header("ETag");
        assertThat(officer.with("If-Match", tag)
                        .put(
                                review + "/articles/185-8",
                                "{\"rating\":\"NOT_APPLICABLE\",\"citations\":[{\"article\":\"4\"}]}")
                        .status())
                .isEqualTo(200);
        reviews.take("officer", review, "complete");
        Reply lacking = officer.post(review + "/submit", "");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.text())
                .contains("articles[185-8].basis", "articles[185-8].validFrom", "articles[185-8].reason", "citations");
    }

    @Test
    void whatIsCopiedForwardIsToBeConfirmed() {
        shared("QV", "185-10-1", "PARTLY_IN_LINE");
        int earlier = officer.get("/api/desk-reviews?group=FICTIONAL&country=QV").json().getJsonArray("items").stream()
                .map(jakarta.json.JsonValue::asJsonObject)
                .filter(one -> one.getString("status").equals("SHARED"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        String review = begun(REQUEST.replace("\"QX\"", "\"QV\"")
                .replace("\"requester\"", "\"startFrom\":" + earlier + ",\"requester\""));
        String path = review + "/articles/185-10-1";
        JsonObject copied = officer.get(path).json();
        assertThat(copied.getString("state")).isEqualTo("TO_CONFIRM");
        assertThat(copied.getString("rating")).isEqualTo("PARTLY_IN_LINE");
        reviews.take("officer", review, "complete");
        assertThat(officer.post(review + "/submit", "").text()).contains("articles[185-10-1].confirmed");
        String body = ARTICLE.replace("RATING", "PARTLY_IN_LINE");
        assertThat(officer.with("If-Match", officer.get(path).header("ETag"))
                        .put(path, body)
                        .json()
                        .getString("state"))
                .isEqualTo("TO_CONFIRM");
        String confirmed = body.replace("{\"rating\"", "{\"confirmed\":true,\"rating\"");
        assertThat(officer.with("If-Match", officer.get(path).header("ETag"))
                        .put(path, confirmed)
                        .json()
                        .getString("state"))
                .isEqualTo("CONFIRMED");
    }

    private String begun(String request) {
        return reviews.begun(request);
    }

    /** Of one article, approved and shared. */
    private String shared(String country, String provision, String rating) {
        String review = begun(REQUEST.replace("\"QX\"", "\"" + country + "\""));
        save("officer", review, provision, rating);
        reviews.approve(review);
        reviews.take("manager", review, "share");
        return review;
    }

    private void save(String account, String review, String provision, String rating) {
        Reply saved = saved(account, review, provision, rating);
        assertThat(saved.status()).as("%s", saved).isEqualTo(200);
    }

    private Reply saved(String account, String review, String provision, String rating) {
        // the same words under two articles are a finding of the checks
        String body = ARTICLE.replace("RATING", rating).replace("Quiconque", provision + " Quiconque");
        return reviews.save(account, review, provision, body);
    }
}
