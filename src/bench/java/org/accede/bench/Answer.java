package org.accede.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a server answered, read to its end so that the connection stays open for the next request. */
final class Answer {
    static final int OK = 200;
    static final int NOT_MODIFIED = 304;

    private static final int SHOWN = 500;

    private final HttpURLConnection connection;
    private final int status;
    private final byte[] body;

    private Answer(HttpURLConnection connection, int status, byte[] body) {
        this.connection = connection;
        this.status = status;
        this.body = body;
    }

    static Answer get(URI address, Map<String, String> headers) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        headers.forEach(connection::setRequestProperty);
        int status = connection.getResponseCode();
        InputStream stream =
                status < HttpURLConnection.HTTP_BAD_REQUEST ? connection.getInputStream() : connection.getErrorStream();
        try (stream) {
            return new Answer(connection, status, stream == null ? new byte[0] : stream.readAllBytes());
        }
    }

    Answer require(int expected) {
        if (status != expected) {
            String start = new String(body, 0, Math.min(body.length, SHOWN), StandardCharsets.UTF_8);
            throw new IllegalStateException(
                    connection.getURL() + " answered " + status + ", not " + expected + ": " + start);
        }
        return this;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    /** The values of a header in one text, empty where it is missing. */
    String header(String name) {
        return String.join("", connection.getHeaderFields().getOrDefault(name, List.of()));
    }
}
