package org.accede.export;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationCriteria;
import org.accede.recommendation.Recommendations;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.Recorders;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** What the authorities of States are advised to do, one recommendation in a row: the list on screen. */
@ApplicationScoped
public class RecommendationsReport implements Report<Recommendation> {
    @Inject
    Recommendations recommendations;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Recorders recorders;

    @Inject
    RegisterClock register;

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public String key() {
        return "export.recommendations";
    }

    @Override
    public int place() {
        return 95;
    }

    @Override
    public boolean hangsOn(String parameter) {
        return Set.of("region", "group", "instrument").contains(parameter);
    }

    @Override
    public List<String> onPaper() {
        return List.of("country", "text", "articles", "institution", "due", "overdue", "status");
    }

    @Override
    public Table<Recommendation> ask(Parameters parameters, Language language) {
        RecommendationCriteria criteria = RecommendationCriteria.from(parameters);
        Paging order = parameters.whole(RecommendationCriteria.SORTABLE.toArray(String[]::new));
        // a link keeps the day on screen; a list of recommendations does not hang on it, and the file says so
        parameters.day("asOf");
        parameters.instant("knownAt");
        parameters.done();
        String title = Messages.text(language, "export.recommendations.title");
        RecommendationWords words = words(language);
        return new Table<>(
                new Table.Head(title, title, language, register.today(), null),
                reading(criteria, words, language),
                new RecommendationColumns(language, words, recorders).all(),
                new RowsByIds<>(recommendations.ids(criteria, order), recommendations::byIds),
                one -> new Table.Details(Designations.of(words.named(one), language), List.of()),
                () -> new RecommendationTotals(language, words.today()));
    }

    private RecommendationWords words(Language language) {
        Stream<Country> all = Stream.of(CountryFilter.ALL, CountryFilter.FICTIONAL)
                .flatMap(filter -> countries.all(filter, language, register.today()).stream());
        List<Instrument> instruments = provisions.instruments();
        return new RecommendationWords(
                language,
                register.today(),
                all.collect(toMap(Country::iso2, country -> country)),
                instruments.stream().collect(toMap(Instrument::code, one -> one)),
                instruments.stream()
                        .flatMap(one -> provisions.of(one.code()).stream())
                        .collect(toMap(Provision::code, provision -> provision)));
    }

    private static Table.Reading reading(
            RecommendationCriteria criteria, RecommendationWords words, Language language) {
        FilterWords filter = new FilterWords(language)
                .with(criteria.countries())
                .with(
                        "export.recommendations.country",
                        criteria.country() == null ? null : words.country(criteria.country()))
                .with(
                        "alignment.instrument",
                        criteria.instrument() == null ? null : words.instrument(criteria.instrument()))
                .with(
                        "export.recommendations.provision",
                        criteria.provision() == null ? null : words.provision(criteria.provision()))
                .with("export.recommendations.status", criteria.status())
                .with("export.recommendations.owner", criteria.owner())
                .with(
                        "export.recommendations.overdue",
                        criteria.overdue() ? Messages.text(language, "export.yes") : null)
                .with("export.recommendations.source", criteria.source())
                .with("export.recommendations.review", number(criteria.review()))
                .with("export.recommendations.activity", number(criteria.activity()))
                .with("export.recommendations.words", criteria.text());
        List<String> notes = Stream.of(
                        "export.recommendations.note.asOf", "export.recommendations.note.due", "export.note.dates")
                .map(key -> Messages.text(language, key))
                .toList();
        return new Table.Reading(filter.entries(), filter.notices(criteria.countries()), notes, List.of());
    }

    private static @Nullable String number(@Nullable Long id) {
        return id == null ? null : id.toString();
    }
}
