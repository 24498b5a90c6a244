package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Both axes of time on both databases: hundreds of findings and judgements are recorded, back-dated, corrected and
 * withdrawn at random, on few days so that ties occur, and the product's answers held against {@link NaiveRegister}.
 * {@code -Dseed=} repeats a run.
 */
class TimeIT {
    private static final int POINTS = 60;
    private static final int PAIRS = 40;
    private static final List<String> PILLARS = RandomRecords.PILLARS;
    private static final Map<String, String> LEVELS = Map.of(
            "Largely in place", "LARGELY",
            "Partially in place", "PARTIALLY",
            "Not in place or no information", "NOT_OR_NO_INFORMATION");
    private static final Map<String, String> PILLAR_NAMES =
            Map.of("SUBSTANTIVE", "Substantive", "SAFEGUARDS", "safeguards", "JURISDICTION", "Jurisdiction");

    enum Database {
        DERBY,
        POSTGRESQL;

        Product product() {
            return this == DERBY ? Product.running() : Product.onPostgres();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAsTheRulesReadNaively(Database database) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("TimeIT on " + database + ": seed " + seed);
        Random random = new Random(seed);
        Api basic = database.product().as("manager");
        String token = basic.post("/api/tokens", "{\"label\":\"random records\"}")
                .json()
                .getString("token");
        Api api = database.product().api().bearer(token);
        RandomRecords records = new RandomRecords(api, random, provisions(api));
        for (int i = 0; records.answered() < RandomRecords.ANSWERED; i++) {
            records.writeOne();
            if (i % (RandomRecords.ANSWERED / POINTS) == 0) {
                // in between, so that what is kept in memory is asked for while it grows
                matrixAgrees(api, records, seed);
            }
        }
        for (int i = 0; i < PAIRS; i++) {
            matrixAgrees(api, records, seed);
            changesAgree(api, records, seed, false);
            changesAgree(api, records, seed, true);
            if (i % 4 == 0) {
                pillarsAgree(api, records, seed);
            }
        }
    }

    private static List<NaiveRegister.Place> provisions(Api api) {
        Reply reply = api.get("/api/instruments/CETS185/provisions?size=500");
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> new NaiveRegister.Place(
                        item.getString("code"), text(item, "pillar", ""), item.getBoolean("assessable")))
                .toList();
    }

    private static void matrixAgrees(Api api, RandomRecords records, long seed) {
        LocalDate day = records.day();
        Instant known = records.known();
        JsonObject answer = answer(api, "/api/alignment?region=Oceania&asOf=" + day + "&knownAt=" + known);
        for (String country : RandomRecords.COUNTRIES) {
            NaiveRegister.Point at = new NaiveRegister.Point(country, day, known);
            Map<String, String> expected = new TreeMap<>();
            records.register()
                    .assessable()
                    .forEach(code -> put(expected, code, records.register().cell(at, code)));
            assertThat(cells(answer, country)).as("seed %d, %s", seed, at).isEqualTo(expected);
        }
    }

    private static Map<String, String> cells(JsonObject answer, String country) {
        Map<String, String> cells = new TreeMap<>();
        items(answer, "countries")
                .filter(row -> row.getString("iso2").equals(country))
                .forEach(row ->
                        row.getJsonObject("cells").forEach((code, cell) -> cells.put(code, cell(cell.asJsonObject()))));
        return cells;
    }

    private static String cell(JsonObject cell) {
        boolean derived = cell.getBoolean("derived");
        String rests = derived
                ? "derived"
                : cell.getString("basis") + " " + cell.getString("validFrom") + " " + cell.getInt("findingId");
        JsonObject later = cell.containsKey("later") ? cell.getJsonObject("later") : null;
        String hint = later == null ? "" : " later " + later.getString("rating") + " " + later.getInt("findingId");
        return cell.getString("rating") + " " + rests + " " + cell.getInt("assessed") + " of "
                + cell.getInt("applicable") + hint;
    }

    private static void changesAgree(Api api, RandomRecords records, long seed, boolean nothingBetween) {
        String country = records.country();
        List<LocalDate> days = Stream.of(records.day(), records.day()).sorted().toList();
        List<Instant> known =
                Stream.of(records.known(), records.known()).sorted().toList();
        NaiveRegister.Point from = new NaiveRegister.Point(country, days.get(0), known.get(0));
        NaiveRegister.Point to = nothingBetween ? from : new NaiveRegister.Point(country, days.get(1), known.get(1));
        NaiveRegister.Point revised = new NaiveRegister.Point(country, from.day(), to.known());
        JsonObject answer = answer(
                api,
                "/api/alignment/changes?country=" + country + "&from=" + from.day() + "&to=" + to.day() + "&knownFrom="
                        + from.known() + "&knownTo=" + to.known());
        Map<String, String> revisions = new TreeMap<>();
        Map<String, String> worlds = new TreeMap<>();
        for (String code : records.register().assessable()) {
            put(revisions, code, records.register().step(from, revised, code, false));
            put(worlds, code, records.register().step(revised, to, code, true));
        }
        String of = "seed " + seed + ", " + from + " to " + to;
        assertThat(steps(answer, "revision")).as(of).isEqualTo(revisions);
        assertThat(steps(answer, "world")).as(of).isEqualTo(worlds);
        countsAddUp(answer, of, revisions, worlds);
        leadsFrom(records.register(), answer, from, to, of);
        if (nothingBetween) {
            assertThat(answer.getJsonArray("changes")).as(of).isEmpty();
        }
    }

