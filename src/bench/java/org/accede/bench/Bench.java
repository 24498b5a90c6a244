package org.accede.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the suites that are named, or all, and prints one table. */
final class Bench {
    /** What the benchmark makes, and the tables it made. */
    static final Path FOLDER = Path.of("target/bench");

    private static final Map<String, Suite> SUITES =
            new TreeMap<>(Map.of("alignment", new AlignmentSuite(), "exports", new ExportSuite()));

    private Bench() {}

    public static void main(String... names) throws Exception {
        Report report = new Report();
        for (String name : names.length == 0 ? SUITES.keySet() : List.of(names)) {
            Suite suite = SUITES.get(name);
            if (suite == null) {
                throw new IllegalArgumentException("There is no suite " + name + ", only " + SUITES.keySet());
            }
            suite.run(report);
        }
        System.out.println(report);
        report.keep(FOLDER);
        System.exit(0);
    }
}
