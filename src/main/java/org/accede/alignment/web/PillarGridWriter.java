package org.accede.alignment.web;

import java.util.List;
import java.util.Map;
import org.accede.alignment.PillarLevel;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Pillar;
import org.accede.country.Country;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.Markup;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The grid of States × pillars as one piece of HTML; {@code judgements.js} lets people type levels into it. */
final class PillarGridWriter {
    private final Language language;
    private final JudgedLevels judged;
    private final JudgedLevels typed;
    private final Map<String, Map<Pillar, PillarStanding>> standings;
    private final StringBuilder html = new StringBuilder();

    private PillarGridWriter(
            Language language,
            JudgedLevels judged,
            JudgedLevels typed,
            Map<String, Map<Pillar, PillarStanding>> standings) {
        this.language = language;
        this.judged = judged;
        this.typed = typed;
        this.standings = standings;
    }

    /**
     * The table.
     *
     * @param judged the levels recorded
     * @param typed levels typed and not yet recorded, shown in their place
     * @param standings judged beside derived, by State and pillar; what needs a judgement is marked
     */
    static String write(
            List<Country> rows,
            AsOf at,
            Language language,
            JudgedLevels judged,
            JudgedLevels typed,
            Map<String, Map<Pillar, PillarStanding>> standings) {
        PillarGridWriter writer = new PillarGridWriter(language, judged, typed, standings);
        writer.head();
        rows.forEach(country -> writer.row(country, country.label(language, at.day())));
        return writer.html.append("</tbody></table>").toString();
    }

    /** The level's letter, which is also the key that sets it. */
    static String letter(PillarLevel level, Language language) {
        return Messages.text(language, "PillarLevel." + level.name() + ".letter");
    }

    private void head() {
        html.append("<table class=\"m judged\" role=\"grid\" aria-label=\"")
                .append(Markup.escaped(Messages.text(language, "judgements.grid")))
                .append("\"><thead><tr><th class=\"corner\" scope=\"col\">")
                .append(Markup.escaped(Messages.text(language, "alignment.matrix.state")))
                .append("</th>");
        for (Pillar pillar : Pillar.values()) {
            html.append("<th scope=\"col\" data-pillar=\"")
                    .append(pillar)
                    .append("\">")
                    .append(Markup.escaped(Messages.label(language, pillar)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private void row(Country country, String name) {
        html.append("<tr data-country=\"")
                .append(Markup.escaped(country.iso2()))
                .append("\"><th scope=\"row\">")
                .append(Markup.escaped(name))
                .append("</th>");
        for (Pillar pillar : Pillar.values()) {
            cell(judged.of(country.iso2(), pillar), typed.of(country.iso2(), pillar), due(country, pillar));
        }
        html.append("</tr>\n");
    }

    /** The derived level of a pillar that needs a judgement; null of others. */
    private @Nullable PillarLevel due(Country country, Pillar pillar) {
        PillarStanding standing =
                standings.getOrDefault(country.iso2(), Map.of()).get(pillar);
        return standing != null && standing.needsJudgement()
                ? standing.derived().level()
                : null;
    }

    private void cell(@Nullable PillarLevel was, @Nullable PillarLevel now, @Nullable PillarLevel due) {
        PillarLevel shown = now == null ? was : now;
        html.append("<td data-was=\"")
                .append(was == null ? "" : was.name())
                .append("\" data-level=\"")
                .append(shown == null ? "" : shown.name())
                .append("\" class=\"")
                .append(shown == was ? "" : "changed")
                .append(due == null ? "" : " due")
                .append("\">")
                .append(shown == null ? "·" : Markup.escaped(letter(shown, language)))
                .append(due == null ? "" : mark(due))
                .append("</td>");
    }

    private String mark(PillarLevel derived) {
        return "<small>" + Markup.escaped(letter(derived, language)) + "<span class=\"vh\"> "
                + Markup.escaped(Messages.text(language, "judgements.due")) + "</span></small>";
    }
}
