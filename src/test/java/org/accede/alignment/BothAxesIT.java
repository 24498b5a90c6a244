package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Day and knowledge go with the reader from page to page and into every file, and every page answers as the API does. */
class BothAxesIT {
    private static final String DAY = "2022-12-31";
    private static final String KNOWN = "2023-06-30T12:00:00Z";
    private static final String BOTH = "asOf=" + DAY + "&knownAt=" + KNOWN;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    /** What tells nothing of status by day and knowledge, or leaves them on purpose. */
    private static final Set<String> TIMELESS = Set.of(
            "/administration",
            "/login",
            "/jakarta.faces.resource",
            "/api/exports/activities.",
            "/api/exports/recommendations.");

    private final Product product = Product.running();
    private final Browser browser = Browser.on(product);
    private final Api manager = product.as("manager");

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/countries",
                "/countries?group=FICTIONAL",
                "/countries/view?country=QP",
                "/countries/view?country=BB",
                "/alignment?group=FICTIONAL",
                "/alignment?group=FICTIONAL&open=185-6&order=name",
                "/alignment/country?country=QP",
                "/alignment/cell?country=QP&provision=185-6",
                "/alignment/pillar?country=QP&pillar=PROCEDURAL",
                "/alignment/judge?country=QP&pillar=PROCEDURAL",
                "/alignment/changes?group=FICTIONAL&from=2020-12-31",
                "/alignment/changes?country=QP&from=2020-12-31&said=then",
                "/alignment/judgements?group=FICTIONAL",
                "/alignment/record?country=QP&provision=185-6",
                "/activities?group=FICTIONAL",
                "/projects",
                "/reports");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkKeepsBoth(String page) {
        browser.signIn("manager");
        String html = browser.api()
                .with("Accept", "text/html")
                .get(page + (page.contains("?") ? "&" : "?") + BOTH)
                .text();
        List<String> links = links(html);
        assertThat(links).as(page).isNotEmpty();
        assertThat(links).as(page).allSatisfy(link -> assertThat(link).contains("asOf=" + DAY));
        assertThat(links).as(page).allSatisfy(link -> assertThat(decoded(link)).contains("knownAt=" + KNOWN));
    }

    @Test
    void aPageAnswersAsTheApiDoesAtTheSamePoint() {
        JsonObject cells = manager
                .get("/api/alignment?group=FICTIONAL&" + BOTH)
                .json()
                .getJsonArray("countries")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(country -> country.getString("iso2").equals("QP"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("cells");
        browser.signIn("manager");
        Set<String> ratings = new TreeSet<>();
        for (String code : List.of("185-2", "185-6", "185-18", "185-24")) {
            JsonObject cell = cells.getJsonObject(code);
            String rating = cell == null ? "NOT_ASSESSED" : cell.getString("rating");
            ratings.add(rating);
            browser.open("/alignment/cell?country=QP&provision=" + code + "&" + BOTH);
            assertThat(browser.find(By.cssSelector("#cell > .chip b")).getDomAttribute("class"))
                    .as(code)
                    .contains(classOf(rating));
        }
        assertThat(ratings).hasSizeGreaterThan(1);
    }

    @Test
    void theStatusOfATreatyIsTheApisToo() {
        String query = "country=QP&asOf=2017-01-01&knownAt=2019-01-01T00:00:00Z";
        String status = manager.get("/api/countries/QP?" + query.substring(query.indexOf('&') + 1))
                .json()
                .getJsonObject("treatyStatus")
                .getString("CETS185");
        browser.signIn("manager");
        browser.open("/countries/view?" + query);
        assertThat(browser.find(By.cssSelector(".sec:has(#CETS185) .sec-head .ts"))
                        .getDomAttribute("class"))
                .contains("ts-" + status.replaceAll("_.*", "").toLowerCase(Locale.ROOT));
    }

    @Test
    void beforeItsFirstRecordTheRegisterSaysWhenItStarts() {
        browser.signIn("manager");
        for (String page : List.of("/", "/alignment?group=FICTIONAL", "/alignment/cell?country=QP&provision=185-6")) {
            browser.open(page + (page.contains("?") ? "&" : "?") + "knownAt=1999-12-31");
            assertThat(browser.text(By.tagName("main")))
                    .as(page)
                    .contains("The register starts on")
                    .doesNotContain("Not assessed");
        }
    }

    @Test
    void theFictionalStatesHaveAStartOfTheirOwn() {
        browser.signIn("manager");
        String known = "knownAt=2019-01-01T00:00:00Z";
        for (String page : List.of("/?", "/overview?", "/countries/view?country=KE&", "/treaty/changes?")) {
            browser.open(page + known);
            assertThat(browser.text(By.tagName("main"))).as(page).contains("The register starts on");
        }
        for (String page : List.of("/overview?group=FICTIONAL&", "/countries/view?country=QP&")) {
            browser.open(page + known);
            assertThat(browser.text(By.tagName("main"))).as(page).doesNotContain("The register starts on");
        }
    }

    @Test
    void oneControlAsksForBothAndOneLinkLeadsBack() {
        browser.signIn("manager");
        browser.open("/countries/view?country=QP");
        browser.click(By.cssSelector(".asof summary"));
        browser.fill(By.id("asof"), "31 Dec 2022");
        browser.fill(By.id("known"), "30/06/2023");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("as-of-open-1440");
        browser.phone();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.overflow()).isZero();
        browser.screenshot("as-of-open-390");
        browser.click(By.cssSelector(".asof button"));
        assertThat(browser.text(By.cssSelector(".asof-banner"))).contains("31 December 2022", "30 Jun 2023");
        browser.click(By.cssSelector(".asof-banner .btn"));
        assertThat(browser.driver().findElements(By.cssSelector(".asof-banner")))
                .isEmpty();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/countries/view?country=QP");
    }

    /** To pages and files of the product, without those that leave day and knowledge on purpose. */
    private static List<String> links(String html) {
        String body = html.substring(html.indexOf("<main"))
                + html.substring(html.indexOf("<nav class=\"nav\""), html.indexOf("<main"))
                        .replaceAll("(?s)<div class=\"asof-banner.*", "");
        Matcher found = LINK.matcher(body);
        return found.results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith("/") && TIMELESS.stream().noneMatch(link::startsWith))
                .filter(link -> !link.endsWith("table=activities") && !link.endsWith("table=recommendations"))
                .toList();
    }

    private static String decoded(String link) {
        return link.replace(URLEncoder.encode(KNOWN, StandardCharsets.UTF_8), KNOWN);
    }

    private static String classOf(String rating) {
        return switch (rating) {
            case "IN_LINE" -> "r-i";
            case "PARTLY_IN_LINE" -> "r-p";
            case "NOT_IN_LINE" -> "r-n";
            case "NOT_APPLICABLE" -> "r-x";
            default -> "r-z";
        };
    }
}
