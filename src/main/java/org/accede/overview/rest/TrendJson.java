package org.accede.overview.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.convention.Pillar;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.overview.OverviewCriteria;
import org.accede.overview.PublishedTotal;
import org.accede.overview.RegionOverview;
import org.accede.overview.WorldOverview;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/**
 * The States of a region on several days, by what was known at one instant.
 *
 * @param region one of the five, or {@code All}
 * @param points what this register says, a point for each day
 * @param published what editions of the periodic overview said of the 193, where it is asked for; never a part of the points
 */
public record TrendJson(
        String instrument,
        CountryGroup group,
        String region,
        String knownAt,
        List<PointJson> points,
        @Nullable List<PublishedJson> published) {

    /** @param recorded of how many States the register holds anything about a pillar; without any its levels say nothing */
    public record PointJson(LocalDate asOf, Map<Pillar, Integer> recorded, OverviewJson.RegionJson overview) {}

    /** @param count null where only the percentage was published */
    public record PublishedJson(
            LocalDate asOf,
            PublishedTotal.Subject subject,
            int states,
            @Nullable Integer count,
            int percent,
            String source) {}

    static TrendJson of(
            OverviewCriteria criteria,
            @Nullable Region region,
            List<WorldOverview.Answer> answers,
            @Nullable List<PublishedTotal> published) {
        return new TrendJson(
                criteria.instrument(),
                criteria.group(),
                region == null ? "All" : region.code(),
                Microseconds.format(answers.get(0).at().knownAt()),
                answers.stream()
                        .map(answer -> point(answer.at().day(), answer.in(region)))
                        .toList(),
                published == null
                        ? null
                        : published.stream().map(TrendJson::published).toList());
    }

    private static PointJson point(LocalDate day, RegionOverview overview) {
        return new PointJson(day, overview.recorded(), OverviewJson.region(overview));
    }

    private static PublishedJson published(PublishedTotal total) {
        return new PublishedJson(
                total.day(), total.subject(), total.states(), total.count(), total.percent(), total.source());
    }
}
