package org.accede.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.Matrix;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
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

    /** The overview of the 193, like {@link #at(OverviewCriteria, Language)}. */
    @Allows(Right.READ)
    @Transactional
    public Answer at(String instrument, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return at(new OverviewCriteria(CountryGroup.UN, instrument, day, knownAt), Language.EN);
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
        Instant knownAt = register.asOf(null, criteria.knownAt()).knownAt();
        return days.stream()
                .map(day -> read(criteria.at(day, knownAt), language))
                .toList();
    }

    private Answer read(OverviewCriteria criteria, Language language) {
        // The 193 are asked for with the countries and areas beside them, which the map shows too.
        CountryFilter filter =
                criteria.isOfTheWorld() ? CountryFilter.ALL : new CountryFilter(null, criteria.group(), null);
        CountryStatuses.Answer found = statuses.all(
                new CountryCriteria(filter, criteria.instrument(), null, criteria.day(), criteria.knownAt()), language);
        Map<String, Map<Pillar, PillarStanding>> pillars = pillars(filter, found.at(), language);
        List<StateOverview> states = new ArrayList<>();
        List<StateOverview> others = new ArrayList<>();
        for (CountryStatus status : found.countries()) {
            StateOverview state = new StateOverview(
                    status.country(),
                    status.under(criteria.instrument()),
                    pillars.getOrDefault(status.country().iso2(), Map.of()));
            (status.country().isIn(criteria.group()) ? states : others).add(state);
        }
        return new Answer(found.at(), states, others, regions(states));
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

    private Map<String, Map<Pillar, PillarStanding>> pillars(CountryFilter filter, AsOf at, Language language) {
        Matrix matrix =
                alignment.matrix(new AlignmentCriteria(filter, Instrument.BUDAPEST, at.day(), at.knownAt()), language);
        return alignment.pillars(matrix);
    }
}
