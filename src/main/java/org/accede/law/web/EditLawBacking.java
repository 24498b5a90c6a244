package org.accede.law.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.law.Law;
import org.accede.law.LawInput;
import org.accede.law.Laws;
import org.accede.shared.Conflict;
import org.accede.shared.RuleBroken;
import org.accede.shared.StaleWrite;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Differences;
import org.accede.shared.web.Display;
import org.accede.shared.web.FieldMerge;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Enters a law, or changes its record; when somebody saved it meanwhile, what differs is chosen field by field. */
@Named
@ViewScoped
public class EditLawBacking implements Serializable {
    private static final String FORM = "law";
    private static final List<String> FIELDS =
            List.of("title_original", "language", "title_en", "title_fr", "reference", "approves", "url", "note");

    private static final Map<String, String> LABELS =
            Map.of("title_original", "titleOriginal", "title_en", "titleEn", "title_fr", "titleFr");

    @Inject
    Laws laws;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    LawAddress address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private @Nullable Long id;
    private int version;
    private boolean found = true;
    private LawEntry before = new LawEntry();
    private LawEntry entry = new LawEntry();
    private @Nullable FieldMerge merge;

    @PostConstruct
    void open() {
        if (request.getParameter("id") == null) {
            Optional<Country> country =
                    Optional.ofNullable(request.getParameter("country")).flatMap(countries::find);
            found = country.isPresent();
            country.ifPresent(one -> entry.put("country", one.iso2()));
        } else {
            Optional<Law> law = address.law("id");
            found = law.isPresent();
            law.ifPresent(this::read);
        }
    }

    private void read(Law law) {
        id = law.id();
        version = law.version();
        before = LawEntry.of(law);
        entry = LawEntry.of(law);
    }

    public void requireOpen() throws IOException {
        address.requireOpen(found);
    }

    public void save() throws IOException {
        try {
            LawInput input = entry.input();
            Law saved = id == null ? laws.enter(input, null) : laws.change(id, version, input);
            LawAddress.goTo("/laws/view?id=" + saved.id() + "&done=saved");
        } catch (RuleBroken broken) {
            messages.show(broken.moved("title", "title_original"), FORM);
        } catch (StaleWrite stale) {
            Law theirs = laws.get(Objects.requireNonNull(id));
            merge = new FieldMerge(
                    FIELDS, before.getTexts(), LawEntry.of(theirs).getTexts(), entry.getTexts());
            version = theirs.version();
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    /** Saves what was chosen field by field. */
    public void saveChosen() throws IOException {
        FieldMerge compared = Objects.requireNonNull(merge);
        Optional<Set<String>> theirs = compared.choices(field -> request.getParameter("choice." + field));
        if (theirs.isEmpty()) {
            messages.show(RuleBroken.at("", "conflict.chooseAll"), "conflict");
            return;
        }
        entry = LawEntry.of(compared.merged(theirs.get()));
        before = LawEntry.of(compared.theirs());
        merge = null;
        save();
    }

    /** Null unless two people changed it at once. */
    public @Nullable Differences getComparison() {
        if (merge == null) {
            return null;
        }
        Law saved = laws.get(Objects.requireNonNull(id));
        return new Differences(
                merge,
                Display.recorder(saved.changedBy()),
                Display.moment(saved.changedAt()),
                field -> locale.text("law." + LABELS.getOrDefault(field, field)),
                this::words);
    }

    private String words(String field, String value) {
        return switch (field) {
            case "language" ->
                value.isEmpty() ? "" : Locale.forLanguageTag(value).getDisplayLanguage(locale.getLocale());
            case "approves" -> instrument(value);
            default -> value;
        };
    }

    private String instrument(String code) {
        return provisions.instruments().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.shortTitle(locale.getLanguage()))
                .findFirst()
                .orElse("");
    }

    public boolean isNew() {
        return id == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public Country getCountry() {
        return countries.get(Objects.requireNonNullElse(entry.getTexts().get("country"), ""));
    }

    public String getCountryName() {
        return getCountry().label(locale.getLanguage(), asOf.getDay());
    }

    public String getTitle() {
        if (!found) {
            return "";
        }
        if (merge != null) {
            return locale.text("law.conflict.title");
        }
        return isNew() ? locale.text("law.enter.title", getCountryName()) : locale.text("law.edit.title");
    }

    /** What the law may approve. */
    public List<SelectItem> getInstruments() {
        return provisions.instruments().stream()
                .map((Instrument one) -> new SelectItem(one.code(), one.shortTitle(locale.getLanguage())))
                .toList();
    }

    public LawEntry getEntry() {
        return entry;
    }
}
