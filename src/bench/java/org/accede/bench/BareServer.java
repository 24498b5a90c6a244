package org.accede.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accede.testing.LaunchedProcess;

/** The same application server with the same flags and nothing in it but {@link BareServlet}. */
final class BareServer implements AutoCloseable {
    private final Process process;
    private final URI base;

    private BareServer(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static BareServer start() throws Exception {
        Files.createDirectories(Bench.FOLDER);
        int port = LaunchedProcess.freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        BenchedProduct.HEAP,
                        "-jar",
                        "target/payara-micro.jar",
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        String.valueOf(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        war().toString())
                .redirectErrorStream(true)
                .redirectOutput(Bench.FOLDER.resolve("bare.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BareServer server = new BareServer(process, URI.create("http://127.0.0.1:" + port + "/"));
        server.awaitReady();
        return server;
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try {
                if (Answer.get(base.resolve("file?name=pom.xml"), Map.of()).status() == Answer.OK) {
                    return;
                }
            } catch (ConnectException notYet) {
                // it is still starting
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The bare server did not start: see bare.log.");
    }

    private static Path war() throws IOException {
        String name = BareServlet.class.getName().replace('.', '/') + ".class";
        Path war = Bench.FOLDER.resolve("bare.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream type = Objects.requireNonNull(BareServlet.class.getResourceAsStream("/" + name))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            type.transferTo(zip);
        }
        return war;
    }

    /** The load of writing this text, a piece for each cell. */
    Latency writing(byte[] text, int connections) throws Exception {
        return measure(text, connections, "");
    }

    /** The load of copying these bytes. */
    Latency copying(byte[] bytes, int connections) throws Exception {
        return measure(bytes, connections, "&copied=1");
    }

    private Latency measure(byte[] bytes, int connections, String how) throws Exception {
        Path file = Files.write(Bench.FOLDER.resolve("bytes-" + bytes.length + ".bin"), bytes)
                .toAbsolutePath();
        URI address = base.resolve("file?name=" + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8) + how);
        return new Load(connections, request -> address, Map.of(), Answer.OK, this::cpu).measure();
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
