package org.accede.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserIT {
    private final Browser browser = Browser.on(Product.running());

    @AfterEach
    void leavesAPageThatAsksForNothing() {
        browser.driver().get("about:blank");
    }

    @Test
    void signsInAndStartsTheNextTestSignedOut() {
        browser.signIn("reader");
        browser.open("/login.xhtml");
        assertThat(browser.driver().manage().getCookieNamed("JSESSIONID")).isNotNull();
        Browser next = Browser.on(Product.running());
        assertThat(next.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void isAsWideAsAPhone() throws IOException {
        browser.phone();
        page("<p>narrow</p>");
        assertThat(browser.script("return window.innerWidth")).isEqualTo(390L);
        assertThat(browser.overflow()).isZero();
        var picture = ImageIO.read(browser.screenshot("browser").toFile());
        assertThat(Objects.requireNonNull(picture).getWidth()).isEqualTo(390);
    }

    @Test
    void seesAPageThatIsTooWide() {
        browser.phone();
        page("<p style='width: 500px'>wide</p>");
        assertThat(browser.overflow()).isPositive();
    }

    @Test
    void saysWhatAxeFinds() {
        page("<img src=''>");
        assertThat(browser.axe()).anyMatch(line -> line.startsWith("image-alt (critical)"));
    }

    @Test
    void looksAtTargetSizesToo() {
        String tiny = "<button style='width:9px;height:9px;padding:0'>a</button>";
        page("<main><h1>Targets</h1>" + tiny + tiny + "</main>");
        assertThat(browser.axe()).anyMatch(line -> line.startsWith("target-size"));
    }

    private void page(String body) {
        browser.driver()
                .get("data:text/html,<!DOCTYPE html><html lang=en><title>Page</title>"
                        + "<meta name=viewport content='width=device-width, initial-scale=1'>" + body);
    }
}
