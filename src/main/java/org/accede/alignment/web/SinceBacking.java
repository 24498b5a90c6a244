package org.accede.alignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.accede.shared.Days;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;

/** From where a look back starts unless another day is chosen: the first of January four years before the page's day. */
@Named
@RequestScoped
public class SinceBacking {
    private static final int YEARS = 4;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    public LocalDate getDay() {
        return LocalDate.of(asOf.getDay().getYear() - YEARS, 1, 1);
    }

    /** "What changed since 1 Jan 2022". */
    public String getLabel() {
        return locale.text("changes.link.since", Days.text(getDay(), locale.getLanguage()));
    }
}
