package org.accede.deskreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.LaunchedProcess;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The server is killed in the middle of the eleventh article; what was typed goes on once it is there again. */
class KilledServerIT {
    private static final List<String> ARTICLES = List.of(
            "185-2", "185-3", "185-4", "185-5", "185-6", "185-7", "185-8", "185-9", "185-10", "185-11", "185-12");

    private final int port = LaunchedProcess.freePort();
    private final Path data = Path.of("target/killed-" + port);
    private LaunchedProcess server = LaunchedProcess.start(Product.WAR, port, data, Map.of());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nothingIsLostWhenTheServerIsKilledInTheMiddleOfAnArticle() throws InterruptedException {
        assertThat(server.awaitReady()).isTrue();
        Browser browser = Browser.at(server.base());
        String review = begun();
        browser.signIn("officer");
        browser.open("/desk-reviews/edit?id=" + review.substring(review.lastIndexOf('/') + 1) + "#185-2");
        browser.await().until(ExpectedConditions.attributeToBe(By.id("editor"), "data-ready", "true"));
        browser.driver().executeScript("document.getElementById('heading').focus()");
        for (String article : ARTICLES.subList(0, 10)) {
            write(browser, "Analysis of " + article);
            browser.driver().switchTo().activeElement().sendKeys("j");
        }
        browser.await()
                .until(shown -> officer().get(review + "/articles").text().contains("Analysis of 185-11\""));
        write(browser, "Typed while the server was killed");
        server.kill();
        browser.find(By.id("analysis")).sendKeys(", and after it");
        browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.id("notSaved")));

        server = LaunchedProcess.start(Product.WAR, port, data, Map.of());
        assertThat(server.awaitReady()).isTrue();
        for (String article : ARTICLES.subList(0, 10)) {
            assertThat(officer().get(review + "/articles/" + article).json().getString("analysis"))
                    .isEqualTo("Analysis of " + article);
        }
        browser.open("/login");
        browser.signInHere("officer");
        browser.open("/desk-reviews/edit?id=" + review.substring(review.lastIndexOf('/') + 1) + "#185-12");
        browser.await()
                .until(shown -> officer()
                        .get(review + "/articles/185-12")
                        .text()
                        .contains("Typed while the server was killed, and after it"));
        assertThat(browser.find(By.id("analysis")).getDomProperty("value"))
                .isEqualTo("Typed while the server was killed, and after it");
    }

    private static void write(Browser browser, String analysis) {
        browser.driver().switchTo().activeElement().sendKeys("i");
        browser.driver().switchTo().activeElement().sendKeys("t");
        browser.driver().switchTo().activeElement().sendKeys(analysis);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    }

    private Api officer() {
        return server.api().basic("officer", Product.PASSWORD);
    }

    private String begun() {
        Reply made = officer().post("/api/desk-reviews", "{\"country\":\"QX\",\"dated\":\"2026\"}");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        String review = made.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(officer().post(review + "/start", "").status()).isEqualTo(200);
        return review;
    }
}
