package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.json.JsonObject;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Findings are recorded, corrected and withdrawn, by page and by API. */
class FindingsIT {
    private static final String INPUT = """
        {"country":"TV","provision":"185-5","rating":"PARTLY_IN_LINE","basis":"IN_FORCE","validFrom":"2024-03-01",
         "source":"Desk review of March 2024","analysis":"No attempt is punished.",
         "citations":[{"law":"Cybercrime Act","article":"7","quote":"Whoever <b>hinders</b> a system"}]}
        """;

    private final Product product = Product.running();
    private final Api officer = product.as("officer");
    private final Api reader = product.as("reader");

    @Test
    void aCorrectionTakesThePlaceAndAWithdrawalOnlyRemoves() {
        JsonObject first = recorded(INPUT);
        assertThat(rating("185-5")).isEqualTo("PARTLY_IN_LINE");
        String correction = INPUT.replace("PARTLY_IN_LINE", "NOT_IN_LINE")
                .replace("\"source\"", "\"reason\":\"misread\",\"source\"");
        String path = "/api/findings/" + first.get("id");
        Reply corrected = officer.post(path + "/correction", correction);
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(201);
        assertThat(rating("185-5")).isEqualTo("NOT_IN_LINE");
        assertThat(reader.get(path).json().get("correctedBy"))
                .isEqualTo(corrected.json().get("id"));
        assertThat(officer.post(path + "/correction", correction).status()).isEqualTo(409);

        String second = "/api/findings/" + corrected.json().get("id");
        assertThat(officer.post(second + "/withdrawal", "{}").status()).isEqualTo(422);
        Reply withdrawn = officer.post(second + "/withdrawal", "{\"reason\":\"another State\"}");
        assertThat(withdrawn.status()).isEqualTo(201);
        assertThat(rating("185-5")).isEmpty();
        String before = "&knownAt=" + corrected.json().getString("recordedAt");
        assertThat(rating("185-5", before)).isEqualTo("NOT_IN_LINE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "TV"               | "ZZ"           | country
        "185-5"            | "185-999"      | provision
        "PARTLY_IN_LINE"   | "EXCELLENT"    | rating
        "PARTLY_IN_LINE"   | "NOT_APPLICABLE" | reason
        "2024-03-01"       | "2024-02-30"   | validFrom
        "Desk review of March 2024" | " "   | source
        "law":"Cybercrime Act" | "law":""   | citations[0].law
        """)
    void whatIsWrongIsSaidOfItsField(String right, String wrong, String path) {
        Reply refused = officer.post("/api/findings", INPUT.replace(right, wrong));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("path"))
                .contains(path);
    }

    @Test
    void notApplicableWithoutReservationOrOptionIsTakenWithAWarning() {
        String input = INPUT.replace("PARTLY_IN_LINE\"", "NOT_APPLICABLE\",\"reason\":\"not provided for\"");
        JsonObject warned = recorded(input.replace("185-5", "185-12"));
        assertThat(warned.getJsonArray("warnings").getValuesAs(JsonObject.class))
                .extracting(warning -> warning.getString("code"), warning -> warning.getString("subject"))
                .containsExactly(tuple("NO_GROUND", "12"));
        assertThat(recorded(input.replace("185-5", "185-6-1-b")).getJsonArray("warnings"))
                .isEmpty();
        assertThat(recorded(INPUT).getJsonArray("warnings")).isEmpty();
    }

    @Test
    void aYearHoldsFromItsFirstDayAndIsShownAsGiven() {
        JsonObject recorded = recorded(INPUT.replace("185-5", "185-8").replace("2024-03-01", "2024"));
        assertThat(recorded.getString("validFrom")).isEqualTo("2024");
        assertThat(reader.get("/api/findings/" + recorded.get("id")).json().getString("validFrom"))
                .isEqualTo("2024");
        assertThat(rating("185-8", "&asOf=2023-12-31")).isEmpty();
        assertThat(rating("185-8", "&asOf=2024-01-01")).isEqualTo("PARTLY_IN_LINE");
        Browser browser = Browser.on(product);
        browser.signIn("reader");
        browser.open("/alignment/cell?country=TV&provision=185-8");
        assertThat(browser.text(By.cssSelector("#cell time"))).isEqualTo("2024");
    }

    @Test
    void aReaderRecordsNothing() {
        assertThat(reader.post("/api/findings", INPUT).status()).isEqualTo(403);
        Browser browser = Browser.on(product);
        browser.signIn("reader");
        browser.open("/alignment/record?country=TV&provision=185-7");
        assertThat(browser.driver().findElements(By.id("finding"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Fill in this field., 185-8, NR", "fr, Remplissez ce champ., 185-10, TO"})
    void theFormSaysWhatIsMissingAndKeepsWhatWasTyped(String language, String missing, String provision, String state) {
        Browser browser = Browser.on(product);
        browser.language(language);
        browser.signIn("officer");
        browser.open("/alignment/record?country=" + state + "&provision=" + provision);
        browser.fill(By.id("finding:analysis"), "<script>alert(1)</script>");
        browser.fill(By.id("finding:validFrom"), "31/02/2024");
        browser.click(By.id("finding:save"));
        says(browser, By.id("finding:source_message"), missing);
        assertThat(browser.find(By.id("finding:analysis")).getDomProperty("value"))
                .isEqualTo("<script>alert(1)</script>");
        assertThat(browser.find(By.id("finding:validFrom")).getDomProperty("value"))
                .isEqualTo("31/02/2024");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("finding-errors-" + language + "-1440");

        browser.fill(By.id("finding:validFrom"), "1 March 2024");
        browser.fill(By.id("finding:source"), "Survey of March 2024");
        browser.click(By.cssSelector("label[for='finding:rating:0']"));
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        browser.click(By.id("finding:save"));
        browser.await().until(ExpectedConditions.urlContains("recorded="));
        browser.open("/alignment/cell?country=" + state + "&provision=" + provision);
        assertThat(browser.text(By.id("main"))).contains("<script>alert(1)</script>");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("cell-" + language + "-1440");
        browser.phone();
        assertThat(browser.overflow()).isZero();
        browser.screenshot("cell-" + language + "-390");
    }

    private static void says(Browser browser, By where, String words) {
        browser.await().until(ExpectedConditions.textToBePresentInElementLocated(where, words));
    }

    private JsonObject recorded(String input) {
        Reply reply = officer.post("/api/findings", input);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private String rating(String provision) {
        return rating(provision, "");
    }

    private String rating(String provision, String more) {
        JsonObject tuvalu = reader.get("/api/alignment?q=Tuvalu" + more)
                .json()
                .getJsonArray("countries")
                .getJsonObject(0);
        JsonObject cell = tuvalu.getJsonObject("cells").getJsonObject(provision);
        return cell == null ? "" : cell.getString("rating");
    }
}
