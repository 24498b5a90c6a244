package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accede.testing.Api;
import org.accede.testing.Reply;
import org.jspecify.annotations.Nullable;

/** Writes records at random by the API and notes each in a {@link NaiveRegister}, with the instant that the answer told. */
final class RandomRecords {
    /** How many records, corrections and withdrawals are made; those that have to be refused not counted. */
    static final int ANSWERED = 500;

    static final List<String> COUNTRIES = List.of("NR", "PW", "KI");
    static final List<String> PILLARS = List.of("SUBSTANTIVE", "SAFEGUARDS", "JURISDICTION");

    private static final int DAYS = 30;
    private static final List<String> ARTICLES = List.of("185-2", "185-4", "185-6", "185-15", "185-22");
    private static final List<String> RATINGS = List.of("IN_LINE", "PARTLY_IN_LINE", "NOT_IN_LINE", "NOT_APPLICABLE");
    private static final List<String> BASES = List.of("IN_FORCE", "IN_FORCE", "IN_FORCE", "ADOPTED", "BILL");
    private static final List<String> CAUSES = List.of("LAW_IN_FORCE", "LAW_AMENDED", "NEW_EVIDENCE", "SCOPE");
    private static final List<String> LEVELS = List.of("LARGELY", "PARTIALLY", "NOT_OR_NO_INFORMATION");

    private final Api api;
    private final Random random;
    private final NaiveRegister register;
    private final List<String> provisions;
    private final List<Instant> instants = new ArrayList<>(List.of(Instant.EPOCH));

    RandomRecords(Api api, Random random, List<NaiveRegister.Place> all) {
        this.api = api;
        this.random = random;
        this.register = new NaiveRegister(all);
        this.provisions = register.assessable().stream()
                .filter(code -> ARTICLES.stream().anyMatch(article -> (code + "-").startsWith(article + "-")))
                .toList();
    }

    NaiveRegister register() {
        return register;
    }

    int answered() {
        return instants.size() - 1;
    }

    LocalDate day() {
        return LocalDate.of(2021, 3, 1).plusDays(random.nextInt(DAYS));
    }

    String country() {
        return any(COUNTRIES);
    }

    /** The instant of a record, or just before one. */
    Instant known() {
        return any(instants).minusNanos(random.nextBoolean() ? 0 : 1000);
    }

    void writeOne() {
        int kind = random.nextInt(10);
        if (kind < 6 || register.entries.isEmpty()) {
            boolean judgement = random.nextInt(4) == 0;
            write(country(), any(judgement ? PILLARS : provisions), judgement, null);
            return;
        }
        NaiveRegister.Entry before = any(register.entries);
        if (kind < 8) {
            write(before.country, before.subject, before.basis.isEmpty(), before);
        } else {
            withdraw(before);
        }
    }

    private void write(String country, String subject, boolean judgement, NaiveRegister.@Nullable Entry corrected) {
        LocalDate validFrom = day();
        String value = any(judgement ? LEVELS : RATINGS);
        String basis = judgement ? "" : any(BASES);
        String cause = judgement || random.nextBoolean() ? null : any(CAUSES);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("country", country)
                .add(judgement ? "pillar" : "provision", subject)
                .add(judgement ? "level" : "rating", value)
                .add("validFrom", validFrom.toString())
                .add("source", "a random record")
                .add("reason", "at random");
        if (!judgement) {
            body.add("basis", basis);
        }
        if (cause != null) {
            body.add("cause", cause);
        }
        String collection = judgement ? "/api/pillar-judgements" : "/api/findings";
        String path = corrected == null ? collection : collection + "/" + corrected.id + "/correction";
        JsonObject made = post(path, body.build().toString(), corrected);
        if (made != null) {
            Instant recorded = recorded(made, corrected);
            int id = made.getInt("id");
            register.entries.add(
                    new NaiveRegister.Entry(id, country, subject, basis, value, cause, validFrom, recorded));
        }
    }

    private void withdraw(NaiveRegister.Entry entry) {
        String collection = entry.basis.isEmpty() ? "/api/pillar-judgements/" : "/api/findings/";
        JsonObject made = post(collection + entry.id + "/withdrawal", "{\"reason\":\"at random\"}", entry);
        if (made != null) {
            recorded(made, entry);
        }
    }

    /** Null where the fact to be ended was dead, which has to be refused. */
    private @Nullable JsonObject post(String path, String body, NaiveRegister.@Nullable Entry ended) {
        Reply reply = api.post(path, body);
        boolean dead = ended != null && ended.ended != null;
        assertThat(reply.status()).as("%s", reply).isEqualTo(dead ? 409 : 201);
        return dead ? null : reply.json();
    }

    private Instant recorded(JsonObject made, NaiveRegister.@Nullable Entry ended) {
        Instant recorded = Instant.parse(made.getString("recordedAt"));
        assertThat(instants).allMatch(recorded::isAfter);
        instants.add(recorded);
        if (ended != null) {
            ended.ended = recorded;
        }
        return recorded;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
