package org.accede.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the installed Chromium or Chrome; where there is none, the driver manager may fetch one. */
final class Chrome {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--force-prefers-reduced-motion",
            "--lang=en");

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver",
            "/usr/local/bin/chromedriver",
            "/usr/lib/chromium/chromedriver",
            "/usr/lib/chromium-browser/chromedriver",
            "/snap/bin/chromium.chromedriver");

    private Chrome() {}

    static ChromeDriver start() {
        Optional<File> browser = find("CHROME_BIN", BROWSERS);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + newProfile());
        browser.ifPresent(options::setBinary);
        // Debian's driver fits Debian's browser only
        Optional<File> driver = browser.isPresent() ? find("CHROMEDRIVER_BIN", DRIVERS) : Optional.empty();
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        driver.ifPresent(service::usingDriverExecutable);
        try {
            return new ChromeDriver(service.build(), options);
        } catch (WebDriverException e) {
            throw new IllegalStateException(missing(browser, driver, e), e);
        }
    }

    private static String missing(Optional<File> browser, Optional<File> driver, WebDriverException e) {
        String reason = Objects.requireNonNullElse(e.getRawMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
        return "The browser tests need Chromium or Chrome with its driver (browser "
                + browser.map(File::toString).orElse("not found") + ", driver "
                + driver.map(File::toString).orElse("not found")
                + "): install the packages chromium and chromium-driver, or set CHROME_BIN and CHROMEDRIVER_BIN. "
                + reason;
    }

    private static Optional<File> find(String variable, List<String> places) {
        @Nullable String chosen = System.getenv(variable);
        return Stream.concat(Stream.ofNullable(chosen), places.stream())
                .map(File::new)
                .filter(File::canExecute)
                .findFirst();
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "profile")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
