package org.accede.alignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.accede.convention.Pillar;
import org.accede.shared.PartialDate;
import org.accede.shared.RecordedFact;
import org.accede.shared.Recording;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** The office's level for one State and one pillar: a state fact with its source and reason. */
@Entity
@Table(name = "pillar_judgement")
public class PillarJudgement extends RecordedFact implements StateFact {
    private String country;

    @Enumerated(EnumType.STRING)
    private Pillar pillar;

    @Column(name = "level_judged")
    @Enumerated(EnumType.STRING)
    private PillarLevel level;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_from_precision")
    @Enumerated(EnumType.STRING)
    private PartialDate.Precision precision;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected PillarJudgement() {}

    PillarJudgement(Details details, Recording recording) {
        super(recording, details.reason());
        this.country = details.country();
        this.pillar = details.pillar();
        this.level = details.level();
        this.validFrom = details.since().firstDay().orElseThrow();
        this.precision = details.since().precision();
        this.source = details.source();
    }

    /**
     * What is said of a pillar when it is judged.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Details(
            String country,
            Pillar pillar,
            PillarLevel level,
            PartialDate since,
            String source,
            @Nullable String reason) {}

    public String country() {
        return country;
    }

    public Pillar pillar() {
        return pillar;
    }

    public PillarLevel level() {
        return level;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public PartialDate since() {
        return PartialDate.of(validFrom, precision);
    }

    public String source() {
        return source;
    }
}
