package org.accede.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {
    private final Product product = Product.running();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/countries/", "/countries/index", "/countries/view?country=BB", "/administration/account"})
    void sendsAnUnknownReaderOfPagesToTheSignInPage(String path) {
        Reply reply = product.api().get(path);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith("/login?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/openapi", "/login"})
    void showsEverybodyWhatNobodyHasToSignInFor(String path) {
        assertThat(product.api().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/countries", "/api/tokens", "/api/treaty-actions", "/api/instruments"})
    void asksAnUnknownProgramToSignIn(String path) {
        Reply reply = product.api().get(path);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("Basic");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
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
