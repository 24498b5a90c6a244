package org.accede.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the product and stays until it is stopped. Ends with 1 when the product fails to start, 2 for a bad option, 3
 * when the data folder is in use, 4 when the port is.
 */
public final class Launch {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Options options;
    private final Settings settings;
    private final PrintStream console;

    private Launch(Options options, Settings settings, PrintStream console) {
        this.options = options;
        this.settings = settings;
        this.console = console;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        PrintStream console = System.out;
        PrintStream errors = System.err;
        try {
            Settings settings = Settings.ofThisProcess();
            new Launch(Options.of(List.of(arguments), settings), settings, console).run();
        } catch (LaunchRefused e) {
            errors.println(e.getMessage());
            System.exit(e.exitStatus());
        }
    }

    private void run() throws IOException, InterruptedException {
        if (!Files.isReadable(options.war())) {
            throw new LaunchRefused(LaunchRefused.BAD_OPTION, "There is no application at " + options.war() + ".");
        }
        try (DataFolder folder = DataFolder.take(options.data())) {
            Readiness.requireFreePort(options);
            if (options.attached()) {
                ProcessHandle.current().parent().ifPresent(Launch::endWith);
            }
            start(folder);
            new CountDownLatch(1).await();
        }
    }

    private static void endWith(ProcessHandle parent) {
        Thread watch = new Thread(
                () -> {
                    parent.onExit().join();
                    System.exit(0);
                },
                "end with parent");
        watch.setDaemon(true);
        watch.start();
    }

    private void start(DataFolder folder) throws IOException, InterruptedException {
        console.println("Accede is starting; its log is " + folder.log());
        try {
            Path work = folder.emptyWorkFolder();
            configure(work);
            Path logging = Log.start(folder.log(), work.resolve("logging.properties"), options.verbose());
            Server.boot(options, logging, work).deploy(options.war());
            awaitReady();
        } catch (LaunchRefused e) {
            throw new LaunchRefused(LaunchRefused.FAILED, e.getMessage() + "\nThe log is " + folder.log());
        }
    }

    private void configure(Path work) {
        settings.set("accede.data", options.data().toString());
        settings.set("accede.sample", Boolean.toString(options.sample()));
        if (settings.find("accede.ds.class").isEmpty()) {
            settings.set("accede.ds.class", "org.apache.derby.jdbc.EmbeddedDataSource");
            settings.setDefault("accede.ds.db", options.data().resolve("derby").toString());
        }
        settings.setDefault(
                "derby.stream.error.file", options.data().resolve("derby.log").toString());
        settings.set("java.io.tmpdir", work.toString());
    }

    private void awaitReady() throws InterruptedException {
        URI base = options.address();
        if (!Readiness.awaitReady(base, LIMIT)) {
            throw new LaunchRefused(
                    LaunchRefused.FAILED,
                    "Accede was deployed, but is not ready after " + LIMIT.toMinutes() + " minutes.");
        }
        console.print(Greeting.of(options));
    }
}
