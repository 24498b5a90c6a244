package org.accede.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.testing.LaunchedProcess;
import org.accede.testing.Product;

/** The product as it runs in production, signed in to as a manager. */
final class BenchedProduct implements AutoCloseable {
    static final String HEAP = "-Xmx512m";

    private static final String ACCOUNT = "manager";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final LaunchedProcess process;
    private final Map<String, String> headers = new TreeMap<>();

    private BenchedProduct(LaunchedProcess process) {
        this.process = process;
    }

    /** @param flags of the virtual machine, beside the size of its heap */
    static BenchedProduct start(Path data, String... flags) throws IOException {
        List<String> all = Stream.concat(Stream.of(HEAP), Stream.of(flags)).toList();
        BenchedProduct product =
                new BenchedProduct(LaunchedProcess.start(Product.WAR, LaunchedProcess.freePort(), data, Map.of(), all));
        if (!product.process.awaitReady()) {
            throw new IllegalStateException("The product did not start.\n" + product.process.output());
        }
        product.signIn();
        return product;
    }

    private void signIn() throws IOException {
        Answer page = get("login").require(Answer.OK);
        Matcher state = VIEW_STATE.matcher(new String(page.body(), StandardCharsets.UTF_8));
        if (!state.find()) {
            throw new IllegalStateException("The sign-in page has no view state.");
        }
        HttpURLConnection form =
                (HttpURLConnection) process.base().resolve("login").toURL().openConnection();
        form.setInstanceFollowRedirects(false);
        form.setDoOutput(true);
        form.setRequestProperty("Cookie", cookie(page.header("Set-Cookie")));
        form.getOutputStream().write(fields(state.group(1)).getBytes(StandardCharsets.UTF_8));
        int status = form.getResponseCode();
        if (status != HttpURLConnection.HTTP_MOVED_TEMP) {
            throw new IllegalStateException("Signing in answered " + status);
        }
        String given = form.getHeaderField("Set-Cookie");
        headers.put("Cookie", cookie(given == null ? page.header("Set-Cookie") : given));
    }

    private static String fields(String state) {
        return "login=login&login:submit=&login:next=&login:name=" + ACCOUNT + "&login:password=" + Product.PASSWORD
                + "&jakarta.faces.ViewState=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }

    private static String cookie(String given) {
        return given.split(";", 2)[0];
    }

    /** One request, signed in; the path is relative to the root. */
    Answer get(String path) throws IOException {
        return Answer.get(process.base().resolve(path), headers);
    }

    /** A file, read and thrown away; how many bytes it has. */
    long download(String path) throws IOException {
        try (InputStream file = open(path)) {
            return file.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** How long a file's first byte takes, in milliseconds; the rest is read and not counted. */
    double firstByte(String path) throws IOException {
        long begun = System.nanoTime();
        try (InputStream file = open(path)) {
            file.read();
            double took = (System.nanoTime() - begun) / 1e6;
            file.transferTo(OutputStream.nullOutputStream());
            return took;
        }
    }

    private InputStream open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) process.base().resolve(path).toURL().openConnection();
        headers.forEach(connection::setRequestProperty);
        if (connection.getResponseCode() != Answer.OK) {
            throw new IllegalStateException(path + " answered " + connection.getResponseCode());
        }
        return connection.getInputStream();
    }

    /** What the server's memory holds that is not garbage, in megabytes. */
    long liveMegabytes() throws IOException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The virtual machine doesn't tell its heap.");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    private String jcmd(String command) throws IOException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    Latency measure(int connections, IntFunction<String> path) throws Exception {
        return new Load(
                        connections,
                        request -> process.base().resolve(path.apply(request)),
                        headers,
                        Answer.OK,
                        process::cpu)
                .measure();
    }

    /** The same question again and again by somebody who has its answer. */
    Latency measureUnchanged(int connections, String path) throws Exception {
        Map<String, String> conditional = new TreeMap<>(headers);
        conditional.put("If-None-Match", get(path).require(Answer.OK).header("ETag"));
        URI address = process.base().resolve(path);
        return new Load(connections, request -> address, conditional, Answer.NOT_MODIFIED, process::cpu).measure();
    }

    @Override
    public void close() {
        process.close();
    }
}
