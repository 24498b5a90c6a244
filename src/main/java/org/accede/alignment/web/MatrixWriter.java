package org.accede.alignment.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.accede.alignment.Cell;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.country.Region;
import org.accede.shared.Language;
import org.accede.shared.Markup;
import org.accede.shared.Messages;
import org.accede.shared.web.Display;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as HTML: there are thousands of cells, so a cell is neither a component nor a link but a
 * letter; {@code matrix.js} finds its State by the row and its article by the column.
 */
final class MatrixWriter {
    /** Of a piece, in characters: a text of a megabyte is the garbage collector's business, a few small ones aren't. */
    private static final int PIECE = 40_000;

    private static final int ROOM = PIECE + 8_000;

    private final Matrix matrix;
    private final Language language;
    private final MatrixView view;
    private final Links links;
    private final MatrixCells cells;
    private final List<Provision> columns;
    private final String[] codes;
    private final Set<String> haveParts;
    private final boolean[] begins;
    private final List<String> pieces = new ArrayList<>();
    private StringBuilder html = new StringBuilder(ROOM);

    /**
     * Where the table leads to, unescaped.
     *
     * @param state to a State's articles; its code is put at the end
     * @param opening by the code of an article that has parts, to the matrix with or without them
     */
    record Links(String state, UnaryOperator<String> opening) {}

    /** A country and its cells, one for each column; null where there is none. */
    private record Line(Country country, List<@Nullable Cell> cells) {}

    private MatrixWriter(Matrix matrix, MatrixView view, Language language, Links links) {
        this.matrix = matrix;
        this.view = view;
        this.language = language;
        this.links = links;
        this.cells = new MatrixCells(language);
        this.columns = view.columns(matrix);
        this.codes = columns.stream().map(Provision::code).toArray(String[]::new);
        this.haveParts = matrix.provisions().stream()
                .filter(provision -> !provision.isArticle())
                .map(Provision::article)
                .collect(toSet());
        this.begins = new boolean[columns.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = begins(i);
        }
    }

    /** In pieces, to be written one behind the other. */
    static List<String> write(Matrix matrix, MatrixView view, Language language, Links links) {
        return new MatrixWriter(matrix, view, language, links).table();
    }

    private List<String> table() {
        html.append(columns.size() > matrix.articles().size() ? "<table class=\"m deep\"" : "<table class=\"m\"")
                .append(" role=\"grid\" aria-describedby=\"legend\" aria-label=\"")
                .append(Markup.escaped(text("alignment.matrix.label")))
                .append("\"><thead>");
        pillars();
        numbers();
        html.append("</thead><tbody>");
        List<Line> lines = matrix.rows().stream().map(this::line).toList();
        sum(text("alignment.matrix.all", lines.size()), lines);
        if (view.byRegion()) {
            byRegion(lines);
        } else {
            lines.forEach(this::row);
        }
        html.append("</tbody></table>");
        cut();
        return pieces;
    }

    private void cut() {
        pieces.add(html.toString());
        html = new StringBuilder(ROOM);
    }

    private Line line(Matrix.Row row) {
        @Nullable Cell[] shown = new Cell[codes.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = row.cells().get(codes[i]);
        }
        return new Line(row.country(), Arrays.asList(shown));
    }

    private void byRegion(List<Line> lines) {
        Map<Region, List<Line>> regions =
                lines.stream().collect(groupingBy(line -> line.country().region(), TreeMap::new, toList()));
        regions.forEach((region, ofRegion) -> {
            sum(text("alignment.matrix.sum", Messages.label(language, region), ofRegion.size()), ofRegion);
            ofRegion.forEach(this::row);
        });
    }

    private void pillars() {
        html.append("<tr><th class=\"corner\" rowspan=\"2\" scope=\"col\">")
                .append(Markup.escaped(text("alignment.matrix.state")))
                .append("</th>");
        for (int from = 0, to; from < columns.size(); from = to) {
            Pillar pillar = columns.get(from).pillar();
            to = from + 1;
            while (to < columns.size() && columns.get(to).pillar() == pillar) {
                to++;
            }
            pillar(pillar, to - from);
        }
        html.append("</tr>");
    }

