package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.accede.alignment.Alignment;
import org.accede.alignment.Cell;
import org.accede.alignment.Matrix;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarJudgements;
import org.accede.alignment.PillarStanding;
import org.accede.alignment.RollUp;
import org.accede.alignment.StateFacts;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.shared.AsOf;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.AsOfBacking;
import org.jspecify.annotations.Nullable;

/** One State's pillar: judged beside derived, its articles, and every judgement ever recorded. */
@Named
@RequestScoped
public class ViewPillarBacking {
    @Inject
    Alignment alignment;

    @Inject
    PillarJudgements judgements;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    PillarPlaceBacking place;

    private @Nullable PillarStanding standing;
    private @Nullable PillarJudgement counting;
    private @Nullable Matrix matrix;
    private List<PillarJudgement> history = List.of();

    @PostConstruct
    void read() {
        if (!place.isFound()) {
            return;
        }
        String country = place.getCountry().iso2();
        AsOf at = register.asOf(asOf.getDay(), asOf.getKnownAt());
        matrix = alignment.of(country, Instrument.BUDAPEST, at);
        standing = alignment.pillars(country, at).get(place.getPillar());
        history = judgements.history(country, place.getPillar());
        counting = StateFacts.read(history, at).orElse(null);
    }

    public PillarStanding getStanding() {
        return Objects.requireNonNull(standing);
    }

    /** The judgement that counts; null without one. */
    public @Nullable PillarJudgement getCounting() {
        return counting;
    }

    /** The pillar's whole articles. */
    public List<Provision> getArticles() {
        return Objects.requireNonNull(matrix).articles().stream()
                .filter(article -> article.pillar() == place.getPillar())
                .toList();
    }

    /** Null where nothing is known. */
    public @Nullable Cell cell(Provision article) {
        return Objects.requireNonNull(matrix).rows().get(0).cells().get(article.code());
    }

    /** All that was ever recorded, the last record first. */
    public List<PillarJudgement> getHistory() {
        return history;
    }

    /** Of the rule by which the level is derived. */
    public int getRule() {
        return RollUp.VERSION;
    }
}
