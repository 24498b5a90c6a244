package org.accede.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From a table on screen to the file is one click, in the other language too. */
class ExportsPageIT {
    private final Browser browser = Browser.on(Product.running());
    private Path downloads = Path.of("target");

    @BeforeEach
    void signIn() throws IOException {
        downloads = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "downloads");
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        browser.signIn("reader");
    }

    @ParameterizedTest
    @CsvSource({
        "/countries?asOf=2022-12-31&region=AFRICA, Excel, country-status-2022-12-31.xlsx",
        "/countries?asOf=31+Dec+2022&page=1, CSV; In English, country-status-2022-12-31.csv",
        "/countries?asOf=2022-12-31&region=ATLANTIS&removed=1, Excel; In French, situation-par-pays-2022-12-31.xlsx",
        "/countries?asOf=2022-12-31&region=AFRICA, Word; In both languages, country-status-situation-par-pays-2022-12-31.docx",
        "/countries?asOf=2022-12-31&region=OCEANIA, PDF; In French, situation-par-pays-2022-12-31.pdf",
        "/alignment?asOf=2022-12-31&group=FICTIONAL, Excel, alignment-matrix-budapest-convention-2022-12-31.xlsx",
        "/alignment?asOf=2022-12-31&instrument=CETS189, CSV; In French, tableau-d-alignement-premier-protocole-2022-12-31.csv"
    })
    void aListIsOneClickFromItsFile(String page, String link, String file) {
        browser.open(page);
        take(link);
        assertThat(downloaded(file)).isPositive();
    }

    @Test
    void aListOfActivitiesIsOneClickFromItsFileHoweverItsDaysAreTyped() {
        browser.open("/activities?country=BB&from=1+June+2021&to=31/12/2021&sort=startDate&removed=1");
        browser.click(By.cssSelector(".take summary"));
        String link = browser.find(link("CSV, In English")).getAttribute("href");
        assertThat(link).contains("from=2021-06-01", "to=2021-12-31", "country=BB", "sort=startDate");
        browser.click(link("CSV, In English"));
        browser.await().until(shown -> names().stream().anyMatch(name -> name.matches("activities-.*[.]csv")));
    }

    @Test
    void theLanguageOnScreenIsThatOfTheFile() {
        browser.open("/countries?lang=fr&asOf=2022-12-31");
        browser.click(link("Excel"));
        assertThat(downloaded("situation-par-pays-2022-12-31.xlsx")).isPositive();
        take("CSV; En anglais");
        assertThat(downloaded("country-status-2022-12-31.csv")).isPositive();
    }

    @Test
    void everyTableIsOnTheReportsPageInBothLanguages() {
        browser.open("/reports?asOf=2022-12-31&region=AFRICA&group=AFRICAN_UNION&instrument=CETS224");
        List<WebElement> links = browser.driver().findElements(By.cssSelector(".files a[href*='/api/exports/']"));
        assertThat(links).hasSize(4 * 3 * 5);
        links.stream()
                .filter(link -> String.valueOf(link.getAttribute("href")).matches(".*[.](csv|xlsx)[?].*"))
                .forEach(WebElement::click);
        for (String file : List.of(
                "country-status-2022-12-31",
                "situation-par-pays-2022-12-31",
                "alignment-matrix-second-protocol-2022-12-31",
                "tableau-d-alignement-deuxieme-protocole-2022-12-31")) {
            assertThat(downloaded(file + ".csv")).isPositive();
            assertThat(downloaded(file + ".xlsx")).isPositive();
        }
        assertThat(names()).anyMatch(name -> name.startsWith("activities-") && name.endsWith(".xlsx"));
    }

    @Test
    void theReportsPageKeepsItsFilter() {
        browser.open("/reports?group=FICTIONAL&lang=fr");
        assertThat(browser.text(By.cssSelector(".fictional"))).contains("États de démonstration");
        assertThat(browser.driver().findElements(By.cssSelector(".files a[href*='/api/exports/']")))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).contains("group=FICTIONAL"));
    }

    @Test
    void aTableThatHangsOnNoDayShowsTodays() {
        browser.open("/reports?asOf=2022-12-31");
        List<String> days = browser.driver().findElements(By.cssSelector(".sec-head .meta")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(days).hasSizeGreaterThanOrEqualTo(3);
        assertThat(days.subList(0, 2)).containsOnly("As of 31 December 2022");
        assertThat(days.get(2)).startsWith("As of ").isNotEqualTo(days.get(0));
    }

    @ParameterizedTest
    @CsvSource({"en, 1440", "fr, 1440", "en, 390", "fr, 390"})
    void thePagesFitAndNobodyIsShutOut(String language, int width) {
        if (width == 390) {
            browser.phone();
        }
        for (String page : List.of("reports?", "countries?region=OCEANIA", "alignment?group=FICTIONAL")) {
            browser.open("/" + page + "&lang=" + language);
            browser.screenshot("export-" + page.replaceAll("[?].*", "") + "-" + language + "-" + width);
            assertThat(browser.overflow()).as(page).isZero();
            assertThat(browser.axe()).as(page).isEmpty();
        }
    }

    /** One click, or two where the form is in the list that unfolds; a semicolon stands for the comma. */
    private void take(String form) {
        if (form.contains(";")) {
            browser.click(By.cssSelector(".take summary"));
        }
        browser.click(link(form.replace(";", ",")));
    }

    /** By the words it is called by. */
    private static By link(String name) {
        return By.xpath("//a[contains(@href, '/api/exports/')][@aria-label='" + name
                + "' or (not(@aria-label) and normalize-space()='" + name + "')]");
    }

    /** The size of the file, when it is there. */
    private long downloaded(String name) {
        Path file = downloads.resolve(name);
        browser.await().until(shown -> Files.exists(file));
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
