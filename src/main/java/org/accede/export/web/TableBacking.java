package org.accede.export.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.export.ExportRuns;
import org.accede.export.Exports;
import org.accede.export.OfficeTemplate;
import org.accede.export.OfficeTemplates;
import org.accede.export.TablePresets;
import org.accede.export.TableQuestion;
import org.accede.export.TableView;
import org.accede.export.TakenTables;
import org.accede.export.Wording;
import org.accede.shared.Language;
import org.accede.shared.Role;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** One table before it is taken: its first rows, columns to choose, language, form; the id in a file opens it too. */
@Named
@ViewScoped
public class TableBacking implements Serializable {
    private static final List<String> FRAME = List.of("id", "table", TableWordsBacking.WORDS, "lang");
    private static final String FORM = "take";

    @Inject
    transient Exports exports;

    @Inject
    transient ExportRuns runs;

    @Inject
    transient TakenTables taken;

    @Inject
    transient TablePresets presets;

    @Inject
    transient OfficeTemplates templates;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient AsOfBacking asOf;

    @Inject
    transient LocaleBacking locale;

    @Inject
    transient TableWordsBacking words;

    @Inject
    transient FormMessages messages;

    private String question = "";
    private boolean byId;
    private String form = "xlsx";
    private @Nullable Long template;
    private @Nullable String name;
    private @Nullable Role sharedWith;
    private transient @Nullable TableView view;

    @PostConstruct
    void ask() {
        String id = request.getParameter("id");
        byId = id != null && !id.isBlank();
        TableQuestion asked = byId ? taken.get(id).question() : fromAddress();
        question = asked.text();
    }

    private TableQuestion fromAddress() {
        Map<String, List<String>> query = new HashMap<>();
        request.getParameterMap().forEach((given, values) -> query.put(given, List.of(String.join(",", values))));
        asOf.getParameters().forEach((given, value) -> query.put(given, List.of(value)));
        String language = request.getParameter(TableWordsBacking.WORDS);
        String table = request.getParameter("table");
        query.keySet().removeAll(FRAME);
        query.keySet().removeIf(given -> given.startsWith("jakarta."));
        TableQuestion asked = TableQuestion.of(table == null ? "" : table, query, locale.getLanguage());
        return asked.in(Wording.find(language).orElse(Wording.of(locale.getLanguage())));
    }

    public TableQuestion getQuestion() {
        return TableQuestion.parse(question);
    }

    /** Asked once for a page. */
    public TableView getView() {
        if (view == null) {
            view = exports.view(getQuestion());
        }
        return view;
    }

    public String getTitle() {
        return words.title(getQuestion());
    }

    /** Whether the page was opened by the id in a file. */
    public boolean isById() {
        return byId;
    }

    public boolean isChosen(String key) {
        List<String> columns = getQuestion().columns();
        return columns.isEmpty() || columns.contains(key);
    }

    public boolean isWrittenIn(String code) {
        return getQuestion().wording().code().equals(code);
    }

    public String link(String extension) {
        return words.link(getQuestion(), extension);
    }

    public List<OfficeTemplate> getTemplates() {
        return templates.latest();
    }

    /** What the form of columns keeps beside its own fields. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new HashMap<>();
        getQuestion().parameters().forEach((given, values) -> kept.put(given, values.get(0)));
        kept.put("table", getQuestion().table());
        return kept;
    }

    /** To the page of reports, where it can be followed; or back here with what is wrong. */
    public @Nullable String prepare() {
        try {
            runs.begin(getQuestion(), form, form.equals("docx") ? template : null);
            return "/reports/index?faces-redirect=true";
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
            return null;
        }
    }

    public @Nullable String save() {
        try {
            presets.save(name, sharedWith, getQuestion(), form);
            return "/reports/index?faces-redirect=true";
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
            return null;
        }
    }

    public String[] getLanguages() {
        return new String[] {Language.EN.code(), Language.FR.code(), Wording.BOTH.code()};
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public @Nullable Long getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable Long template) {
        this.template = template;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable Role getSharedWith() {
        return sharedWith;
    }

    public void setSharedWith(@Nullable Role sharedWith) {
        this.sharedWith = sharedWith;
    }
}
