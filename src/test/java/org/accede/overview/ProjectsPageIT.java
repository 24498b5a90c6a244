package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The projects' page says who gave what, and when. */
class ProjectsPageIT {
    private final Browser browser = Browser.on(Product.running());

    @ParameterizedTest
    @CsvSource({
        "en, 'Japan, EUR 20,000, 21 Sep 2021', 'EUR 50,000, 24 Nov 2022'",
        "fr, 'Japon, 20 000 EUR, 21 sept. 2021', '50 000 EUR, 24 nov. 2022'"
    })
    void namesTheContributions(String language, String japan, String netherlands) {
        browser.language(language);
        browser.signIn("reader");
        browser.open("/projects");
        String page = browser.text(By.id("main")).replaceAll("[\u00a0\u202f]", " ");
        assertThat(page).contains(japan, netherlands);
    }
}
