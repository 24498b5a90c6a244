package org.accede.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;

/**
 * Percentages over days as lines, told apart by dash and mark and named at their end. What others have published is hollow
 * and dotted. The table beside it says the same in figures.
 */
public final class TrendChart {
    private static final int LEFT = 42;
    private static final int RIGHT = 274;
    private static final int TOP = 14;
    private static final int BOTTOM = 214;
    private static final int WIDTH = 486;
    private static final int HEIGHT = 244;
    private static final int LINE = 14;
    private static final int DAY_GAP = 74;
    private static final int WHOLE = 100;
    private static final int STEP = 25;

    private static final String INK = "#17202b";
    private static final String GREY = "#4a5563";
    private static final String ACCENT = "#1d4f8c";
    private static final String RULE = "#d9dde3";
    private static final String WHITE = "#ffffff";

    private static final List<String> DASHES = List.of("none", "7 3", "2 3", "9 3 2 3", "5 2");
    private static final List<String> MARKS = List.of(
            "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", "m-3-3h6v6h-6z", "m0-4 4 4-4 4-4-4z", "m0-4 4 7h-8z", "m0 4 4-7h-8z");

    private final LocalDate first;
    private final LocalDate last;
    private final Language language;
    private final Svg svg = new Svg();

    /** What was counted on a day. */
    public record Dot(LocalDate day, int percent) {}

    /**
     * One line.
     *
     * @param published whether others have published it
     * @param dots in the order of their days
     */
    public record Line(String label, boolean published, List<Dot> dots) {
        Dot end() {
            return dots.get(dots.size() - 1);
        }
    }

    private TrendChart(LocalDate first, LocalDate last, Language language) {
        this.first = first;
        this.last = last;
        this.language = language;
    }

    /**
     * The drawing.
     *
     * @param id unique on the page
     * @param days those that are read, in their order
     * @param lines those without a dot are left out
     */
    public static String draw(String id, String title, List<LocalDate> days, List<Line> lines, Language language) {
        List<Line> drawn = lines.stream().filter(line -> !line.dots().isEmpty()).toList();
        List<LocalDate> all = new ArrayList<>(days);
        drawn.forEach(line -> line.dots().forEach(dot -> all.add(dot.day())));
        TrendChart chart = new TrendChart(
                all.stream().min(Comparator.naturalOrder()).orElseThrow(),
                all.stream().max(Comparator.naturalOrder()).orElseThrow(),
                language);
        chart.frame(id, title, days);
        for (int i = 0; i < drawn.size(); i++) {
            chart.line(drawn.get(i), i);
        }
        chart.labels(drawn);
        return chart.svg.close("svg").toString();
    }

    private void frame(String id, String title, List<LocalDate> days) {
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "trend",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "role",
                        "img",
                        "aria-labelledby",
                        id,
                        "font-size",
                        12)
                .text("title", title, "id", id);
        for (int percent = 0; percent <= WHOLE; percent += STEP) {
            int y = y(percent);
            svg.leaf("line", "x1", LEFT, "x2", RIGHT, "y1", y, "y2", y, "stroke", RULE)
                    .text("text", share(percent), "x", LEFT - 6, "y", y + 4, "text-anchor", "end", "fill", GREY);
        }
        int free = WIDTH;
        for (int i = days.size() - 1; i >= 0; i--) {
            int x = x(days.get(i));
            svg.leaf("line", "x1", x, "x2", x, "y1", BOTTOM, "y2", BOTTOM + 4, "stroke", GREY);
            if (free - x >= DAY_GAP) {
                free = x;
                svg.text(
                        "text",
                        Days.text(days.get(i), language),
                        "x",
                        x,
                        "y",
                        BOTTOM + 18,
                        "text-anchor",
                        "middle",
                        "fill",
                        GREY);
            }
        }
    }

    private void line(Line line, int index) {
        String colour = colour(line, index);
        String path = line.dots().stream()
                .map(dot -> x(dot.day()) + " " + y(dot.percent()))
                .reduce("", (a, b) -> a + (a.isEmpty() ? "M" : "L") + b);
        svg.leaf(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                line.published() ? 1 : 2,
                "stroke-dasharray",
                line.published() ? "1 3" : DASHES.get(index % DASHES.size()));
        for (Dot dot : line.dots()) {
            svg.leaf(
                    "path",
                    "d",
                    "M" + x(dot.day()) + " " + y(dot.percent())
                            + MARKS.get(line.published() ? 0 : index % MARKS.size()),
                    "stroke",
                    colour,
                    "stroke-width",
                    1.5,
                    "fill",
                    line.published() ? WHITE : colour);
        }
    }

    /** The names at the lines' ends, pushed apart where they would lie over each other. */
    private void labels(List<Line> lines) {
        List<Line> sorted = lines.stream()
                .sorted(Comparator.comparingInt(line -> -line.end().percent()))
                .toList();
        int below = sorted.stream().mapToInt(TrendChart::height).sum();
        int least = TOP;
        for (Line line : sorted) {
            int y = Math.max(least, Math.min(y(line.end().percent()), BOTTOM + LINE - below));
            label(line, y, colour(line, lines.indexOf(line)));
            least = y + height(line);
            below -= height(line);
        }
    }

    private void label(Line line, int y, String colour) {
        String percent = Integer.toString(line.end().percent());
        svg.leaf("path", "d", "M" + (RIGHT + 4) + " " + y + "h6", "stroke", colour);
        if (line.published()) {
            name(line.label(), y);
            name(Messages.text(language, "overview.published.end", percent), y + LINE);
        } else {
            name(Messages.text(language, "overview.trend.end", line.label(), percent), y);
        }
    }

    private void name(String words, int y) {
        svg.text("text", words, "x", RIGHT + 14, "y", y + 4, "fill", INK);
    }

    /** Of a name: one that is published says so on a line of its own. */
    private static int height(Line line) {
        return line.published() ? 2 * LINE : LINE;
    }

    private String share(int percent) {
        return Messages.text(language, "overview.trend.percent", Integer.toString(percent));
    }

    private static String colour(Line line, int index) {
        if (line.published()) {
            return GREY;
        }
        return index == 0 ? ACCENT : INK;
    }

    private int x(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        return whole == 0
                ? (LEFT + RIGHT) / 2
                : LEFT + 4 + Math.toIntExact((RIGHT - LEFT - 8) * ChronoUnit.DAYS.between(first, day) / whole);
    }

    private static int y(int percent) {
        return BOTTOM - (BOTTOM - TOP) * percent / WHOLE;
    }
}
