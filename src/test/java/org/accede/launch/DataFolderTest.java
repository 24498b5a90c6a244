package org.accede.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void isHeldByOneAtATime() throws IOException {
        Path data = temporary.resolve("new/data");
        try (DataFolder first = DataFolder.take(data)) {
            assertThat(first.log()).isEqualTo(data.resolve("logs/accede.log"));
            assertThatThrownBy(() -> DataFolder.take(data))
                    .isInstanceOfSatisfying(
                            LaunchRefused.class, e -> assertThat(e.exitStatus()).isEqualTo(LaunchRefused.FOLDER_IN_USE))
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("in use");
        }
        DataFolder.take(data).close();
    }

    @Test
    void saysWhenTheFolderCantBeMade() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOfSatisfying(
                        LaunchRefused.class, e -> assertThat(e.exitStatus()).isEqualTo(LaunchRefused.BAD_OPTION))
                .hasMessageContaining(file.toString());
    }

    @Test
    void clearsWhatAKilledProcessLeftInWork() throws IOException {
        try (DataFolder folder = DataFolder.take(temporary)) {
            Path leftover = Files.createDirectories(folder.emptyWorkFolder().resolve("deep"));
            Files.writeString(leftover.resolve("file"), "left over");
            assertThat(folder.emptyWorkFolder()).isEmptyDirectory();
        }
    }
}
