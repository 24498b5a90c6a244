package org.accede.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.shared.Language;
import org.accede.shared.Messages;

/**
 * The world as a drawing of what a measure is for each State: the fill tells it, by its pattern and not by colour alone.
 * It says nothing that the list of the States doesn't say.
 */
public final class WorldMap {
    /** The drawing's size, in its own units, and the radius of a marker; as {@code src/map} draws the outlines. */
    private static final int LEFT = -10;

    private static final int WIDTH = 2020;
    private static final int HEIGHT = 905;
    private static final double RADIUS = 6.5;

    private static final String INK = "#17202b";
    private static final String ACCENT = "#1d4f8c";
    private static final String LAND = "#e4e7eb";
    private static final String EDGE = "#8a94a0";
    private static final String WHITE = "#ffffff";
    private static final int LETTER = 26;
    private static final int LINE = 44;
    private static final int PLACELESS = 40;
    private static final int IN_A_ROW = 3;
    private static final int PATTERN = 12;

    private static final Map<String, String> PATTERNS = Map.of(
            "LARGELY", "full",
            "PARTIALLY", "hatch",
            "NOT_OR_NO_INFORMATION", "empty",
            "PARTY", "full",
            "CONTRACTING_STATE", "dots",
            "SIGNATORY", "bars",
            "INVITED", "hatch",
            "NONE", "empty");

    private final Measure measure;
    private final Language language;
    private final LocalDate day;
    private final String colour;
    private final Svg svg = new Svg();

    private WorldMap(Measure measure, Language language, LocalDate day) {
        this.measure = measure;
        this.language = language;
        this.day = day;
        this.colour = measure == Measure.TREATY ? ACCENT : INK;
    }

    /**
     * The drawing as a part of a page, which says beside it what the patterns mean.
     *
     * @param states those that are shown; other land is drawn without a fill
     * @param title what the drawing is of
     */
    public static String within(
            List<StateOverview> states, Measure measure, Language language, LocalDate day, String title) {
        WorldMap map = new WorldMap(measure, language, day);
        List<StateOverview> placeless = placeless(states);
        map.start(title, placeless.isEmpty() ? HEIGHT : HEIGHT + PLACELESS + 2 * LINE);
        map.draw(states, placeless);
        return map.svg.close("svg").toString();
    }

    /** The same as a file of its own, with its legend. */
    public static String alone(
            List<StateOverview> states, Measure measure, Language language, LocalDate day, String title) {
        WorldMap map = new WorldMap(measure, language, day);
        List<StateOverview> placeless = placeless(states);
        int foot = placeless.isEmpty() ? HEIGHT : HEIGHT + PLACELESS + 2 * LINE;
        map.start(title, foot + LINE * (2 + measure.outcomes().size() / IN_A_ROW));
        map.draw(states, placeless);
        map.legend(foot + LINE);
        return map.svg.close("svg").toString();
    }

    /** The sign of a value as a legend on the same page as {@link #within} shows it. */
    public static String sign(Enum<?> value) {
        return new Svg()
                .open("svg", "class", "sign", "viewBox", "0 0 26 16", "aria-hidden", true)
                .leaf(
                        "rect",
                        "x",
                        1,
                        "y",
                        1,
                        "width",
                        24,
                        "height",
                        14,
                        "fill",
                        fill(value),
                        "stroke",
                        INK,
                        "stroke-width",
                        1)
                .close("svg")
                .toString();
    }

    /** Fictional States have no place in the world: they stand in a row below it. */
    private static List<StateOverview> placeless(List<StateOverview> states) {
        return states.stream()
                .filter(state -> Outline.of(state.country().iso2()).isEmpty())
                .toList();
    }

