package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.accede.shared.NotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the files of background exports lie: below the data folder, by the number of their job. */
@ApplicationScoped
public class ExportFolder {
    @Inject
    @ConfigProperty(name = "accede.data", defaultValue = "./data")
    String data;

    void keep(long job, InputStream content) throws IOException {
        Path file = file(job);
        Files.createDirectories(file.getParent());
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws NotFound when it has been cleaned away */
    InputStream open(long job) {
        try {
            return Files.newInputStream(file(job));
        } catch (IOException gone) {
            throw new NotFound("file of job", job);
        }
    }

    long size(long job) {
        try {
            return Files.size(file(job));
        } catch (IOException gone) {
            throw new NotFound("file of job", job);
        }
    }

    void remove(long job) {
        try {
            Files.deleteIfExists(file(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long job) {
        return Path.of(data, "exports").resolve(job + ".file");
    }
}
