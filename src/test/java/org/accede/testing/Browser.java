package org.accede.testing;

import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One headless browser for all tests of the process; {@link #on(Product)} gives it back as new: signed out, in English,
 * with the desktop's viewport.
 */
public final class Browser {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Every rule of WCAG 2.2 A and AA with the best practices: the default run and, beyond it, target-size. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private final ChromeDriver driver;
    private final URI base;

    private Browser(ChromeDriver driver, URI base) {
        this.driver = driver;
        this.base = base;
    }

    public static Browser on(Product product) {
        return at(product.base());
    }

    /** The same at an address, for a product that a test has started for itself. */
    public static Browser at(URI base) {
        Browser browser = new Browser(Started.DRIVER, base);
        browser.driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.language("en");
        browser.desktop();
        return browser;
    }

    /** What this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    public void desktop() {
        viewport(1440, 900);
    }

    public void phone() {
        viewport(390, 844);
    }

    /** The language that the browser asks for. */
    public void language(String language) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
    }

    /** The path is relative to the product's root. */
    public void open(String path) {
        driver.get(base.resolve(path).toString());
    }

    /** Signs in as an account of the sample data, by the sign-in page. */
    public void signIn(String account) {
        open("/login.xhtml");
        signInHere(account);
    }

    /** Signs in by the sign-in page that stands open. */
    public void signInHere(String account) {
        fill(By.cssSelector("input[autocomplete=username]"), account);
        By password = By.cssSelector("input[autocomplete=current-password]");
        fill(password, Product.PASSWORD);
        WebElement form = find(By.cssSelector("form:has(input[autocomplete=current-password])"));
        form.findElement(By.cssSelector(":is(button, input)[type=submit]")).click();
        // the page may be left between finding the field and asking whether it is shown
        await().ignoring(WebDriverException.class).until(invisibilityOfElementLocated(password));
    }

    /** Waits until the element is there and shown. */
    public WebElement find(By by) {
        return await().until(shown -> shown(by).orElse(null));
    }

    /** What the element says, once it is there and shown; a page that is just being replaced is waited for. */
    public String text(By by) {
        return await().until(shown -> shown(by).map(WebElement::getText).orElse(null));
    }

    private Optional<WebElement> shown(By by) {
        return driver.findElements(by).stream().filter(WebElement::isDisplayed).findFirst();
    }

    public void click(By by) {
        find(by).click();
    }

    /** Replaces what the field holds. */
    public void fill(By by, String text) {
        WebElement field = find(by);
        field.clear();
        field.sendKeys(text);
    }

    /** A page that is just being replaced takes its elements with it: whoever waits looks again. */
    public FluentWait<WebDriver> await() {
        return new WebDriverWait(driver, PATIENCE).ignoring(StaleElementReferenceException.class);
    }

    /** Pixels by which the page is wider than the viewport: 0 unless it scrolls sideways. */
    public long overflow() {
        return (Long) script("const root = document.documentElement; return root.scrollWidth - root.clientWidth");
    }

    public Object script(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** A client in the session of whoever is signed in here. */
    public Api api() {
        return new Api(base)
                .with(
                        "Cookie",
                        driver.manage().getCookies().stream()
                                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    /** Writes the full page to {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        byte[] png = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
        try {
            return Files.write(Files.createDirectories(SCREENSHOTS).resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe-core finds on the page as it stands: one line for each rule, with the elements. */
    public List<String> axe() {
        return new AxeBuilder()
                .withTags(RULES).analyze(driver).getViolations().stream()
                        .map(Browser::line)
                        .toList();
    }

    private static String line(Rule rule) {
        String places = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n    " + places;
    }

    private void viewport(int width, int height) {
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        await().until(shown -> width == (Long) script("return window.innerWidth"));
    }

    private static final class Started {
        static final ChromeDriver DRIVER = start();

        private static ChromeDriver start() {
            ChromeDriver driver = Chrome.start();
            Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
            return driver;
        }
    }
}
