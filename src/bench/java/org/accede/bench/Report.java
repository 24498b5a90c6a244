package org.accede.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as one table. */
final class Report {
    private static final String ROW = "%-66s | %-24s | %-88s | %-14s | %s%n";

    private record Line(String what, String goal, String measured, String ratio, String met) {}

    private final List<Line> lines = new ArrayList<>();

    /** A figure that has to stay at or below a limit. */
    void atMost(String what, double limit, double measured, String unit) {
        add(what, "≤ " + number(limit) + " " + unit, number(measured) + " " + unit, "", measured <= limit);
    }

    /** A median, in milliseconds, that has to stay at or below a limit. */
    void atMost(String what, double limit, Latency measured) {
        add(what, "p50 ≤ " + number(limit) + " ms", measured.toString(), "", measured.p50() <= limit);
    }

    /** A median that has to stay at or below so many times another's. */
    void atMostTimes(String what, double limit, Latency measured, Latency compared) {
        double ratio = measured.p50() / compared.p50();
        String figures = measured + " : " + compared;
        add(what, "p50 ≤ " + number(limit) + " ×", figures, ratio(measured, compared), ratio <= limit);
    }

    /** Milliseconds that have to stay at or below so many times others. */
    void atMostTimes(String what, double limit, double measured, double compared) {
        add(
                what,
                "≤ " + number(limit) + " ×",
                Math.round(measured) + " ms : " + Math.round(compared) + " ms",
                number(measured / compared),
                measured / compared <= limit);
    }

    /** Two medians that no goal compares. */
    void beside(String what, Latency measured, Latency compared) {
        add(what, "", measured + " : " + compared, ratio(measured, compared), "");
    }

    private static String ratio(Latency measured, Latency compared) {
        return number(measured.p50() / compared.p50()) + ", cpu " + number(measured.cpu() / compared.cpu());
    }

    private void add(String what, String goal, String measured, String ratio, boolean met) {
        add(what, goal, measured, ratio, met ? "met" : "NOT MET");
    }

    private void add(String what, String goal, String measured, String ratio, String met) {
        lines.add(new Line(what, goal, measured, ratio, met));
        System.out.printf(Locale.ROOT, ROW, what, goal, measured, ratio, met);
    }

    /** Writes the table to a file that is named after the instant. */
    void keep(Path folder) throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        Files.writeString(folder.resolve("bench-" + now + ".txt"), toString());
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("\n");
        table.append(String.format(Locale.ROOT, ROW, "what", "goal", "measured", "ratio", "met"));
        lines.forEach(line -> table.append(
                String.format(Locale.ROOT, ROW, line.what, line.goal, line.measured, line.ratio, line.met)));
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
