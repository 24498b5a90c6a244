package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What a role may not do is refused to it, by every writing call and on every page that writes. */
class AuthorizationIT {
    private static final Set<String> EVERYBODY = Set.of("reader", "officer", "reviewer", "manager", "admin");
    private static final Set<String> LOGS = Set.of("officer", "reviewer", "manager");
    private static final Set<String> APPROVES = Set.of("reviewer", "manager");
    private static final Set<String> JUDGES = Set.of("manager");
    private static final Set<String> ADMINISTERS = Set.of("admin");

    /** Who may make each call that writes; a record that isn't there is looked for only after the right was. */
    private static final Map<String, Set<String>> CALLS = new TreeMap<>(Map.ofEntries(
            Map.entry("POST /api/activities", LOGS),
            Map.entry("PUT /api/activities/{id}", LOGS),
            Map.entry("DELETE /api/activities/{id}", LOGS),
            Map.entry("POST /api/findings", LOGS),
            Map.entry("POST /api/findings/{id}/correction", LOGS),
            Map.entry("POST /api/findings/{id}/withdrawal", LOGS),
            Map.entry("POST /api/pillar-judgements", JUDGES),
            Map.entry("POST /api/pillar-judgements/{id}/correction", JUDGES),
            Map.entry("POST /api/pillar-judgements/{id}/withdrawal", JUDGES),
            Map.entry("POST /api/desk-reviews", LOGS),
            Map.entry("PUT /api/desk-reviews/{id}", LOGS),
            Map.entry("PUT /api/desk-reviews/{id}/articles/{provision}", LOGS),
            Map.entry("POST /api/desk-reviews/{id}/checks", LOGS),
            Map.entry("POST /api/desk-reviews/{id}/start", LOGS),
            Map.entry("POST /api/desk-reviews/{id}/complete", LOGS),
            Map.entry("POST /api/desk-reviews/{id}/submit", LOGS),
            Map.entry("POST /api/desk-reviews/{id}/return", APPROVES),
            Map.entry("POST /api/desk-reviews/{id}/approve", APPROVES),
            Map.entry("POST /api/desk-reviews/{id}/share", JUDGES),
            Map.entry("POST /api/desk-reviews/{id}/finalise", JUDGES),
            Map.entry("POST /api/desk-reviews/{id}/revise", LOGS),
            Map.entry("POST /api/desk-reviews/{id}/abandon", LOGS),
            Map.entry("POST /api/exports/{table}", EVERYBODY),
            Map.entry("POST /api/exports/check", EVERYBODY),
            Map.entry("POST /api/exports/jobs/{id}/resumption", EVERYBODY),
            Map.entry("DELETE /api/exports/jobs/{id}", EVERYBODY),
            Map.entry("POST /api/laws", LOGS),
            Map.entry("PUT /api/laws/{id}", LOGS),
            Map.entry("DELETE /api/laws/{id}", LOGS),
            Map.entry("POST /api/laws/{law}/events", LOGS),
            Map.entry("POST /api/laws/{law}/events/{id}/correction", LOGS),
            Map.entry("POST /api/laws/{law}/events/{id}/withdrawal", LOGS),
            Map.entry("POST /api/laws/{law}/files", LOGS),
            Map.entry("DELETE /api/laws/{law}/files/{id}", LOGS),
            Map.entry("POST /api/recommendations", LOGS),
            Map.entry("PUT /api/recommendations/{id}", LOGS),
            Map.entry("POST /api/recommendations/{id}/start", LOGS),
            Map.entry("POST /api/recommendations/{id}/implement", LOGS),
            Map.entry("POST /api/recommendations/{id}/drop", LOGS),
            Map.entry("POST /api/recommendations/{id}/reopen", LOGS),
            Map.entry("POST /api/recommendations/{id}/notes", LOGS),
            Map.entry("POST /api/treaty-actions", LOGS),
            Map.entry("POST /api/treaty-actions/{id}/correction", LOGS),
            Map.entry("POST /api/treaty-actions/{id}/withdrawal", LOGS),
            Map.entry("POST /api/tokens", EVERYBODY),
            Map.entry("DELETE /api/tokens/{id}", EVERYBODY)));

    private final Product product = Product.running();