    private void start(String title, int height) {
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "world",
                        "viewBox",
                        LEFT + " 0 " + WIDTH + " " + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        "world-title",
                        "stroke-linejoin",
                        "round",
                        "font-family",
                        "Segoe UI, Noto Sans, Liberation Sans, Arial, sans-serif")
                .text("title", title, "id", "world-title")
                .open("defs");
        pattern("hatch", "M-3 3 3-3M0 12 12 0M9 15 15 9", 3);
        pattern("bars", "M3 0V12", 6);
        svg.open("pattern", "id", "world-dots", "width", PATTERN, "height", PATTERN, "patternUnits", "userSpaceOnUse")
                .leaf("rect", "width", PATTERN, "height", PATTERN, "fill", colour)
                .leaf("circle", "cx", 6, "cy", 6, "r", 3, "fill", WHITE)
                .close("pattern");
        svg.open("pattern", "id", "world-full", "width", PATTERN, "height", PATTERN, "patternUnits", "userSpaceOnUse")
                .leaf("rect", "width", PATTERN, "height", PATTERN, "fill", colour)
                .close("pattern")
                .close("defs");
    }

    private void pattern(String name, String lines, int width) {
        svg.open(
                        "pattern",
                        "id",
                        "world-" + name,
                        "width",
                        PATTERN,
                        "height",
                        PATTERN,
                        "patternUnits",
                        "userSpaceOnUse")
                .leaf("rect", "width", PATTERN, "height", PATTERN, "fill", WHITE)
                .leaf("path", "d", lines, "stroke", colour, "stroke-width", width)
                .close("pattern");
    }

    private void draw(List<StateOverview> states, List<StateOverview> placeless) {
        svg.leaf("path", "d", otherLand(states), "fill", LAND, "stroke", WHITE);
        for (Enum<?> value : measure.outcomes()) {
            Stream<StateOverview> own = states.stream().filter(state -> measure.of(state) == value);
            svg.open("g", "fill", fill(value), "stroke", edge(value));
            own.filter(state -> !placeless.contains(state))
                    .forEach(state ->
                            shape(state, Outline.of(state.country().iso2()).orElseThrow()));
            svg.close("g");
        }
        for (int i = 0; i < placeless.size(); i++) {
            // every other name stands lower, so that they don't touch
            int y = HEIGHT + PLACELESS + LETTER + (i % 2) * LETTER;
            placeless(placeless.get(i), LEFT + WIDTH * (2 * i + 1) / (2 * placeless.size()), y);
        }
    }

    private static String otherLand(List<StateOverview> states) {
        Map<String, Outline> others = new TreeMap<>(Outline.all());
        states.forEach(state -> others.remove(state.country().iso2()));
        return others.values().stream().map(Outline::path).reduce("", String::concat);
    }

    private void shape(StateOverview state, Outline outline) {
        open(state);
        if (!outline.path().isEmpty()) {
            svg.leaf("path", "d", outline.path());
        }
        Outline.Marker marker = outline.marker();
        if (marker != null) {
            svg.leaf("circle", "cx", marker.x(), "cy", marker.y(), "r", RADIUS, "stroke", INK);
        }
        svg.close("g");
    }

    private void placeless(StateOverview state, int x, int y) {
        svg.open("g", "fill", fill(measure.of(state)), "stroke", INK);
        open(state);
        svg.leaf("circle", "cx", x, "cy", HEIGHT + PLACELESS / 2, "r", 2 * RADIUS)
                .close("g");
        svg.close("g")
                .text("text", name(state), "x", x, "y", y, "font-size", LETTER, "fill", INK, "text-anchor", "middle");
    }

    private void open(StateOverview state) {
        svg.open("g", "id", "w-" + state.country().iso2())
                .text("title", Messages.text(language, "overview.map.state", name(state), label(measure.of(state))));
    }

    private void legend(int top) {
        List<Enum<?>> outcomes = measure.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            int x = i % IN_A_ROW * WIDTH / IN_A_ROW;
            int y = top + i / IN_A_ROW * LINE;
            svg.leaf(
                            "rect",
                            "x",
                            x,
                            "y",
                            y - LETTER,
                            "width",
                            52,
                            "height",
                            30,
                            "fill",
                            fill(outcomes.get(i)),
                            "stroke",
                            INK)
                    .text("text", label(outcomes.get(i)), "x", x + 68, "y", y, "font-size", LETTER, "fill", INK);
        }
    }

    private String name(StateOverview state) {
        return state.country().label(language, day);
    }

    private String label(Enum<?> value) {
        return Messages.label(language, value);
    }

    private static String fill(Enum<?> value) {
        String pattern = pattern(value);
        return pattern.equals("empty") ? WHITE : "url(#world-" + pattern + ")";
    }

    private String edge(Enum<?> value) {
        return switch (pattern(value)) {
            case "full" -> LAND;
            case "empty" -> EDGE;
            default -> colour;
        };
    }

    private static String pattern(Enum<?> value) {
        return PATTERNS.getOrDefault(value.name(), "empty");
    }
}
