package org.accede.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;

/** Whether the address can be taken before the start, and whether the product answers on it afterwards. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    static void requireFreePort(Options options) {
        try (ServerSocketChannel probe = ServerSocketChannel.open()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
        } catch (IOException e) {
            throw new LaunchRefused(
                    LaunchRefused.PORT_IN_USE,
                    "Port " + options.port() + " on " + options.host() + " can't be used (" + e.getMessage()
                            + "): stop the program that holds it, or choose another port with -Dport=<number>.");
        }
    }

    /** Returns false when the limit has passed and the product still isn't ready. */
    static boolean awaitReady(URI base, Duration limit) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest question = HttpRequest.newBuilder(base.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() - deadline < 0) {
            if (isReady(client, question)) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    private static boolean isReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
