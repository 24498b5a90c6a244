package org.accede.convention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Options.Choice;

/** Instruments and provisions to choose from, by their titles. */
@Named
@RequestScoped
public class ConventionChoicesBacking {
    @Inject
    LocaleBacking locale;

    public List<Choice> instruments(List<Instrument> instruments) {
        return instruments.stream()
                .map(one -> new Choice(one.code(), one.shortTitle(locale.getLanguage())))
                .toList();
    }

    public List<Choice> provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(one -> new Choice(one.code(), one.number() + " " + one.title(locale.getLanguage())))
                .toList();
    }
}
