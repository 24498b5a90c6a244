package org.accede.launch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One file takes the log and whatever libraries print, so that the console is left to what a person needs to read. */
final class Log {
    private static final long LARGE = 10_000_000;
    private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$-7s %3$s: %5$s%6$s%n";

    private Log() {}

    /**
     * Opens the log and returns the configuration that the server is to use. The server would print every outdated
     * certificate of its trust store in full: that logger is kept to failures.
     */
    static Path start(Path log, Path configuration, boolean verbose) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE) {
            Files.move(log, log.resolveSibling("accede.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        if (!verbose) {
            PrintStream file = new PrintStream(new FileOutputStream(log.toFile(), true), true, StandardCharsets.UTF_8);
            System.setOut(file);
            System.setErr(file);
        }
        return Files.writeString(configuration, handlers(log, verbose));
    }

    private static String handlers(Path log, boolean verbose) {
        String pattern = log.toString().replace('\\', '/').replace("%", "%%");
        return """
                handlers=java.util.logging.FileHandler{more}
                java.util.logging.FileHandler.pattern={log}
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.ConsoleHandler.level=ALL
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                .level=INFO
                javax.enterprise.system.security.ssl.level=SEVERE
                """.replace("{more}", verbose ? ",java.util.logging.ConsoleHandler" : "")
                .replace("{log}", pattern);
    }
}
