package org.accede.launch;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to start, from the command line ({@code --port=8081}), else from the settings of the process
 * ({@code ACCEDE_PORT=8081}), else by default.
 *
 * @param war the packaged application
 * @param host the address to listen on; 0.0.0.0 is every address of the machine
 * @param data the folder that holds everything worth a backup
 * @param sample whether the sample data and its accounts are loaded
 * @param verbose whether the log is repeated on the console
 * @param attached whether it ends with the process that started it, which a build that is stopped does not see to
 */
record Options(Path war, String host, int port, Path data, boolean sample, boolean verbose, boolean attached) {
    private static final List<String> EVERY_ADDRESS = List.of("0.0.0.0", "::");
    private static final List<String> NAMES = List.of("war", "host", "port", "data", "sample", "verbose", "attached");

    static Options of(List<String> arguments, Settings settings) {
        Map<String, String> given = given(arguments);
        NAMES.forEach(name -> settings.find("accede." + name).ifPresent(value -> given.putIfAbsent(name, value)));
        return new Options(
                path("war", given).orElseThrow(() -> refused("Say which application to start: --war=<file>.")),
                given.getOrDefault("host", "0.0.0.0"),
                port(given.getOrDefault("port", "8080")),
                path("data", given).orElse(Path.of("data").toAbsolutePath()),
                flag("sample", given.getOrDefault("sample", "false")),
                flag("verbose", given.getOrDefault("verbose", "false")),
                flag("attached", given.getOrDefault("attached", "false")));
    }

    /** Where this machine reaches the product. */
    URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + (EVERY_ADDRESS.contains(host) ? "localhost" : name) + ":" + port + "/");
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (!NAMES.contains(name)) {
                throw refused(
                        "\"" + argument + "\" is not an option; there are --" + String.join("=, --", NAMES) + "=.");
            }
            given.put(name, parts.length == 2 ? parts[1] : "true");
        }
        return given;
    }

    private static Optional<Path> path(String name, Map<String, String> given) {
        try {
            return Optional.ofNullable(given.get(name))
                    .map(value -> Path.of(value).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw refused("--" + name + " must be a path, not \"" + given.get(name) + "\".");
        }
    }

    private static int port(String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw refused("--port must be a number from 1 to 65535, not \"" + value + "\".");
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("--" + name + " must be true or false, not \"" + value + "\".");
        };
    }

    private static LaunchRefused refused(String sentence) {
        return new LaunchRefused(LaunchRefused.BAD_OPTION, sentence);
    }
}
