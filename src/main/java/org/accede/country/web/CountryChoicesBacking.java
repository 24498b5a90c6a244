package org.accede.country.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.accede.country.Country;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Options.Choice;

/** Countries to choose from, by their names in print. */
@Named
@RequestScoped
public class CountryChoicesBacking {
    @Inject
    LocaleBacking locale;

    /** @param day of the names */
    public List<Choice> of(List<Country> countries, LocalDate day) {
        return countries.stream()
                .map(one -> new Choice(one.iso2(), one.label(locale.getLanguage(), day)))
                .toList();
    }
}
