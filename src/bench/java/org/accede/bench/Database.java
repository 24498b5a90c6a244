package org.accede.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The product's database, opened while the product is not running. */
final class Database {
    /** Behind every id that a set of records gives. */
    private static final long NEXT_ID = 20_000_000;

    private Database() {}

    /** What is done with an open database. */
    interface Work {
        void with(Connection connection) throws SQLException, IOException;
    }

    /** A folder as a new product leaves it. */
    static Path empty() throws IOException {
        Path folder = Bench.FOLDER.resolve("empty").toAbsolutePath();
        clear(folder);
        BenchedProduct.start(folder).close();
        return folder;
    }

    /** A copy of a folder, in place of whatever an earlier run left there, with the records that are written into it. */
    static Path copy(Path empty, Path folder, Work filling) throws IOException, SQLException {
        clear(folder);
        try (Stream<Path> files = Files.walk(empty)) {
            for (Path file : files.filter(file -> !file.endsWith("accede.lock")).toList()) {
                Files.copy(file, folder.resolve(empty.relativize(file).toString()));
            }
        }
        open(folder, connection -> {
            connection.setAutoCommit(false);
            filling.with(connection);
            update(connection, "drop sequence accede_id restrict");
            update(connection, "create sequence accede_id as bigint start with " + NEXT_ID + " increment by 50");
            connection.commit();
        });
        return folder;
    }

    /** Lets it go again, so that the product can open it. */
    static void open(Path folder, Work work) throws IOException, SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:derby:" + folder.resolve("derby") + ";user=accede")) {
            work.with(connection);
        }
        try {
            DriverManager.getConnection("jdbc:derby:" + folder.resolve("derby") + ";shutdown=true")
                    .close();
        } catch (SQLException stopped) {
            if (!"08006".equals(stopped.getSQLState())) {
                throw stopped;
            }
        }
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static long first(Connection connection, String query) throws SQLException {
        return Long.parseLong(column(connection, query).get(0));
    }

    static void update(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
