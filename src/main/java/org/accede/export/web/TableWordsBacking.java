package org.accede.export.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.export.Exports;
import org.accede.export.TableQuestion;
import org.accede.shared.web.ExportBacking;
import org.accede.shared.web.LocaleBacking;

/** A table's question in words and as links, wherever pages show one. */
@Named
@RequestScoped
public class TableWordsBacking {
    /** The export's language has a name of its own on pages: theirs is the page's. */
    static final String WORDS = "words";

    @Inject
    Exports exports;

    @Inject
    ExportBacking files;

    @Inject
    LocaleBacking locale;

    public String title(TableQuestion question) {
        return locale.text(exports.report(question.table()).key() + ".title");
    }

    /** "Country status, Excel, in French". */
    public String describe(TableQuestion question, String form) {
        return locale.text(
                "export.file",
                title(question),
                locale.text("export.form." + form),
                files.inLanguage(question.wording().code()));
    }

    public String link(TableQuestion question, String form) {
        return files.link(question.table(), form, question.wording().code(), parameters(question));
    }

    public String page(TableQuestion question) {
        Map<String, String> parameters = new HashMap<>(parameters(question));
        parameters.put(WORDS, question.wording().code());
        return files.page(question.table(), parameters);
    }

    private static Map<String, String> parameters(TableQuestion question) {
        Map<String, String> parameters = new TreeMap<>();
        question.parameters().forEach((name, values) -> parameters.put(name, first(values)));
        parameters.put("columns", String.join(",", question.columns()));
        parameters.put("personal", question.personal() ? "true" : "");
        return parameters;
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
