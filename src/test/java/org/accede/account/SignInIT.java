package org.accede.account;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accede.testing.Api;
import org.accede.testing.Browser;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

class SignInIT {
    private final Product product = Product.running();

    @ParameterizedTest
    @MethodSource("everyPage")
    void sendsAnUnknownReaderOfPagesToTheSignInPage(String path) {
        Reply reply = product.api().get(path);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith("/login?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /** Each page by its file's name, without its ending and, where it is a folder's index, by the folder's two names. */
    static List<String> everyPage() throws IOException {
        Path root = Path.of("webapp");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> pages = files.map(
                            file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> !path.equals("/login.xhtml"))
                    .flatMap(SignInIT::addresses)
                    .collect(toList());
            assertThat(pages).contains("/", "/countries", "/countries/", "/administration");
            pages.add("/countries/view?country=BB");
            pages.add("/no-such-page");
            return pages;
        }
    }

    private static Stream<String> addresses(String file) {
        String plain = file.substring(0, file.length() - ".xhtml".length());
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (!plain.endsWith("/index")) {
            return Stream.of(file, plain);
        }
        return folder.equals("/")
                ? Stream.of(file, plain, folder)
                : Stream.of(file, plain, folder, folder.substring(0, folder.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/countries", "/administration", "/countries/view?country=BB"})
    void bringsTheReaderBackToThePageThatWasAskedFor(String path) {
        Browser browser = Browser.on(product);
        browser.open(path);
        browser.signInHere("admin");
        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(product.base().resolve(path).toString());
    }

    @Test
    void endsTheSessionWhenTheReaderSignsOut() {
        Browser browser = Browser.on(product);
        browser.signIn("reader");
        Api session = browser.api();
        assertThat(session.get("/countries").status()).isEqualTo(200);

        browser.click(By.cssSelector("#account button"));

        browser.await()
                .until(ExpectedConditions.urlToBe(
                        product.base().resolve("/login").toString()));
        assertThat(session.get("/countries").status()).isEqualTo(302);
        assertThat(session.get("/logout").status()).isEqualTo(405);
        assertThat(product.api().post("/logout", "").header("Location")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/openapi", "/login", "/login.xhtml"})
    void showsEverybodyWhatNobodyHasToSignInFor(String path) {
        assertThat(product.api().with("Accept", "*/*").get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/countries",
                "/api/tokens",
                "/api/countries?nonsense=1",
                "/api/activities/1",
                "/api/no-such-thing"
            })
    void asksAnUnknownProgramToSignIn(String path) {
        Reply reply = product.api().get(path);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("Basic");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void asksAnUnknownProgramToSignInBeforeItReadsWhatIsWritten() {
        assertThat(product.api().post("/api/findings", "{").status()).isEqualTo(401);
        assertThat(product.api().delete("/api/activities/1").status()).isEqualTo(401);
    }

    @Test
    void refusesAWrongPasswordAndAMalformedHeader() {
        assertThat(product.api().basic("reader", "wrong").get("/api/countries").status())
                .isEqualTo(401);
        assertThat(product.api()
                        .with("Authorization", "Basic %%%")
                        .get("/api/countries")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void showsATokenOnceAndEndsItAtOnce() {
        Api officer = product.as("officer");
        Reply made = officer.post("/api/tokens", "{\"label\":\"test\"}");
        assertThat(made.status()).isEqualTo(201);
        Api program = product.api().bearer(made.json().getString("token"));
        assertThat(program.get("/api/countries").status()).isEqualTo(200);
        assertThat(officer.get("/api/tokens").text()).doesNotContain(made.json().getString("token"));
        assertThat(officer.delete("/api/tokens/" + made.json().getInt("id")).status())
                .isEqualTo(204);
        assertThat(program.get("/api/countries").status()).isEqualTo(401);
    }

    @Test
    void saysThatATokenNeedsALabel() {
        Reply reply = product.as("officer").post("/api/tokens", "{}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("path"))
                .isEqualTo("label");
        assertThat(product.as("officer").post("/api/tokens", "{").status()).isEqualTo(400);
    }
}
