package org.accede.export.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.export.TablePreset;
import org.accede.export.TablePresets;
import org.accede.shared.Caller;
import org.accede.shared.Messages;
import org.accede.shared.web.LocaleBacking;

/** Kept questions on the page of reports; those it has shown first, so that a button means its row. */
@Named
@ViewScoped
public class PresetsBacking implements Serializable {
    @Inject
    transient TablePresets presets;

    @Inject
    transient TableWordsBacking words;

    @Inject
    transient LocaleBacking locale;

    @Inject
    transient Caller caller;

    private Set<Long> shown = Set.of();

    @PostConstruct
    void look() {
        shown = presets.all().stream().map(TablePreset::id).collect(Collectors.toSet());
    }

    public List<TablePreset> getPresets() {
        return presets.all().stream().filter(one -> shown.contains(one.id())).toList();
    }

    public String describe(TablePreset preset) {
        String what = words.describe(preset.question(), preset.form());
        return preset.sharedWith()
                .map(role ->
                        what + " · " + locale.text("export.presets.shared", Messages.label(locale.getLanguage(), role)))
                .orElse(what);
    }

    public String link(TablePreset preset) {
        return words.link(preset.question(), preset.form());
    }

    public String page(TablePreset preset) {
        return words.page(preset.question());
    }

    public boolean own(TablePreset preset) {
        return preset.owner().equals(caller.name());
    }

    public void remove(TablePreset preset) {
        presets.remove(preset.id());
    }
}
