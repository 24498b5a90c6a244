package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accede.shared.Markup;

/** Links to a table as a file: the same filter and the same day as on screen, in either language or both. */
@Named
@RequestScoped
public class ExportBacking {
    /** A file has all of them. */
    private static final Set<String> PAGES = Set.of("page", "size");

    @Inject
    HttpServletRequest request;

    @Inject
    Question question;

    @Inject
    LocaleBacking locale;

    /**
     * The links to the table on screen in every language and form, as one piece of HTML: each list has them, and a component
     * for each would cost more than the list.
     */
    public String html(String table) {
        Map<String, String> shown = shown();
        return getLanguages().stream()
                .map(language ->
                        "<p class=\"meta\">" + Markup.escaped(inLanguage(language)) + "</p><p class=\"take-row\">"
                                + getForms().stream()
                                        .map(form -> anchor(link(table, form, language, shown), form, language))
                                        .collect(Collectors.joining())
                                + "</p>")
                .collect(Collectors.joining());
    }

    private String anchor(String link, String form, String language) {
        String name = locale.text("export.form." + form);
        String said = locale.text("export.formIn", name, inLanguage(language));
        return "<a class=\"btn btn-quiet\" href=\"" + Markup.escaped(link) + "\" aria-label=\"" + Markup.escaped(said)
                + "\">" + Markup.escaped(name) + "</a>";
    }

    /** Every form of file, as its extension, in the order in which they are offered. */
    public List<String> getForms() {
        return List.of("xlsx", "docx", "pdf", "csv", "json");
    }

    /** What a file can be written in: the language on screen first, then the other, then both. */
    public List<String> getLanguages() {
        String own = locale.getCode();
        return List.of(own, own.equals("en") ? "fr" : "en", "en,fr");
    }

    /** {@code In French}, {@code In both languages}. */
    public String inLanguage(String language) {
        return locale.text("export.in." + (language.contains(",") ? "both" : language));
    }

    /**
     * The link to the table on screen.
     *
     * @param table as the API names it
     * @param form the extension
     * @param language {@code en}, {@code fr} or {@code en,fr}
     */
    public String link(String table, String form, String language) {
        return link(table, form, language, shown());
    }

    /** The page on which the table on screen is looked at before it is taken: columns, language, form. */
    public String page(String table) {
        return page(table, shown());
    }

    /** The same by parameters of its own. */
    public String page(String table, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("table", table);
        return request.getContextPath() + "/reports/table?" + joined(all);
    }

    private Map<String, String> shown() {
        Map<String, String> parameters = new HashMap<>(question.understood());
        parameters.keySet().removeAll(PAGES);
        return parameters;
    }

    /**
     * The link to a table by parameters of its own.
     *
     * @param parameters those that are empty are left out
     */
    public String link(String table, String form, String language, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("lang", language);
        return request.getContextPath() + "/api/exports/" + table + "." + form + "?" + joined(all);
    }

    private static String joined(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
