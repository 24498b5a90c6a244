package org.accede.alignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.OptionalInt;
import org.accede.alignment.PillarScore;
import org.accede.shared.Percent;
import org.accede.shared.web.LocaleBacking;

/** A pillar's score in words. */
@Named
@RequestScoped
public class ScoresBacking {
    @Inject
    LocaleBacking locale;

    /** "10.5 of 12 · 88 %"; empty where no article is applicable. */
    public String text(PillarScore score) {
        NumberFormat number = NumberFormat.getNumberInstance(locale.getLocale());
        OptionalInt percent = new Percent(score.halves(), 2 * score.applicable()).whole();
        return percent.isEmpty()
                ? ""
                : locale.text(
                        "country.pillar.share", number.format(score.score()), score.applicable(), percent.getAsInt());
    }
}