    private static void put(Map<String, String> texts, String code, String text) {
        if (!text.isEmpty()) {
            texts.put(code, text);
        }
    }

    private static Map<String, String> steps(JsonObject answer, String name) {
        Map<String, String> steps = new TreeMap<>();
        items(answer, "changes").filter(change -> change.containsKey(name)).forEach(change -> {
            JsonObject step = change.getJsonObject(name);
            List<Integer> facts =
                    items(step, "facts").map(fact -> fact.getInt("id")).sorted().toList();
            String more =
                    name.equals("world") ? " " + step.getString("effect") + " " + text(step, "cause", "null") : "";
            String words = text(step, "from", "null") + " > " + text(step, "to", "null") + " " + facts + more;
            steps.put(change.getString("provision"), words);
        });
        return steps;
    }

    private static void countsAddUp(
            JsonObject answer, String of, Map<String, String> revisions, Map<String, String> worlds) {
        long cells = Stream.concat(revisions.keySet().stream(), worlds.keySet().stream())
                .distinct()
                .count();
        assertThat(answer.getInt("changed")).as(of).isEqualTo((int) cells);
        assertThat(answer.getInt("corrected")).as(of).isEqualTo(revisions.size());
        for (String effect : List.of("IMPROVED", "WORSENED", "NEUTRAL")) {
            long counted = worlds.values().stream()
                    .filter(step -> step.contains(" " + effect + " "))
                    .count();
            assertThat(answer.getInt(effect.toLowerCase(java.util.Locale.ROOT)))
                    .as(of)
                    .isEqualTo((int) counted);
        }
    }

    /** The steps, put on the first state one after the other, give the last. */
    private static void leadsFrom(
            NaiveRegister register, JsonObject answer, NaiveRegister.Point from, NaiveRegister.Point to, String of) {
        Map<String, String> state = new TreeMap<>();
        Map<String, String> last = new TreeMap<>();
        register.assessable().forEach(code -> {
            state.put(code, String.valueOf(register.rating(from, code)));
            last.put(code, String.valueOf(register.rating(to, code)));
        });
        for (String step : List.of("revision", "world")) {
            items(answer, "changes").filter(change -> change.containsKey(step)).forEach(change -> {
                JsonObject ratings = change.getJsonObject(step);
                String before = state.put(change.getString("provision"), text(ratings, "to", "null"));
                assertThat(text(ratings, "from", "null")).as(of).isEqualTo(before);
            });
        }
        assertThat(state).as(of).isEqualTo(last);
    }

    private static void pillarsAgree(Api api, RandomRecords records, long seed) throws IOException {
        NaiveRegister.Point at = new NaiveRegister.Point("NR", records.day(), records.known());
        Reply reply =
                api.get("/api/exports/country-status.csv?lang=en&q=Nauru&asOf=" + at.day() + "&knownAt=" + at.known());
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        try (CSVParser table = CSVParser.parse(new StringReader(reply.text()), CSVFormat.DEFAULT)) {
            List<CSVRecord> rows = table.getRecords();
            for (String pillar : PILLARS) {
                NaiveRegister.Entry judged = records.register().read(at, pillar, "");
                assertThat(level(rows, pillar, "judged level"))
                        .as("seed %d, %s of %s", seed, at, pillar)
                        .isEqualTo(judged == null ? "" : judged.value);
                String derived = records.register().derivedLevel(at, pillar);
                assertThat(level(rows, pillar, "derived level"))
                        .as("seed %d, %s of %s", seed, at, pillar)
                        .isEqualTo(derived == null ? "" : derived);
            }
        }
    }

    private static String level(List<CSVRecord> rows, String pillar, String what) {
        CSVRecord head = rows.get(0);
        CSVRecord nauru = rows.get(1);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            String title = head.get(i);
            if (title.endsWith(what) && title.contains(PILLAR_NAMES.getOrDefault(pillar, pillar))) {
                found.add(LEVELS.getOrDefault(nauru.get(i), nauru.get(i)));
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static JsonObject answer(Api api, String path) {
        Reply reply = api.get(path);
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply.json();
    }

    private static Stream<JsonObject> items(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static String text(JsonObject object, String name, String otherwise) {
        return object.containsKey(name) && !object.isNull(name) ? object.getString(name) : otherwise;
    }
}
