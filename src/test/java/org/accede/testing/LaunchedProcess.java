package org.accede.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The launcher in a process of its own; ends with the test's process. */
public final class LaunchedProcess implements AutoCloseable {
    private static final List<String> FAST_START = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Path LAUNCHER = Path.of("target/accede-launcher.jar").toAbsolutePath();

    private final Process process;
    private final URI base;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private LaunchedProcess(Process process, int port) {
        this.process = process;
        this.base = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Starts without waiting, with the flags that start fastest. */
    public static LaunchedProcess start(Path war, int port, Path data, Map<String, String> environment) {
        return start(war, port, data, environment, FAST_START);
    }

    /**
     * Starts without waiting; the launcher takes the settings of {@code environment}, and sample data unless they forbid it.
     *
     * @param flags of the virtual machine
     */
    public static LaunchedProcess start(
            Path war, int port, Path data, Map<String, String> environment, List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-jar",
                LAUNCHER.toString(),
                "--war=" + war.toAbsolutePath(),
                "--host=127.0.0.1",
                "--port=" + port,
                "--data=" + data.toAbsolutePath(),
                "--attached"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ACCEDE_SAMPLE", "true");
        builder.environment().putAll(environment);
        try {
            LaunchedProcess launched = new LaunchedProcess(builder.start(), port);
            Runtime.getRuntime().addShutdownHook(new Thread(launched::close));
            launched.follow();
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the product says that it is ready, or ends; the launcher itself sets the limit. */
    public boolean awaitReady() {
        return ready.join();
    }

    public URI base() {
        return base;
    }

    /** A client without an account. */
    public Api api() {
        return new Api(base);
    }

    public int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** The processor's time that it has taken so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as {@code kill -9} or a power cut does, the server that it started included. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has printed so far, errors included. */
    public String output() {
        return String.join("\n", output) + "\n";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        Thread reader = new Thread(this::read, "launcher output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.contains("Ctrl+C stops it")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        } finally {
            ready.complete(false);
        }
    }
}
