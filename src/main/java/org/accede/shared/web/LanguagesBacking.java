package org.accede.shared.web;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages that a law may be written or quoted in, by their names in the language on screen. */
@Named
@RequestScoped
public class LanguagesBacking {
    @Inject
    LocaleBacking locale;

    private List<SelectItem> items = List.of();

    public List<SelectItem> getItems() {
        if (items.isEmpty()) {
            Locale shown = locale.getLocale();
            items = Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> code.length() == 2)
                    .map(code ->
                            new SelectItem(code, Locale.forLanguageTag(code).getDisplayLanguage(shown)))
                    .sorted(comparing(SelectItem::getLabel, Collator.getInstance(shown)))
                    .toList();
        }
        return items;
    }
}
