package org.accede.overview.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.overview.OverviewCriteria;
import org.accede.overview.RegionOverview;
import org.accede.overview.WorldOverview;
import org.accede.shared.Microseconds;
import org.accede.shared.Percent;

/**
 * The States by region, on a day by what was known at an instant.
 *
 * @param group whose members are counted
 * @param regions each, then {@code All}
 */
public record OverviewJson(
        String instrument, CountryGroup group, LocalDate asOf, String knownAt, List<RegionJson> regions) {

    /** @param pillars by pillar and level; the levels sum to the States */
    public record RegionJson(
            String region, int states, Map<Pillar, Map<PillarLevel, ShareJson>> pillars, TreatyJson treaty) {}

    /** @param percent of the region's States, whole, rounded half up */
    public record ShareJson(int count, int percent) {}

    /** @param parties as counted in public: those in force and those that have deposited */
    public record TreatyJson(int parties, int inForce, int signatories, int invited) {}

    static OverviewJson of(OverviewCriteria criteria, WorldOverview.Answer answer) {
        return new OverviewJson(
                criteria.instrument(),
                criteria.group(),
                answer.at().day(),
                Microseconds.format(answer.at().knownAt()),
                answer.regions().stream().map(OverviewJson::region).toList());
    }

    static RegionJson region(RegionOverview overview) {
        Map<Pillar, Map<PillarLevel, ShareJson>> pillars = new LinkedHashMap<>();
        for (Pillar pillar : overview.pillars()) {
            Map<PillarLevel, ShareJson> levels = new LinkedHashMap<>();
            for (PillarLevel level : PillarLevel.values()) {
                Percent share = overview.share(pillar, level);
                levels.put(level, new ShareJson(share.numerator(), share.whole().orElse(0)));
            }
            pillars.put(pillar, levels);
        }
        Region region = overview.region();
        return new RegionJson(
                region == null ? "All" : region.code(),
                overview.states(),
                pillars,
                new TreatyJson(overview.parties(), overview.inForce(), overview.signatories(), overview.invited()));
    }
}
