package org.accede.export;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.accede.alignment.PillarScore;
import org.accede.alignment.PillarStanding;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.export.Column.Kind;
import org.accede.export.CountryStatusReport.Row;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.treaty.InvitationTerm;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyEvent;
import org.accede.treaty.TreatyStanding;
import org.jspecify.annotations.Nullable;

/** The columns of the country status: the country, then each instrument, then each pillar, then activities. */
final class CountryStatusColumns {
    private final Language language;
    private final LocalDate day;
    private final List<Column<Row>> columns = new ArrayList<>();

    CountryStatusColumns(Language language, LocalDate day) {
        this.language = language;
        this.day = day;
    }

    List<Column<Row>> all(List<Instrument> instruments) {
        country();
        instruments.forEach(this::instrument);
        for (Pillar pillar : Pillar.values()) {
            pillar(pillar);
        }
        add("activities", text("export.countryStatus.activities"), Kind.NUMBER, row -> Value.number(row.activities()));
        return List.copyOf(columns);
    }

    private void country() {
        add(
                "name",
                text("countries.name"),
                Kind.NAME,
                row -> Value.text(row.status().country().label(language, day)));
        add(
                "iso2",
                text("export.iso2"),
                Kind.CODE,
                row -> Value.text(row.status().country().iso2()));
        add(
                "iso3",
                text("export.iso3"),
                Kind.CODE,
                row -> Value.text(row.status().country().iso3()));
        add(
                "region",
                text("countries.region"),
                Kind.WORD,
                row -> label(row.status().country().region()));
        add(
                "unMember",
                text("export.countryStatus.unMember"),
                Kind.CODE,
                row -> Value.text(text(row.status().country().isUnMember() ? "export.yes" : "export.no")));
    }

    private void instrument(Instrument instrument) {
        Under under = new Under(instrument.code(), instrument.shortTitle(language));
        under.add("countries.status", Kind.WORDS, standing -> label(standing.status()));
        under.add("countries.signature", Kind.DAY, standing -> date(standing.signature()));
        under.add("export.countryStatus.consent", Kind.WORD, standing -> kind(standing.deposit()));
        under.add("countries.deposit", Kind.DAY, standing -> date(standing.deposit()));
        under.add("countries.entryIntoForce", Kind.DAY, standing -> Value.day(standing.entryIntoForce()));
        under.add("export.countryStatus.invited", Kind.DAY, standing -> invited(standing.invitation()));
        under.add("countries.term", Kind.DAY, standing -> term(standing.term()));
        under.addOfActions("export.confidence", Kind.WORDS, this::confidence);
        under.addOfActions("countries.source", Kind.NAMES, CountryStatusColumns::sources);
        under.addOfActions("export.sourceAsOf", Kind.DAY, CountryStatusColumns::sourcesAsOf);
    }

    /** What is said under one instrument. */
    private final class Under {
        private final String code;
        private final String title;

        Under(String code, String title) {
            this.code = code;
            this.title = title;
        }

        void add(String key, Kind kind, Function<TreatyStanding, Value> value) {
            CountryStatusColumns.this.add(
                    keyed(code, key),
                    headed(title, key),
                    kind,
                    row -> value.apply(row.status().under(code)));
        }

        void addOfActions(String key, Kind kind, Function<List<TreatyAction>, Value> value) {
            CountryStatusColumns.this.add(
                    keyed(code, key),
                    headed(title, key),
                    kind,
                    row -> value.apply(row.status().actionsUnder(code)));
        }
    }

    private void pillar(Pillar pillar) {
        add(pillar, "export.countryStatus.judged", Kind.WORDS, one -> label(one.judged()));
        add(pillar, "export.countryStatus.judgedFrom", Kind.DAY, one -> Value.day(one.judgedOn()));
        add(
                pillar,
                "export.countryStatus.derived",
                Kind.WORDS,
                one -> label(one.derived().level()));
        add(pillar, "export.countryStatus.score", Kind.NUMBER, one -> score(one.derived()));
        add(
                pillar,
                "export.countryStatus.rated",
                Kind.NUMBER,
                one -> Value.number(one.derived().assessed()));
        add(
                pillar,
                "export.countryStatus.applicable",
                Kind.NUMBER,
                one -> Value.number(one.derived().applicable()));
    }

    private void add(Pillar pillar, String key, Kind kind, Function<PillarStanding, Value> value) {
        add(
                keyed(pillar.name(), key),
                headed(Messages.label(language, pillar), key),
                kind,
                row -> Optional.ofNullable(row.pillars().get(pillar)).map(value).orElse(Value.NONE));
    }

    private void add(String key, String heading, Kind kind, Function<Row, Value> value) {
        columns.add(new Column<>(key, heading, kind, value));
    }

    /** {@code CETS185.deposit}, {@code SUBSTANTIVE.judged}: of what, and the last word of the heading's key. */
    private static String keyed(String subject, String key) {
        return subject + key.substring(key.lastIndexOf('.'));
    }

    private Value label(@Nullable Enum<?> constant) {
        return constant == null ? Value.NONE : Value.text(Messages.label(language, constant));
    }

    private Value kind(@Nullable TreatyEvent event) {
        return event == null ? Value.NONE : label(event.kind());
    }

    private static Value date(@Nullable TreatyEvent event) {
        return event == null ? Value.NONE : Value.day(event.date());
    }

    /** An extension on record without its invitation tells nothing of the invitation's day. */
    private static Value invited(@Nullable TreatyEvent event) {
        return event != null && event.kind() == TreatyActionKind.INVITATION ? date(event) : Value.NONE;
    }

    private static Value term(@Nullable InvitationTerm term) {
        return term == null || term.until().isUnknown() ? Value.NONE : Value.day(term.until());
    }

    private static Value score(PillarScore score) {
        return score.applicable() == 0
                ? Value.NONE
                : new Value.Amount(BigDecimal.valueOf(score.halves()).divide(BigDecimal.valueOf(2)));
    }

    private Value confidence(List<TreatyAction> actions) {
        return Value.text(actions.stream()
                .map(action -> Messages.confidence(language, action.confidence()))
                .distinct()
                .sorted()
                .collect(joining("; ")));
    }

    private static Value sources(List<TreatyAction> actions) {
        return Value.text(
                actions.stream().map(TreatyAction::source).distinct().sorted().collect(joining("; ")));
    }

    private static Value sourcesAsOf(List<TreatyAction> actions) {
        return Value.day(actions.stream()
                .map(TreatyAction::sourceAsOf)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null));
    }

    private String headed(String title, String key) {
        return Messages.text(language, "export.of", title, text(key));
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
