package org.accede.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.testing.LaunchedProcess;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may sign in to a system in production: nobody by a password that others know. */
class FirstAdministratorIT {
    private static final String PASSWORD = "chosen by the operator";
    private static final Map<String, String> PRODUCTION = Map.of("ACCEDE_SAMPLE", "false");

    @TempDir
    private Path data = Path.of("");

    @Test
    void comesFromTheConfigurationAndClosesTheSampleAccounts() throws IOException, InterruptedException {
        try (LaunchedProcess trial = start(Map.of())) {
            assertThat(trial.api()
                            .basic("admin", Product.PASSWORD)
                            .get("/api/countries")
                            .status())
                    .isEqualTo(200);
            assertThat(trial.api().get("/login").text()).contains("officer", Product.PASSWORD);
        }
        try (LaunchedProcess closed = start(PRODUCTION)) {
            assertThat(closed.api()
                            .basic("admin", Product.PASSWORD)
                            .get("/api/countries")
                            .status())
                    .isEqualTo(401);
            assertThat(closed.api().get("/login").text()).doesNotContain("officer", Product.PASSWORD);
            assertThat(Files.readString(data.resolve("logs/accede.log")))
                    .contains("Nobody can sign in: set ACCEDE_ADMIN_NAME and ACCEDE_ADMIN_PASSWORD");
        }
        try (LaunchedProcess opened = start(administrator(PASSWORD))) {
            assertThat(opened.api()
                            .basic("first", PASSWORD)
                            .get("/api/countries")
                            .status())
                    .isEqualTo(200);
            assertThat(opened.api()
                            .basic("first", "change-me")
                            .get("/api/countries")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void mayNotHaveThePasswordOfTheExample() throws InterruptedException {
        try (LaunchedProcess refused =
                LaunchedProcess.start(Product.WAR, LaunchedProcess.freePort(), data, administrator("change-me"))) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("ACCEDE_ADMIN_PASSWORD is too short")
                    .doesNotContain("change-me")
                    .doesNotContain("\tat ");
        }
    }

    private static Map<String, String> administrator(String password) {
        return Map.of("ACCEDE_SAMPLE", "false", "ACCEDE_ADMIN_NAME", "first", "ACCEDE_ADMIN_PASSWORD", password);
    }

    private LaunchedProcess start(Map<String, String> settings) {
        LaunchedProcess process = LaunchedProcess.start(Product.WAR, LaunchedProcess.freePort(), data, settings);
        assertThat(process.awaitReady()).as(process.output()).isTrue();
        return process;
    }
}
