package org.accede.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.LaunchedProcess;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What is left of an account that was removed: what it did, and no name. */
class AccountRemovalIT {
    private static final String PASSWORD = "a long enough one";

    /** What a later version of the product may do to the tables: a column renamed, others added. */
    private static final String MIGRATION = """
            RENAME COLUMN activity.city TO town;
            ALTER TABLE activity ADD COLUMN city VARCHAR(100);
            UPDATE activity SET city = town;
            ALTER TABLE finding ADD COLUMN seen BOOLEAN DEFAULT FALSE NOT NULL;
            CREATE TABLE note_of_next_version (id BIGINT NOT NULL PRIMARY KEY);
            """;

    @TempDir
    private Path data = Path.of("");

    private final Product product = Product.running();

    @Test
    void isSaidByAFormerAccountOnEveryPageAndSignsInNoMore() {
        Browser browser = Browser.on(product);
        browser.signIn("admin");
        open(browser, "parting");
        Api parting = product.api().basic("parting", PASSWORD);
        Api program = product.api()
                .bearer(parting.post("/api/tokens", "{\"label\":\"theirs\"}")
                        .json()
                        .getString("token"));
        int activity = parting.post("/api/activities", activity()).json().getInt("id");
        int advice = parting.post("/api/recommendations", """
                        {"country":"QM","text":{"en":"Amend s. 3"},"provisions":["185-3"],"owner":"parting"}""").json().getInt("id");

        browser.open("/administration");
        browser.click(By.linkText("parting"));
        assertThat(browser.text(By.tagName("main"))).contains("Created", "Full name", "Parting soon");
        remove(browser);
        assertThat(browser.text(By.tagName("main"))).contains("Account deleted").doesNotContain("parting");
        assertThat(parting.get("/api/countries").status()).isEqualTo(401);
        assertThat(program.get("/api/countries").status()).isEqualTo(401);

        browser.open("/activities/view?id=" + activity);
        assertThat(browser.text(By.tagName("main"))).contains("former account").doesNotContain("parting");
        browser.language("fr");
        browser.open("/activities/view?id=" + activity);
        assertThat(browser.text(By.tagName("main"))).contains("ancien compte").doesNotContain("parting");
        browser.open("/recommendations/view?id=" + advice);
        assertThat(browser.text(By.tagName("main"))).contains("ancien compte").doesNotContain("parting");
        for (String path : List.of("", "/history")) {
            assertThat(product.as("reader")
                            .get("/api/recommendations/" + advice + path)
                            .text())
                    .contains("former account")
                    .doesNotContain("parting");
        }
        Reply history = product.as("admin").get("/api/history?kind=account&size=500");
        assertThat(history.text()).contains("\"lost\":true").doesNotContain("Parting soon");
    }

    @Test
    void leavesItsNameToNobody() {
        Browser browser = Browser.on(product);
        browser.signIn("admin");
        open(browser, "Unique");
        browser.click(By.linkText("Unique"));
        remove(browser);
        browser.open("/administration/account");
        fill(browser, "unique");
        assertThat(browser.text(By.tagName("main"))).contains("A former account had this name");
    }

    @Test
    void isRefusedForTheOwnAccount() {
        Browser browser = Browser.on(product);
        browser.signIn("admin");
        browser.open("/administration");
        browser.click(By.linkText("admin"));
        remove(browser);
        assertThat(browser.text(By.tagName("main"))).contains("You can’t remove your own account");
    }

    @Test
    void changesNoAnswerAsOfThePastNorDoesAMigration() throws IOException {
        Map<String, String> before;
        List<String> questions;
        try (LaunchedProcess first = start(Product.WAR)) {
            Browser browser = Browser.at(first.base());
            browser.signIn("admin");
            open(browser, "parting");
            Api parting = first.api().basic("parting", PASSWORD);
            String finding = parting.post("/api/findings", finding("PARTLY_IN_LINE", "2020-05-01"))
                    .json()
                    .getString("recordedAt");
            String later = parting.post("/api/findings", finding("IN_LINE", "2023-02-01"))
                    .json()
                    .getString("recordedAt");
            parting.post("/api/activities", activity());
            questions = questions(finding, later);
            before = answers(first.api(), questions);
            browser.open("/administration");
            browser.click(By.linkText("parting"));
            remove(browser);
            assertThat(answers(first.api(), questions)).isEqualTo(before);
        }
        try (LaunchedProcess next = start(withMigration())) {
            assertThat(answers(next.api(), questions)).isEqualTo(before);
            assertThat(next.api()
                            .basic("parting", PASSWORD)
                            .get("/api/countries")
                            .status())
                    .isEqualTo(401);
        }
    }

    private static Map<String, String> answers(Api api, List<String> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : questions) {
            Reply reply = api.basic("reader", Product.PASSWORD).get(question);
            assertThat(reply.status()).as("%s", reply).isEqualTo(200);
            answers.put(question, reply.text());
        }
        return answers;
    }

    private static List<String> questions(String first, String later) {
        return List.of(
                "/api/alignment?group=FICTIONAL&asOf=2021-01-01&knownAt=" + first,
                "/api/alignment?group=FICTIONAL&asOf=2024-01-01&knownAt=" + first,
                "/api/alignment?group=FICTIONAL&asOf=2024-01-01&knownAt=" + later,
                "/api/overview?asOf=2022-12-31&knownAt=" + later,
                "/api/countries?size=500&asOf=2016-06-30&knownAt=" + later,
                "/api/countries?size=500&asOf=2022-12-31&knownAt=" + first,
                "/api/alignment/changes?group=FICTIONAL&from=2019-12-31&to=2024-01-01&knownFrom=" + first + "&knownTo="
                        + later);
    }

    private LaunchedProcess start(Path war) {
        LaunchedProcess process = LaunchedProcess.start(war, LaunchedProcess.freePort(), data, Map.of());
        assertThat(process.awaitReady()).as(process.output()).isTrue();
        return process;
    }

    /** The product as its next version might be: with one more step of the schema. */
    private Path withMigration() throws IOException {
        Path war = Files.copy(Product.WAR, data.resolve("next.war"));
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of())) {
            Files.writeString(inside.getPath("WEB-INF/classes/db/migration/V900__next_version.sql"), MIGRATION);
        }
        return war;
    }

    private static void open(Browser browser, String name) {
        browser.open("/administration/account");
        fill(browser, name);
        browser.find(By.linkText(name));
    }

    private static void fill(Browser browser, String name) {
        browser.fill(By.id("edit:name"), name);
        browser.fill(By.id("edit:fullName"), "Parting soon");
        browser.fill(By.id("edit:password"), PASSWORD);
        browser.click(By.id("edit:save"));
    }

    private static void remove(Browser browser) {
        browser.click(By.cssSelector("details.sure summary"));
        browser.click(By.id("remove:yes"));
        browser.find(By.cssSelector(".msg"));
    }

    private static String finding(String rating, String from) {
        return "{\"country\":\"QM\",\"provision\":\"185-3\",\"rating\":\"" + rating
                + "\",\"basis\":\"IN_FORCE\",\"validFrom\":\"" + from + "\",\"source\":\"Official gazette\"}";
    }

    private static String activity() {
        return "{\"title\":{\"en\":\"Parting words\"},\"kind\":\"MEETING\",\"startDate\":\"2026-03-02\","
                + "\"countries\":[\"KE\"],\"projects\":[{\"code\":\"OCTOPUS\"}]}";
    }
}
