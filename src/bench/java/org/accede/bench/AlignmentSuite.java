package org.accede.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The matrix, changes, overview and history on 218 countries × 97 provisions × 10 years. */
final class AlignmentSuite implements Suite {
    private static final int CONNECTIONS = 8;
    private static final String PAGE = "alignment?asOf=";
    private static final String CALL = "api/alignment?asOf=";
    private static final String LOGGED = "Executing prepared statement";

    @Override
    public void run(Report report) throws Exception {
        Path empty = Database.empty();
        Path full = new FindingSet(218, FindingSet.YEARS).load(empty, Bench.FOLDER.resolve("full"));
        Path oneYear = new FindingSet(218, 1).load(empty, Bench.FOLDER.resolve("one-year"));
        Path few = new FindingSet(20, FindingSet.YEARS).load(empty, Bench.FOLDER.resolve("few"));
        try (BenchedProduct product = BenchedProduct.start(full);
                BareServer bare = BareServer.start()) {
            matrix(report, product, bare);
            single(report, product);
            try (BenchedProduct young = BenchedProduct.start(oneYear)) {
                compare(report, "today's matrix, 10 years : 1 year", product, young, PAGE.replace("?asOf=", ""));
            }
            try (BenchedProduct small = BenchedProduct.start(few)) {
                compare(report, "one country, 218 : 20 countries", product, small, "alignment/country?country=AL");
            }
        }
        statements(report, few);
    }

    private static void matrix(Report report, BenchedProduct product, BareServer bare) throws Exception {
        for (String path : new String[] {PAGE, CALL}) {
            Latency computed = product.measure(CONNECTIONS, request -> path + FindingSet.day(request));
            byte[] bytes =
                    product.get(path + FindingSet.day(0)).require(Answer.OK).body();
            Latency written = bare.writing(bytes, CONNECTIONS);
            String kind = path.equals(CALL) ? "call" : "page";
            String what = "matrix of a past day, " + kind + ", " + bytes.length / 1000 + " kB";
            report.atMostTimes(what + " : written by a servlet", 5, computed, written);
            report.beside(what + " : copied by a servlet", computed, bare.copying(bytes, CONNECTIONS));
            report.atMost(what + ", p99", 600, computed.p99(), "ms");
            Latency unchanged = product.measureUnchanged(CONNECTIONS, path + FindingSet.day(0));
            report.atMostTimes("matrix unchanged, " + kind + ", 304 : written", 2, unchanged, written);
        }
    }

    private static void single(Report report, BenchedProduct product) throws Exception {
        atMost(report, product, "change list, call", 500, "api/alignment/changes?from=2020-06-30&to=2024-06-30");
        atMost(report, product, "change list, page", 500, "alignment/changes?from=2023-06-30&to=2024-06-30");
        atMost(report, product, "overview, call", 100, "api/overview?asOf=2022-06-30");
        atMost(report, product, "home page", 100, "?asOf=2022-06-30");
        atMost(report, product, "a cell's history", 30, "alignment/cell?country=KE&provision=185-2");
        atMost(report, product, "a country's articles", 30, "alignment/country?country=KE");
    }

    private static void atMost(Report report, BenchedProduct product, String what, double limit, String path)
            throws Exception {
        report.atMost(what, limit, product.measure(1, request -> path));
    }

    /** In turns, so that whatever else the machine does meets both. */
    private static void compare(Report report, String what, BenchedProduct product, BenchedProduct other, String path)
            throws Exception {
        other.measure(1, request -> path);
        product.measure(1, request -> path);
        Latency compared = other.measure(1, request -> path);
        report.atMostTimes(what, 1.2, product.measure(1, request -> path), compared);
    }

    /** What the database's own log says of one request, after the same request has warmed the caches. */
    private static void statements(Report report, Path data) throws IOException {
        Path log = data.resolve("derby.log").toAbsolutePath();
        try (BenchedProduct product = BenchedProduct.start(data, "-Dderby.language.logStatementText=true")) {
            for (String path : new String[] {PAGE + "2020-06-30", CALL + "2020-06-30"}) {
                product.get(path).require(Answer.OK);
                product.get(path).require(Answer.OK);
                long before = logged(log).count();
                product.get(path).require(Answer.OK);
                logged(log).skip(before).forEach(statement -> System.out.println("    " + statement));
                int asked = Math.toIntExact(logged(log).count() - before);
                report.atMost("statements, sign-in included, " + path, 3, asked, "");
            }
        }
    }

    private static Stream<String> logged(Path log) {
        try {
            return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.contains(LOGGED))
                    .map(line -> line.substring(line.indexOf(LOGGED) + LOGGED.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
