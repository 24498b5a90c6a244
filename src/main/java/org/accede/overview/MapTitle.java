package org.accede.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.accede.convention.Provisions;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;

/** What a map is called: "Treaty status under the Budapest Convention, 31 December 2022". */
@ApplicationScoped
public class MapTitle {
    @Inject
    Provisions provisions;

    /** @param instrument its code */
    public String of(Measure measure, String instrument, LocalDate day, Language language) {
        String what = measure.pillar()
                .map(pillar -> Messages.label(language, pillar))
                .orElseGet(() -> Messages.text(
                        language,
                        "overview.map.treaty",
                        provisions.instrument(instrument).shortTitle(language)));
        return Messages.text(language, "overview.map.title", what, Days.longText(day, language));
    }
}