    private void pillar(@Nullable Pillar pillar, int width) {
        if (pillar == null) {
            html.append("<td class=\"g\" colspan=\"").append(width).append("\"></td>");
            return;
        }
        String name = Markup.escaped(Messages.label(language, pillar));
        html.append("<th class=\"g\" scope=\"colgroup\" colspan=\"")
                .append(width)
                .append("\" title=\"")
                .append(name);
        html.append(width < 3 ? "\"><span class=\"vh\">" + name + "</span></th>" : "\">" + name + "</th>");
    }

    private void numbers() {
        html.append("<tr>");
        for (int i = 0; i < columns.size(); i++) {
            Provision provision = columns.get(i);
            String marks = (begins[i] ? "g" : "") + (provision.isArticle() ? "" : " p");
            html.append(marks.isEmpty() ? "<th" : "<th class=\"" + marks.strip() + "\"")
                    .append(" scope=\"col\" data-provision=\"")
                    .append(Markup.escaped(provision.code()))
                    .append("\" title=\"")
                    .append(Markup.escaped(provision.title(language)))
                    .append("\">")
                    .append(number(provision))
                    .append("</th>");
        }
        html.append("</tr>");
    }

    /** An article that has parts is a link that gives them columns, or takes them away. */
    private String number(Provision provision) {
        if (!provision.isArticle()) {
            return "<span>" + Markup.escaped(provision.number()) + "</span>";
        }
        boolean parts = haveParts.contains(provision.article());
        boolean open = view.open().contains(provision.code());
        return parts && !view.whole()
                ? "<a href=\"" + Markup.escaped(links.opening().apply(provision.code())) + "\" aria-expanded=\"" + open
                        + "\">" + Markup.escaped(provision.article()) + "</a>"
                : Markup.escaped(provision.article());
    }

    private void sum(String name, List<Line> lines) {
        html.append("<tr class=\"sum\"><th scope=\"row\">")
                .append(Markup.escaped(name))
                .append("</th>");
        int[] inLine = new int[columns.size()];
        for (Line line : lines) {
            for (int i = 0; i < inLine.length; i++) {
                inLine[i] += isInLine(line.cells().get(i)) ? 1 : 0;
            }
        }
        for (int i = 0; i < inLine.length; i++) {
            html.append(begins[i] ? "<td class=\"g\">" : "<td>")
                    .append(inLine[i])
                    .append("</td>");
        }
        html.append("</tr>");
    }

    private static boolean isInLine(@Nullable Cell cell) {
        return cell != null && cell.rating() == Rating.IN_LINE;
    }

    private void row(Line line) {
        String code = Markup.escaped(line.country().iso2());
        html.append("<tr data-country=\"")
                .append(code)
                .append("\"><th scope=\"row\"><a href=\"")
                .append(Markup.escaped(links.state()))
                .append(code)
                .append("\">")
                .append(Markup.escaped(
                        line.country().label(language, matrix.at().day())))
                .append("</a></th>");
        for (int i = 0; i < columns.size(); i++) {
            html.append(begins[i] ? "<td class=\"g\">" : "<td>")
                    .append(cells.of(line.cells().get(i)))
                    .append("</td>");
        }
        html.append("</tr>\n");
        if (html.length() > PIECE) {
            cut();
        }
    }

    /** A rating's letter; null is not assessed. */
    static String letter(@Nullable Rating rating, String mark, Language language) {
        String letter =
                Messages.text(language, "Rating." + (rating == null ? "NOT_ASSESSED" : rating.name()) + ".letter");
        return "<b class=\"" + Display.ratingClass(rating) + mark + "\">" + Markup.escaped(letter) + "</b>";
    }

    /** Whether a gap stands before the column, because another pillar begins. */
    private boolean begins(int column) {
        return column == 0
                || columns.get(column).pillar() != columns.get(column - 1).pillar();
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
