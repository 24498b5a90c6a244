package org.accede.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.shared.Parameters;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** What the map shows of each State: its treaty status, or its level for one pillar. */
public enum Measure {
    TREATY(null),
    SUBSTANTIVE(Pillar.SUBSTANTIVE),
    SAFEGUARDS(Pillar.SAFEGUARDS),
    PROCEDURAL(Pillar.PROCEDURAL),
    JURISDICTION(Pillar.JURISDICTION),
    COOPERATION(Pillar.COOPERATION);

    private final @Nullable Pillar pillar;

    Measure(@Nullable Pillar pillar) {
        this.pillar = pillar;
    }

    /** Reads {@code map}; the treaty status where there is none. */
    public static Measure from(Parameters parameters) {
        Measure measure = parameters.oneOf(Measure.class, "map");
        return measure == null ? TREATY : measure;
    }

    /** Empty for the treaty status. */
    public Optional<Pillar> pillar() {
        return Optional.ofNullable(pillar);
    }

    /** What it can be, the most first: each {@link TreatyStatus}, or each {@link PillarLevel}. */
    public List<Enum<?>> outcomes() {
        return Arrays.asList(pillar == null ? TreatyStatus.values() : PillarLevel.values());
    }

    /** What it is for a State. */
    public Enum<?> of(StateOverview state) {
        return pillar == null ? state.treaty().status() : state.level(pillar);
    }
}