    @Test
    void knowsEveryCallThatWrites() {
        List<String> writing = new ArrayList<>();
        JsonObject paths = product.api().get("/openapi").json().getJsonObject("paths");
        paths.forEach((path, calls) -> calls.asJsonObject().keySet().stream()
                .filter(method -> Set.of("post", "put", "patch", "delete").contains(method))
                .forEach(method -> writing.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        assertThat(writing).hasSameElementsAs(CALLS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "officer", "reviewer", "manager", "admin"})
    void refusesAWritingCallToWhoMayNotMakeIt(String account) {
        Api caller = product.as(account).with("If-Match", "\"v0\"");
        CALLS.forEach((call, roles) -> {
            Reply reply = made(caller, call);
            if (roles.contains(account)) {
                assertThat(reply.status()).as("%s", reply).isIn(404, 412, 422);
            } else {
                assertThat(reply.status()).as("%s", reply).isEqualTo(403);
                assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            }
        });
    }

    @Test
    void refusesEveryWritingCallToASessionWhichAnotherSiteCouldUse() {
        Api session = sessionOf("manager");
        assertThat(session.get("/api/countries").status()).isEqualTo(200);
        CALLS.keySet()
                .forEach(call ->
                        assertThat(made(session, call).status()).as(call).isEqualTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "officer", "reviewer", "manager", "admin"})
    void refusesAPageThatWritesToWhoMayNotWrite(String account) {
        Api session = sessionOf(account).with("Accept", "text/html");
        pages().forEach((page, roles) -> assertThat(session.get(page).status())
                .as(page + " for " + account)
                .isEqualTo(roles.contains(account) ? 200 : 403));
    }

    private Api sessionOf(String account) {
        Browser browser = Browser.on(product);
        browser.signIn(account);
        return browser.api();
    }

    private static Reply made(Api caller, String call) {
        String path = call.substring(call.indexOf('/'))
                .replace("{provision}", "185-2")
                .replace("{table}", "none")
                .replaceAll("\\{\\w+}", "1");
        if (path.endsWith("/files")) {
            return caller.with("Content-Type", "multipart/form-data; boundary=x")
                    .post(
                            path,
                            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\na\r\n--x--\r\n");
        }
        return call.startsWith("DELETE")
                ? caller.delete(path)
                : caller.send(call.substring(0, call.indexOf(' ')), path, "{}");
    }

    private Map<String, Set<String>> pages() {
        int finding =
                product.as("reader").get("/api/alignment?group=FICTIONAL").json().getJsonArray("countries").stream()
                        .flatMap(row -> row.asJsonObject().getJsonObject("cells").values().stream())
                        .map(cell -> cell.asJsonObject().getInt("findingId", 0))
                        .filter(id -> id > 0)
                        .findFirst()
                        .orElseThrow();
        int action = product.as("reader")
                .get("/api/treaty-actions?country=QT")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        return Map.ofEntries(
                Map.entry("/administration", ADMINISTERS),
                Map.entry("/administration/account", ADMINISTERS),
                Map.entry("/administration/history", ADMINISTERS),
                Map.entry("/activities/edit", LOGS),
                Map.entry("/desk-reviews/request", LOGS),
                Map.entry("/recommendations", EVERYBODY),
                Map.entry("/recommendations/edit", LOGS),
                Map.entry("/recommendations/bulk", LOGS),
                Map.entry("/alignment/record?country=QM&provision=185-2", LOGS),
                Map.entry("/alignment/record?corrects=" + finding, LOGS),
                Map.entry("/alignment/withdraw?id=" + finding, LOGS),
                Map.entry("/alignment/judgements", JUDGES),
                Map.entry("/treaty/record?country=QM&kind=ACCESSION", LOGS),
                Map.entry("/treaty/record?corrects=" + action, LOGS),
                Map.entry("/treaty/withdraw?id=" + action, LOGS),
                Map.entry("/treaty", EVERYBODY),
                Map.entry("/treaty/view?id=" + action, EVERYBODY),
                Map.entry("/countries", EVERYBODY),
                Map.entry("/alignment", EVERYBODY));
    }

    @Test
    void aRoleTakenAwayAndAnAccountClosedHoldFromTheNextRequest() {
        Browser browser = Browser.on(product);
        browser.signIn("admin");
        browser.open("/administration/account");
        browser.fill(By.id("edit:name"), "leaving");
        browser.fill(By.id("edit:fullName"), "Leaving <i>soon</i>");
        browser.fill(By.id("edit:password"), "a long enough one");
        browser.click(By.id("edit:save"));
        browser.click(By.linkText("leaving"));
        Api leaving = product.api().basic("leaving", "a long enough one");
        assertThat(leaving.post("/api/findings", "{}").status()).isEqualTo(422);

        browser.click(By.cssSelector("input[value=OFFICER]"));
        browser.click(By.cssSelector("input[value=READER]"));
        browser.click(By.id("edit:save"));
        browser.click(By.linkText("leaving"));
        assertThat(leaving.post("/api/findings", "{}").status()).isEqualTo(403);
        assertThat(leaving.get("/api/countries").status()).isEqualTo(200);

        browser.click(By.id("edit:active"));
        browser.click(By.id("edit:save"));
        browser.find(By.linkText("leaving"));
        assertThat(leaving.get("/api/countries").status()).isEqualTo(401);
        assertThat(browser.text(By.tagName("main"))).contains("Leaving <i>soon</i>");
    }
}
