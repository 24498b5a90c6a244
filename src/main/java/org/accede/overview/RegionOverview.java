package org.accede.overview;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.country.Region;
import org.accede.shared.Percent;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A region's States, counted.
 *
 * @param region null for all
 * @param levels of every pillar, every level; they sum to the States
 * @param recorded of how many States the register holds anything about the pillar
 */
public record RegionOverview(
        @Nullable Region region,
        int states,
        Map<Pillar, Map<PillarLevel, Integer>> levels,
        Map<Pillar, Integer> recorded,
        Map<TreatyStatus, Integer> statuses) {

    /** Counts. */
    static RegionOverview of(@Nullable Region region, Collection<StateOverview> states) {
        Map<Pillar, Map<PillarLevel, Integer>> levels = new EnumMap<>(Pillar.class);
        Map<Pillar, Integer> recorded = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            Map<PillarLevel, Integer> counts = zeros(PillarLevel.class);
            states.forEach(state -> counts.merge(state.level(pillar), 1, Integer::sum));
            levels.put(pillar, counts);
            recorded.put(pillar, (int)
                    states.stream().filter(state -> state.isRecorded(pillar)).count());
        }
        Map<TreatyStatus, Integer> statuses = zeros(TreatyStatus.class);
        states.forEach(state -> statuses.merge(state.treaty().status(), 1, Integer::sum));
        return new RegionOverview(region, states.size(), levels, recorded, statuses);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> zeros = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> zeros.put(constant, 0));
        return zeros;
    }

    /** As counted in public: with those that have deposited and are not yet bound. */
    public int parties() {
        return Arrays.stream(TreatyStatus.values())
                .filter(TreatyStatus::countsAsPartyInPublic)
                .mapToInt(this::count)
                .sum();
    }

    public int inForce() {
        return count(TreatyStatus.PARTY);
    }

    public int signatories() {
        return count(TreatyStatus.SIGNATORY);
    }

    public int invited() {
        return count(TreatyStatus.INVITED);
    }

    /** The Parties of the States. */
    public Percent share() {
        return new Percent(parties(), states);
    }

    /** The States at a level of the States. */
    public Percent share(Pillar pillar, PillarLevel level) {
        int count = Optional.ofNullable(levels.get(pillar))
                .map(counts -> counts.get(level))
                .orElse(0);
        return new Percent(count, states);
    }

    /** Whether the register holds anything about the pillar, of any of the States. */
    public boolean isRecorded(Pillar pillar) {
        return recorded.getOrDefault(pillar, 0) > 0;
    }

    /** The pillars in the order of the instrument. */
    public List<Pillar> pillars() {
        return List.copyOf(levels.keySet());
    }

    private int count(TreatyStatus status) {
        return statuses.getOrDefault(status, 0);
    }
}
