package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accede.shared.Language;

/** Links to a table as a file: the same filter and the same day as on screen, in either language. */
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
     * The link to the table on screen in the language on screen.
     *
     * @param table as the API names it
     * @param format {@code xlsx} or {@code csv}
     */
    public String link(String table, String format) {
        return link(table, format, locale.getLanguage());
    }

    /** The same in the other language. */
    public String otherLink(String table, String format) {
        return link(table, format, locale.getLanguage() == Language.EN ? Language.FR : Language.EN);
    }

    /**
     * The link to a table by parameters of its own.
     *
     * @param parameters those that are empty are left out
     */
    public String link(String table, String format, Language language, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("lang", language.code());
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "&", request.getContextPath() + "/api/exports/" + table + "." + format + "?", ""));
    }

    private String link(String table, String format, Language language) {
        Map<String, String> parameters = new HashMap<>(question.understood());
        parameters.keySet().removeAll(PAGES);
        return link(table, format, language, parameters);
    }
}
