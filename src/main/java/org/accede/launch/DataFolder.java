package org.accede.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder with everything one running product owns: database, log and files in work. Held by one process at a time,
 * because two processes on one embedded database would damage it.
 */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder until {@link #close()} or the end of the process, however that comes. */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            FileChannel lock = FileChannel.open(folder.resolve("accede.lock"), CREATE, WRITE);
            if (!isLocked(lock)) {
                lock.close();
                throw inUse(folder);
            }
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw new LaunchRefused(LaunchRefused.BAD_OPTION, "The data folder " + folder + " can't be used: " + e);
        }
    }

    Path log() {
        return folder.resolve("logs/accede.log");
    }

    /** An empty folder for the server's own files, so that a killed process leaves nothing outside and nothing for long. */
    Path emptyWorkFolder() throws IOException {
        Path work = folder.resolve("accede.tmp");
        if (Files.exists(work)) {
            try (Stream<Path> leftovers = Files.walk(work)) {
                for (Path leftover : leftovers.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(leftover);
                }
            }
        }
        return Files.createDirectory(work);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static LaunchRefused inUse(Path folder) {
        return new LaunchRefused(
                LaunchRefused.FOLDER_IN_USE,
                "The data folder " + folder + " is in use by another Accede that is still running: "
                        + "stop that one first, or start this one on another folder with -Ddata=<folder>.");
    }
}
