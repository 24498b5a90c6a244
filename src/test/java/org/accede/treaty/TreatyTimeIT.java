package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Both axes of time of the treaty track on both databases: actions with whole, partial and unknown dates are recorded,
 * back-dated, corrected and withdrawn at random, on few days so that ties occur, and the product's answers held against
 * {@link NaiveTreatyTrack}. {@code -Dseed=} repeats a run.
 */
class TreatyTimeIT {
    private static final int ANSWERED = 200;
    private static final int PAIRS = 120;
    private static final int DAYS = 30;
    private static final String ACTIONS = "/api/treaty-actions";
    private static final String INSTRUMENT = "CETS189";
    private static final List<String> COUNTRIES = List.of("QN", "QR", "QX");
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    enum Database {
        DERBY,
        POSTGRESQL;

        Product product() {
            return this == DERBY ? Product.running() : Product.onPostgres();
        }
    }

    private final NaiveTreatyTrack track = new NaiveTreatyTrack(LocalDate.of(2003, 1, 28));
    private final List<Instant> instants = new ArrayList<>(List.of(Instant.EPOCH));
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    void answersAsTheRulesReadNaively(Database database) {
        System.out.println("TreatyTimeIT on " + database + ": seed " + seed);
        String token = database.product()
                .as("manager")
                .post("/api/tokens", "{\"label\":\"random actions\"}")
                .json()
                .getString("token");
        Api api = database.product().api().bearer(token);
        for (String country : COUNTRIES) {
            assertThat(api.get(ACTIONS + "?instrument=" + INSTRUMENT + "&country=" + country)
                            .json()
                            .getInt("total"))
                    .as("records of %s that the model doesn't know", country)
                    .isZero();
        }
        while (instants.size() <= ANSWERED) {
            writeOne(api);
        }
        for (int i = 0; i < PAIRS; i++) {
            statusAgrees(api);
            changesAgree(api, i % 2 == 0);
        }
    }

    private void writeOne(Api api) {
        int kind = random.nextInt(10);
        if (kind < 6 || track.entries.isEmpty()) {
            write(api, any(COUNTRIES), null);
            return;
        }
        NaiveTreatyTrack.Entry before = any(track.entries);
        if (kind < 8) {
            write(api, before.country, before);
        } else {
            JsonObject made =
                    post(api, ACTIONS + "/" + before.id + "/withdrawal", "{\"reason\":\"at random\"}", before);
            if (made != null) {
                recorded(made, before);
            }
        }
    }

    private void write(Api api, String country, NaiveTreatyTrack.@Nullable Entry corrected) {
        String kind = any(NaiveTreatyTrack.KINDS);
        String date = date();
        boolean extension = kind.equals("EXTENSION");
        boolean open = !extension && (!kind.equals("INVITATION") || random.nextInt(3) == 0);
        String term = open ? "" : any(List.of("2021-04-10", "2021-06", "2021-12-31", "2022"));
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("country", country)
                .add("instrument", INSTRUMENT)
                .add("kind", kind)
                .add("date", date)
                .add("source", "a random record")
                .add("reason", "at random");
        if (!term.isEmpty()) {
            body.add("term", term);
        }
        String path = corrected == null ? ACTIONS : ACTIONS + "/" + corrected.id + "/correction";
        JsonObject made = post(api, path, body.build().toString(), corrected);
        if (made != null) {
            Instant recorded = recorded(made, corrected);
            track.entries.add(new NaiveTreatyTrack.Entry(made.getInt("id"), country, kind, date, term, recorded));
        }
    }

    /** Mostly a day, now and then a month, a year or nothing. */
    private String date() {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "2021";
            case 2 -> "2021-03";
            default -> FIRST.plusDays(random.nextInt(DAYS)).toString();
        };
    }

    /** Null where the action to be ended was dead, which has to be refused. */
    private static @Nullable JsonObject post(
            Api api, String path, String body, NaiveTreatyTrack.@Nullable Entry ended) {
        Reply reply = api.post(path, body);
        boolean dead = ended != null && ended.ended != null;
        assertThat(reply.status()).as("%s", reply).isEqualTo(dead ? 409 : 201);
        return dead ? null : reply.json();
    }

    private Instant recorded(JsonObject made, NaiveTreatyTrack.@Nullable Entry ended) {
        Instant recorded = Instant.parse(made.getString("recordedAt"));
        assertThat(instants).allMatch(recorded::isAfter);
        instants.add(recorded);
        if (ended != null) {
            ended.ended = recorded;
        }
        return recorded;
    }

    private void statusAgrees(Api api) {
        NaiveTreatyTrack.Point at = new NaiveTreatyTrack.Point(any(COUNTRIES), day(), known());
        JsonObject country =
                json(api, "/api/countries/" + at.country() + "?asOf=" + at.day() + "&knownAt=" + at.known());
        assertThat(country.getJsonObject("treatyStatus").getString(INSTRUMENT))
                .as("seed %d, %s", seed, at)
                .isEqualTo(track.status(at));
    }

    private void changesAgree(Api api, boolean forward) {
        String country = any(COUNTRIES);
        List<LocalDate> days = Stream.of(day(), day()).sorted().toList();
        List<Instant> known = Stream.of(known(), known()).sorted().toList();
        NaiveTreatyTrack.Point from = new NaiveTreatyTrack.Point(country, days.get(0), known.get(0));
        NaiveTreatyTrack.Point to = forward ? new NaiveTreatyTrack.Point(country, days.get(1), known.get(1)) : from;
        NaiveTreatyTrack.Point revised = new NaiveTreatyTrack.Point(country, from.day(), to.known());
        JsonObject answer = json(
                api,
                "/api/treaty-status/changes?instrument=" + INSTRUMENT + "&country=" + country + "&from=" + from.day()
                        + "&to=" + to.day() + "&knownFrom=" + from.known() + "&knownTo=" + to.known());
        String of = "seed " + seed + ", " + from + " to " + to;
        String revision = track.step(from, revised);
        String world = track.step(revised, to);
        assertThat(step(answer, "revision")).as(of).isEqualTo(revision);
        assertThat(step(answer, "world")).as(of).isEqualTo(world);
        assertThat(answer.getInt("changed")).as(of).isEqualTo(revision.isEmpty() && world.isEmpty() ? 0 : 1);
        assertThat(answer.getInt("corrected")).as(of).isEqualTo(revision.isEmpty() ? 0 : 1);
    }

    private static String step(JsonObject answer, String name) {
        return answer.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .filter(change -> change.containsKey(name))
                .map(change -> change.getJsonObject(name))
                .map(step -> step.getString("from") + " > " + step.getString("to") + " "
                        + step.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
                                .map(fact -> fact.getInt("id"))
                                .sorted()
                                .toList())
                .findFirst()
                .orElse("");
    }

    private static JsonObject json(Api api, String path) {
        Reply reply = api.get(path);
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply.json();
    }

    /** One of the days on which something may happen, or later, when the clock has done its part. */
    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS)).plusMonths(any(List.of(0, 0, 3, 4, 12)));
    }

    /** The instant of a record, or just before one. */
    private Instant known() {
        return any(instants).minusNanos(random.nextBoolean() ? 0 : 1000);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
