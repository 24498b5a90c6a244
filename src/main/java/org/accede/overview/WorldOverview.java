package org.accede.overview;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.Matrix;
import org.accede.alignment.PillarLevel;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** The 193 member States of the United Nations by region: pillars by the level that counts, and treaty status. */
@ApplicationScoped
public class WorldOverview {
    private static final CountryFilter MEMBERS = new CountryFilter(null, CountryGroup.UN, null);

    @Inject
    CountryStatuses statuses;

    @Inject
    Alignment alignment;

    /**
     * The answer to a question.
     *
     * @param at the day and instant that were asked for, or today and the last record
     * @param regions each, then all
     */
    public record Answer(AsOf at, List<RegionOverview> regions) {
        public RegionOverview all() {
            return regions.get(regions.size() - 1);
        }
    }

    /**
     * The overview.
     *
     * @param instrument whose treaty status; the pillars are those of the Budapest Convention
     * @param day null is today
     * @param knownAt null is now
     */
    @Allows(Right.READ)
    @Transactional
    public Answer at(String instrument, @Nullable LocalDate day, @Nullable Instant knownAt) {
        CountryStatuses.Answer found =
                statuses.all(new CountryCriteria(MEMBERS, instrument, null, day, knownAt), Language.EN);
        Map<String, Map<Pillar, PillarLevel>> levels = levels(found.at());
        List<RegionOverview> regions = new ArrayList<>();
        for (Region region : Region.values()) {
            List<CountryStatus> states = found.countries().stream()
                    .filter(state -> state.country().region() == region)
                    .toList();
            regions.add(RegionOverview.of(region, states, instrument, levels));
        }
        regions.add(RegionOverview.of(null, found.countries(), instrument, levels));
        return new Answer(found.at(), regions);
    }

    private Map<String, Map<Pillar, PillarLevel>> levels(AsOf at) {
        Matrix matrix = alignment.matrix(
                new AlignmentCriteria(MEMBERS, Instrument.BUDAPEST, at.day(), at.knownAt()), Language.EN);
        return alignment.pillars(matrix).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, state -> counting(state.getValue())));
    }

    private static Map<Pillar, PillarLevel> counting(Map<Pillar, PillarStanding> standings) {
        Map<Pillar, PillarLevel> levels = new EnumMap<>(Pillar.class);
        standings.forEach((pillar, standing) -> {
            PillarLevel level = standing.counts();
            if (level != null) {
                levels.put(pillar, level);
            }
        });
        return levels;
    }
}
