package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Every main page as people see it: both languages, a desk and a phone; the pictures are in target/screenshots. */
class MainPagesIT {
    private static final String BUNDLE = "src/main/resources/org/accede/shared/messages";

    private final Browser browser = Browser.on(Product.running());

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/countries",
                "/countries/view?country=BB",
                "/countries/view?country=QM&asOf=2022-12-31",
                "/countries/view?country=XK",
                "/alignment",
                "/alignment/country?country=QM",
                "/alignment/record?country=QM&provision=185-2",
                "/alignment/changes?country=QP&from=2022-12-31&said=then",
                "/alignment/judgements?group=FICTIONAL",
                "/overview?published=true",
                "/overview?map=SUBSTANTIVE&group=FICTIONAL&asOf=2022-12-31",
                "/alignment?group=FICTIONAL&provisions=all&asOf=2022-12-31",
                "/alignment?group=FICTIONAL&open=185-6,185-9&order=name&rating=NOT_IN_LINE&provision=185-18",
                "/alignment/pillar?country=QP&pillar=PROCEDURAL",
                "/alignment/judge?country=QP&pillar=PROCEDURAL",
                "/alignment/judgements?group=FICTIONAL&due=true",
                "/alignment?knownAt=1999-12-31",
                "/treaty",
                "/treaty/record",
                "/treaty/record?country=QM&kind=RESERVATION",
                "/treaty/changes?from=2021-06-30",
                "/treaty/changes?group=FICTIONAL&from=2022-12-31&said=then",
                "/activities?group=FICTIONAL",
                "/activities/edit",
                "/desk-reviews?group=FICTIONAL",
                "/desk-reviews",
                "/desk-reviews/request?country=QM",
                "/recommendations",
                "/recommendations?group=FICTIONAL",
                "/recommendations?group=FICTIONAL&overdue=true&sort=country",
                "/recommendations/edit?country=QM&provision=185-18",
                "/recommendations/bulk",
                "/countries/view?country=QU",
                "/projects",
                "/projects/view?code=OCTOPUS",
                "/reports",
                "/reports/table?table=country-status&region=AFRICA",
                "/reports/check",
                "/no-such-page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSoundForAManager(String page) throws IOException {
        browser.signIn("manager");
        isSound(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration",
                "/administration/account",
                "/administration/history",
                "/administration/templates"
            })
    void isSoundForAnAdministrator(String page) throws IOException {
        browser.signIn("admin");
        isSound(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/administration"})
    void isSoundForSomebodyWithoutTheRight(String page) throws IOException {
        if (page.equals("/administration")) {
            browser.signIn("reader");
        }
        isSound(page);
    }

    private void isSound(String page) throws IOException {
        for (String language : List.of("en", "fr")) {
            browser.language(language);
            browser.desktop();
            browser.open(page);
            String name = "page" + page.replaceAll("[^A-Za-z0-9]+", "-") + "-" + language;
            assertThat(browser.axe()).as(name).isEmpty();
            assertThat(browser.overflow()).as(name).isZero();
            browser.screenshot(name + "-1440");
            if (language.equals("fr")) {
                assertThat(lines()).as(name).doesNotContainAnyElementsOf(onlyEnglish());
            }
            browser.phone();
            assertThat(browser.axe()).as(name).isEmpty();
            assertThat(browser.overflow()).as(name).isZero();
            browser.screenshot(name + "-390");
        }
    }

    private List<String> lines() {
        return Arrays.stream(browser.text(By.tagName("body")).split("\n"))
                .map(String::strip)
                .toList();
    }

    /** Texts of the English bundle that no French text equals. */
    private static Set<String> onlyEnglish() throws IOException {
        Set<String> french = texts("_fr.properties");
        return texts(".properties").stream()
                .filter(text -> !text.isEmpty() && !french.contains(text))
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(String ending) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(BUNDLE + ending))) {
            texts.load(reader);
        }
        return texts.values().stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
