package org.accede.export;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.activity.Activities;
import org.accede.activity.ActivityCriteria;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarJudgements;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.convention.Provisions;
import org.accede.country.CountryFilter;
import org.accede.overview.CountryCriteria;
import org.accede.overview.CountryStatus;
import org.accede.overview.CountryStatuses;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Each country of the list with its status under every instrument, its pillars and its activities. */
@ApplicationScoped
public class CountryStatusReport implements Report {
    @Inject
    CountryStatuses statuses;

    @Inject
    Alignment alignment;

    @Inject
    PillarJudgements judgements;

    @Inject
    Activities activities;

    @Inject
    Provisions provisions;

    /**
     * One row.
     *
     * @param pillars judged and derived
     * @param judgements that the judged levels rest on
     * @param activities that began by the day
     */
    record Row(
            CountryStatus status,
            Map<Pillar, PillarStanding> pillars,
            List<PillarJudgement> judgements,
            long activities) {}

    @Override
    public String name() {
        return "country-status";
    }

    @Override
    public String key() {
        return "export.countryStatus";
    }

    @Override
    public boolean hangsOn(String parameter) {
        return Set.of("region", "group", "asOf", "knownAt").contains(parameter);
    }

    @Override
    public Table<?> ask(Parameters parameters, Language language) {
        CountryCriteria criteria = CountryCriteria.from(parameters);
        Paging order = parameters.whole("name");
        parameters.done();
        CountryStatuses.Answer answer = statuses.all(criteria, language);
        AsOf at = answer.at();
        String title = Messages.text(language, "export.countryStatus.title");
        return new Table<>(
                new Table.Head(title, title, language, at.day(), at.knownAt()),
                reading(criteria, language),
                new CountryStatusColumns(language, at.day()).all(provisions.instruments()),
                rows(criteria.filter(), at, order.turned(answer.countries()), language),
                row -> details(row, language));
    }

    private Rows<Row> rows(CountryFilter filter, AsOf at, List<CountryStatus> countries, Language language) {
        AlignmentCriteria budapest = new AlignmentCriteria(filter, Instrument.BUDAPEST, at.day(), at.knownAt());
        Map<String, Map<Pillar, PillarStanding>> pillars = alignment.pillars(alignment.matrix(budapest, language));
        CountryFilter all = new CountryFilter(null, filter.includesFictional() ? filter.group() : null, null);
        Map<String, Long> counts =
                activities.countByCountry(new ActivityCriteria(all, null, null, null, null, null, null, at.day()));
        Map<String, List<PillarJudgement>> judged =
                judgements.knownAt(null, at).stream().collect(groupingBy(PillarJudgement::country));
        return taker -> countries.forEach(status -> {
            String code = status.country().iso2();
            Map<Pillar, PillarStanding> standings = pillars.getOrDefault(code, Map.of());
            List<PillarJudgement> counted = judged.getOrDefault(code, List.of()).stream()
                    .filter(judgement -> counts(judgement, standings.get(judgement.pillar())))
                    .toList();
            taker.accept(new Row(status, standings, counted, counts.getOrDefault(code, 0L)));
        });
    }

    private static boolean counts(PillarJudgement judgement, @Nullable PillarStanding standing) {
        return standing != null
                && judgement.level() == standing.judged()
                && judgement.since().equals(standing.judgedOn());
    }

    private Table.Reading reading(CountryCriteria criteria, Language language) {
        FilterWords words = new FilterWords(language)
                .with(criteria.filter())
                .with("countries.filter.name", criteria.filter().text());
        if (criteria.treatyStatus() != null) {
            words.with(
                            "countries.instrument",
                            provisions.instrument(criteria.instrument()).shortTitle(language))
                    .with("countries.status", criteria.treatyStatus());
        }
        List<String> notes = Stream.of(
                        "countries.note.parties",
                        "export.countryStatus.note.pillars",
                        "export.countryStatus.note.activities",
                        "export.countryStatus.note.sources",
                        "export.note.dates")
                .map(key -> Messages.text(language, key))
                .toList();
        return new Table.Reading(words.entries(), words.notices(criteria.filter()), notes, List.of());
    }

    private static Table.Details details(Row row, Language language) {
        Stream<Source> statuses =
                row.status().actions().stream().map(action -> new Source(action.source(), action.sourceAsOf()));
        Stream<Source> levels = row.judgements().stream().map(judgement -> new Source(judgement.source(), null));
        return new Table.Details(
                Designations.of(List.of(row.status().country()), language),
                Stream.concat(statuses, levels).distinct().toList());
    }
}
