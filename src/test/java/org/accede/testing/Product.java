package org.accede.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packaged product with its sample data, started when a test first asks for it and shared by every test of the
 * process: a test that writes picks records of its own and counts nothing that others may add to.
 */
public final class Product {
    /** The password of every account of the sample data. */
    public static final String PASSWORD = "accede-sample";

    public static final Path WAR = Path.of("target/accede.war");

    private static final int TAIL = 60;

    private final URI base;
    private final Path data;

    private Product(URI base, Path data) {
        this.base = base;
        this.data = data;
    }

    /** The product on its embedded database. */
    public static Product running() {
        return OnDerby.PRODUCT;
    }

    /** The product on PostgreSQL, beside {@link #running()} and with data of its own. */
    public static Product onPostgres() {
        return OnPostgres.PRODUCT;
    }

    /** The first column of a question to the tables of {@link #onPostgres()}, for what no answer shows. */
    public static List<String> askPostgres(String query) throws SQLException {
        try (var connection = OnPostgres.DATABASE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    public URI base() {
        return base;
    }

    public Path log() {
        return data.resolve("logs/accede.log");
    }

    /** A client without an account. */
    public Api api() {
        return new Api(base);
    }

    /** A client that signs every request as an account of the sample data. */
    public Api as(String account) {
        return api().basic(account, PASSWORD);
    }

    static Product start(String name, Map<String, String> environment) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/product")), name)
                    .toAbsolutePath();
            LaunchedProcess process = LaunchedProcess.start(WAR, LaunchedProcess.freePort(), data, environment);
            Product product = new Product(process.base(), data);
            if (!process.awaitReady()) {
                throw new IllegalStateException("The product did not start.\n" + process.output() + product.tail());
            }
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tail() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    /** Starts on first use, once; a start that failed is not tried again. */
    private static final class OnDerby {
        static final Product PRODUCT = start("derby", Map.of());
    }

    private static final class OnPostgres {
        static final EmbeddedPostgres DATABASE = database();
        static final Product PRODUCT = start(
                "postgresql",
                Map.of(
                        "ACCEDE_DS_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                        "ACCEDE_DS_URL", DATABASE.getJdbcUrl("postgres", "postgres"),
                        "ACCEDE_DS_DB", "postgres",
                        "ACCEDE_DS_USER", "postgres",
                        "ACCEDE_DS_PASSWORD", "postgres"));

        private static EmbeddedPostgres database() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
