package org.accede.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.accede.overview.FirstRecord;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;

/** What a page of status says in the place of its tables where the register had no record yet at the instant asked about. */
@Named
@RequestScoped
public class RegisterStartBacking {
    @Inject
    FirstRecord firstRecord;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    /** @param fictional whether the page is about fictional States */
    public boolean isAhead(boolean fictional) {
        Instant knownAt = asOf.getKnownAt();
        return knownAt != null
                && firstRecord.at(fictional).map(knownAt::isBefore).orElse(true);
    }

    /** "The register starts on 3 Mar 2016, 09:00." */
    public String text(boolean fictional) {
        return firstRecord
                .at(fictional)
                .map(start -> locale.text("asOf.start", Display.moment(start)))
                .orElseGet(() -> locale.text("asOf.start.empty"));
    }
}
