package org.accede.alignment.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.accede.alignment.CellChange;
import org.accede.alignment.Changes;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.shared.Language;
import org.accede.shared.Markup;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The matrix with only the cells that changed, from one letter to another, as one piece of HTML. */
final class ChangedMatrixWriter {
    private final Changes changes;
    private final Language language;
    private final UnaryOperator<String> link;
    private final List<Provision> columns;
    private final StringBuilder html = new StringBuilder();

    private ChangedMatrixWriter(Changes changes, Language language, UnaryOperator<String> link) {
        this.changes = changes;
        this.language = language;
        this.link = link;
        Set<String> changed =
                changes.cells().stream().map(cell -> cell.provision().code()).collect(Collectors.toSet());
        this.columns = changes.provisions().stream()
                .filter(provision -> provision.isArticle() && changed.contains(provision.code()))
                .toList();
    }

    /**
     * The table: States × whole articles that changed.
     *
     * @param link from a State's code to its steps, unescaped
     */
    static String write(Changes changes, Language language, UnaryOperator<String> link) {
        return new ChangedMatrixWriter(changes, language, link).table();
    }

    private String table() {
        html.append("<table class=\"m moves\"><thead><tr><th class=\"corner\" scope=\"col\">")
                .append(Markup.escaped(Messages.text(language, "alignment.matrix.state")))
                .append("</th>");
        for (Provision column : columns) {
            html.append("<th scope=\"col\" title=\"")
                    .append(Markup.escaped(column.title(language)))
                    .append("\">")
                    .append(Markup.escaped(column.article()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        changes.cells().stream()
                .collect(groupingBy(CellChange::country, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::row);
        return html.append("</tbody></table>").toString();
    }

    private void row(Country country, List<CellChange> cells) {
        Map<String, CellChange> byProvision =
                cells.stream().collect(toMap(cell -> cell.provision().code(), Function.identity()));
        html.append("<tr><th scope=\"row\"><a href=\"")
                .append(Markup.escaped(link.apply(country.iso2())))
                .append("\">")
                .append(Markup.escaped(country.label(language, changes.to().day())))
                .append("</a></th>");
        for (Provision column : columns) {
            html.append("<td>").append(move(byProvision.get(column.code()))).append("</td>");
        }
        html.append("</tr>");
    }

    private String move(@Nullable CellChange change) {
        return change == null
                ? ""
                : MatrixWriter.letter(change.from(), "", language)
                        + "<i aria-hidden=\"true\">→</i>"
                        + MatrixWriter.letter(change.to(), "", language);
    }
}
