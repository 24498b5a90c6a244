package org.accede.alignment.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.accede.alignment.Cell;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.country.Region;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.web.Display;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as one piece of HTML: there are thousands of cells, so a cell is neither a component nor a link but a
 * letter; {@code matrix.js} finds its State by the row and its article by the column.
 */
final class MatrixWriter {
    private static final int ROOM_PER_ROW = 1200;

    private final Matrix matrix;
    private final Language language;
    private final String link;
    private final List<Provision> articles;
    private final Map<Rating, String> cells = new EnumMap<>(Rating.class);
    private final Map<Rating, String> hinted = new EnumMap<>(Rating.class);
    private final String open;
    private final String openHinted;
    private final String[] codes;
    private final boolean[] begins;
    private final StringBuilder html;

    private MatrixWriter(Matrix matrix, Language language, String link) {
        this.matrix = matrix;
        this.language = language;
        this.link = link;
        this.articles = matrix.articles();
        for (Rating rating : Rating.values()) {
            cells.put(rating, cell(rating, ""));
            hinted.put(rating, cell(rating, " hint-later"));
        }
        this.open = cell(null, "");
        this.openHinted = cell(null, " hint-later");
        this.codes = articles.stream().map(Provision::code).toArray(String[]::new);
        this.begins = new boolean[articles.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = begins(i);
        }
        this.html = new StringBuilder(ROOM_PER_ROW * (matrix.rows().size() + 2));
    }

    /**
     * The table.
     *
     * @param link to a State's articles, unescaped; its code is put at the end
     */
    static String write(Matrix matrix, Language language, String link) {
        return new MatrixWriter(matrix, language, link).table();
    }

    private String table() {
        html.append("<table class=\"m\" role=\"grid\" aria-describedby=\"legend\" aria-label=\"")
                .append(escaped(text("alignment.matrix.label")))
                .append("\"><thead>");
        pillars();
        numbers();
        html.append("</thead><tbody>");
        sum(text("alignment.matrix.all", matrix.rows().size()), matrix.rows());
        Map<Region, List<Matrix.Row>> regions = matrix.rows().stream()
                .collect(groupingBy(row -> row.country().region(), TreeMap::new, java.util.stream.Collectors.toList()));
        regions.forEach((region, rows) -> {
            sum(text("alignment.matrix.sum", Messages.label(language, region), rows.size()), rows);
            rows.forEach(this::row);
        });
        return html.append("</tbody></table>").toString();
    }

    private void pillars() {
        html.append("<tr><th class=\"corner\" rowspan=\"2\" scope=\"col\">")
                .append(escaped(text("alignment.matrix.state")))
                .append("</th>");
        for (int from = 0, to; from < articles.size(); from = to) {
            Pillar pillar = articles.get(from).pillar();
            to = from + 1;
            while (to < articles.size() && articles.get(to).pillar() == pillar) {
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
        String name = escaped(Messages.label(language, pillar));
        html.append("<th class=\"g\" scope=\"colgroup\" colspan=\"")
                .append(width)
                .append("\" title=\"")
                .append(name);
        html.append(width < 3 ? "\"><span class=\"vh\">" + name + "</span></th>" : "\">" + name + "</th>");
    }

    private void numbers() {
        html.append("<tr>");
        for (int i = 0; i < articles.size(); i++) {
            Provision article = articles.get(i);
            html.append(
                            begins[i]
                                    ? "<th class=\"g\" scope=\"col\" data-provision=\""
                                    : "<th scope=\"col\" data-provision=\"")
                    .append(escaped(article.code()))
                    .append("\" title=\"")
                    .append(escaped(article.title(language)))
                    .append("\">")
                    .append(escaped(article.article()))
                    .append("</th>");
        }
        html.append("</tr>");
    }

    private void sum(String name, List<Matrix.Row> rows) {
        html.append("<tr class=\"sum\"><th scope=\"row\">")
                .append(escaped(name))
                .append("</th>");
        for (int i = 0; i < articles.size(); i++) {
            String code = codes[i];
            int inLine = 0;
            for (Matrix.Row row : rows) {
                inLine += isInLine(row.cells().get(code)) ? 1 : 0;
            }
            html.append(begins[i] ? "<td class=\"g\">" : "<td>").append(inLine).append("</td>");
        }
        html.append("</tr>");
    }

    private static boolean isInLine(@Nullable Cell cell) {
        return cell != null && cell.rating() == Rating.IN_LINE;
    }

    private void row(Matrix.Row row) {
        String code = escaped(row.country().iso2());
        html.append("<tr data-country=\"")
                .append(code)
                .append("\"><th scope=\"row\"><a href=\"")
                .append(escaped(link))
                .append(code)
                .append("\">")
                .append(escaped(row.country().label(language, matrix.at().day())))
                .append("</a></th>");
        for (int i = 0; i < articles.size(); i++) {
            html.append(begins[i] ? "<td class=\"g\">" : "<td>")
                    .append(cell(row.cells().get(codes[i])))
                    .append("</td>");
        }
        html.append("</tr>\n");
    }

    private String cell(@Nullable Cell cell) {
        Rating rating = cell == null ? null : cell.rating();
        boolean later = cell != null && cell.later() != null;
        if (rating == null) {
            return later ? openHinted : open;
        }
        return Objects.requireNonNull((later ? hinted : cells).get(rating));
    }

    private String cell(@Nullable Rating rating, String mark) {
        return letter(rating, mark, language);
    }

    /** A rating's letter; null is not assessed. */
    static String letter(@Nullable Rating rating, String mark, Language language) {
        String letter =
                Messages.text(language, "Rating." + (rating == null ? "NOT_ASSESSED" : rating.name()) + ".letter");
        return "<b class=\"" + Display.ratingClass(rating) + mark + "\">" + escaped(letter) + "</b>";
    }

    /** Whether a gap stands before the column, because another pillar begins. */
    private boolean begins(int column) {
        return column == 0
                || articles.get(column).pillar() != articles.get(column - 1).pillar();
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    /** For text and for attributes in double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
