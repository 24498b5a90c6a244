package org.accede.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.testing.LaunchedProcess;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchIT {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void isReadyWhenItSaysSo() {
        Reply ready = Product.running().api().get("/health/ready");
        assertThat(ready.status()).as("%s", ready).isEqualTo(200);
        assertThat(ready.header("Server") + ready.header("X-Powered-By")).isEmpty();
    }

    @Test
    void refusesASecondStartOnTheSameFolder() throws InterruptedException {
        Path data = Product.running().log().resolve("../..").normalize();
        try (LaunchedProcess second = launch(Product.WAR, data)) {
            assertThat(second.awaitExit()).isEqualTo(LaunchRefused.FOLDER_IN_USE);
            assertThat(second.output()).contains("The data folder " + data + " is in use");
        }
    }

    @Test
    void refusesAPortInUse() throws InterruptedException {
        int taken = Product.running().base().getPort();
        try (LaunchedProcess second = LaunchedProcess.start(Product.WAR, taken, temporary, Map.of())) {
            assertThat(second.awaitExit()).isEqualTo(LaunchRefused.PORT_IN_USE);
            assertThat(second.output()).contains("Port " + taken);
        }
    }

    @Test
    void endsWhenTheApplicationFailsToStart() throws InterruptedException, IOException {
        Path war = temporary.resolve("broken.war");
        WebArchive broken = ShrinkWrap.create(WebArchive.class).addClass(FailingStart.class);
        broken.as(ZipExporter.class).exportTo(war.toFile());
        try (LaunchedProcess process = launch(war, temporary.resolve("data"))) {
            assertThat(process.awaitExit()).as(process.output()).isEqualTo(LaunchRefused.FAILED);
            assertThat(process.output())
                    .contains("Accede could not be deployed: " + FailingStart.REASON)
                    .contains("accede.log")
                    .doesNotContain("\tat ");
        }
        assertThat(Files.readString(temporary.resolve("data/logs/accede.log"))).contains(FailingStart.REASON);
    }

    private static LaunchedProcess launch(Path war, Path data) {
        return LaunchedProcess.start(war, LaunchedProcess.freePort(), data, Map.of());
    }
}
