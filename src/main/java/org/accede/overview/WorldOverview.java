package org.accede.overview;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.alignment.Alignment;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Pillar;
import org.accede.country.Region;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** States by region, the 193 or another group: pillars by the level that counts, and treaty status. */
@ApplicationScoped
public class WorldOverview {
    @Inject
    CountryStatuses statuses;

    @Inject
    Alignment alignment;

    @Inject
    RegisterClock register;

    /**
     * The answer to a question.
     *
     * @param at the day and instant that were asked for, or today and the last record
     * @param states those that count, in the order of their names
     * @param others countries and areas that the register knows beside the 193; none beside another group
     * @param regions each, then all
     */
    public record Answer(
            AsOf at, List<StateOverview> states, List<StateOverview> others, List<RegionOverview> regions) {

        /** Of treaty status alone, for a question that doesn't ask for the pillars. */
        public static Answer of(OverviewCriteria criteria, CountryStatuses.Answer found) {
            return of(criteria, found, Map.of());
        }

        /** @param pillars by the State's code */
        static Answer of(
                OverviewCriteria criteria,
                CountryStatuses.Answer found,
                Map<String, Map<Pillar, PillarStanding>> pillars) {
            Map<Boolean, List<StateOverview>> counting = found.countries().stream()
                    .map(status -> new StateOverview(
                            status.country(),
                            status.under(criteria.instrument()),
                            pillars.getOrDefault(status.country().iso2(), Map.of())))
                    .collect(partitioningBy(state -> state.country().isIn(criteria.group())));
            List<StateOverview> states = counting.getOrDefault(true, List.of());
            return new Answer(found.at(), states, counting.getOrDefault(false, List.of()), regions(states));
        }

        private static List<RegionOverview> regions(List<StateOverview> states) {
            List<RegionOverview> regions = new ArrayList<>();
            for (Region region : Region.values()) {
                regions.add(RegionOverview.of(
                        region,
                        states.stream()
                                .filter(state -> state.country().region() == region)
                                .toList()));
            }
            regions.add(RegionOverview.of(null, states));
            return regions;
        }

        /** All of them, as the map shows them. */
        public List<StateOverview> shown() {
            return Stream.concat(states.stream(), others.stream()).toList();
        }

        public RegionOverview all() {
            return regions.get(regions.size() - 1);
        }

        /** @param region null for all */
        public RegionOverview in(@Nullable Region region) {
            return regions.stream()
                    .filter(one -> Objects.equals(one.region(), region))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param language in whose order the States come */
    @Allows(Right.READ)
    @Transactional
    public Answer at(OverviewCriteria criteria, Language language) {
        AsOf at = register.asOf(criteria.day(), criteria.knownAt());
        return over(criteria, List.of(at.day()), language).get(0);
    }

    /** The same on several days by what was known at one instant, an answer for each; the criteria's own day is left aside. */
    @Allows(Right.READ)
    @Transactional
    public List<Answer> over(OverviewCriteria criteria, List<LocalDate> days, Language language) {
        List<CountryStatuses.Answer> found = statuses.over(criteria.countries(), days, language);
        Instant knownAt = register.asOf(null, criteria.knownAt()).knownAt();
        Set<String> codes = found.stream()
                .flatMap(answer -> answer.countries().stream())
                .map(status -> status.country().iso2())
                .collect(toSet());
        List<Map<String, Map<Pillar, PillarStanding>>> pillars = alignment.pillars(codes, days, knownAt);
        return IntStream.range(0, days.size())
                .mapToObj(day -> Answer.of(criteria, found.get(day), pillars.get(day)))
                .toList();
    }

    /** Treaty status alone, for a question that doesn't ask for the pillars: of these nothing is read. */
    @Allows(Right.READ)
    @Transactional
    public Answer status(OverviewCriteria criteria, Language language) {
        return Answer.of(criteria, statuses.all(criteria.countries(), language));
    }
}
