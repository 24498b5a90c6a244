package org.accede.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Pillar;
import org.accede.overview.Measure;
import org.accede.overview.StateOverview;
import org.accede.shared.Days;
import org.accede.shared.PartialDate;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.InvitationTerm;
import org.accede.treaty.TreatyStanding;
import org.jspecify.annotations.Nullable;

/** On what a State's place in the overview rests, in a few words. */
@Named
@RequestScoped
public class StateWordsBacking {
    @Inject
    LocaleBacking locale;

    /** "judged, from 31 Jan 2023", "since 1 Jul 2004"; empty where there is nothing to say. */
    public String of(StateOverview state, Measure measure) {
        return measure.pillar().map(pillar -> ofPillar(state, pillar)).orElseGet(() -> ofTreaty(state.treaty()));
    }

    private String ofPillar(StateOverview state, Pillar pillar) {
        if (!state.isRecorded(pillar)) {
            return locale.text("overview.state.nothing");
        }
        PillarStanding standing = state.standing(pillar).orElseThrow();
        PartialDate judgedOn = standing.judgedOn();
        return judgedOn == null
                ? locale.text(
                        "overview.state.derived",
                        NumberFormat.getNumberInstance(locale.getLocale())
                                .format(standing.derived().score()),
                        standing.derived().applicable())
                : locale.text("overview.state.judged", Days.text(judgedOn.toString(), locale.getLanguage()));
    }

    private String ofTreaty(TreatyStanding standing) {
        return switch (standing.status()) {
            case INVITED -> term(standing.term());
            case NONE ->
                standing.lapsedOn()
                        .map(day -> locale.text("countries.lapsed", day(day)))
                        .orElse("");
            default -> since(standing);
        };
    }

    private String since(TreatyStanding standing) {
        LocalDate since = standing.since();
        return since == null || standing.dateUnknown()
                ? locale.text("date.unknown")
                : locale.text("overview.state.since", day(since));
    }

    private String term(@Nullable InvitationTerm term) {
        return term == null
                ? locale.text("overview.state.noTerm")
                : term.lastDay()
                        .map(day -> locale.text("overview.state.term", day(day)))
                        .orElseGet(() -> locale.text("overview.state.noTerm"));
    }

    private String day(LocalDate day) {
        return Days.text(day, locale.getLanguage());
    }
}
