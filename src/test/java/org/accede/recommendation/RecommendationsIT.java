package org.accede.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recommendations by the API. */
class RecommendationsIT {
    private static final String PATH = "/api/recommendations";
    private static final String INPUT = """
            {"country":"QR","text":{"en":"Amend section 4","fr":"Modifier l’article 4"},"provisions":["185-18","185-16"],
             "institution":"Ministry of Justice","owner":"officer","due":"2027-06"}
            """;

    private final Product product = Product.running();
    private final Api reader = product.as("reader");
    private final Api officer = product.as("officer");

    @Test
    void isOpenedReadAndChanged() {
        Reply opened = officer.post(PATH, INPUT);
        assertThat(opened.status()).as("%s", opened).isEqualTo(201);
        String path = opened.header("Location").replaceFirst("^https?://[^/]+", "");
        JsonObject read = reader.get(path).json();
        assertThat(read.getString("status")).isEqualTo("OPEN");
        assertThat(read.getString("due")).isEqualTo("2027-06");
        assertThat(read.getBoolean("overdue")).isFalse();
        assertThat(read.getJsonObject("source").getString("kind")).isEqualTo("NONE");
        assertThat(read.getJsonArray("provisions")).hasSize(2);
        assertThat(read.getJsonArray("log").getJsonObject(0).getString("by")).isEqualTo("officer");

        String tag = opened.header("ETag");
        assertThat(reader.with("If-None-Match", tag).get(path).status()).isEqualTo(304);
        String changed = INPUT.replace("2027-06", "2024-06-30").replace("Amend section 4", "Amend section 5");
        assertThat(officer.put(path, changed).status()).isEqualTo(428);
        Reply saved = officer.with("If-Match", tag).put(path, changed);
        assertThat(saved.status()).as("%s", saved).isEqualTo(200);
        assertThat(saved.json().getBoolean("overdue")).isTrue();
        assertThat(officer.with("If-Match", tag).put(path, INPUT).status()).isEqualTo(412);
        JsonObject last =
                reader.get(path + "/history").json().getJsonArray("items").getJsonObject(0);
        assertThat(last.getJsonArray("changes").getValuesAs(JsonObject.class))
                .extracting(change -> change.getString("field"))
                .containsExactlyInAnyOrder("textEn", "due");
        Reply elsewhere = officer.with("If-Match", saved.header("ETag")).put(path, INPUT.replace("QR", "QS"));
        assertThat(paths(elsewhere)).containsExactly("country");
    }

    @Test
    void goesThroughItsLifeWithEvidence() {
        String path = opened(INPUT);
        assertThat(step(path, "start", "{}").json().getString("status")).isEqualTo("IN_PROGRESS");
        assertThat(paths(step(path, "implement", "{}"))).containsExactlyInAnyOrder("implemented", "evidence");
        assertThat(paths(step(path, "implement", "{\"implemented\":\"2999\",\"evidence\":\"x\"}")))
                .containsExactly("implemented");
        Reply implemented = step(
                path,
                "implement",
                "{\"implemented\":\"2026-03\",\"url\":\"https://example.org/act\",\"note\":\"gazetted\"}");
        assertThat(implemented.json().getJsonObject("evidence").getString("implemented"))
                .isEqualTo("2026-03");
        Reply again = step(path, "start", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().getString("detail")).contains("opened again");
        assertThat(paths(step(path, "reopen", "{}"))).containsExactly("note");
        assertThat(step(path, "reopen", "{\"note\":\"repealed\"}").json().containsKey("evidence"))
                .isFalse();
        assertThat(step(path, "notes", "{\"note\":\"<b>asked</b> again\"}").status())
                .isEqualTo(200);
        assertThat(step(path, "drop", "{\"note\":\"overtaken\"}").json().getString("reason"))
                .isEqualTo("overtaken");
        assertThat(reader.get(path).json().getJsonArray("log").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("kind"))
                .containsExactly("PROPOSE", "START", "IMPLEMENT", "REOPEN", "NOTE", "DROP");
        assertThat(reader.get(path).text()).contains("<b>asked</b>");
        assertThat(officer.with("If-Match", "\"v0\"")
                        .post(path + "/reopen", "{\"note\":\"late\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNoSecondRecord() {
        Api once = officer.with("Idempotency-Key", UUID.randomUUID().toString());
        Reply first = once.post(PATH, INPUT);
        Reply second = once.post(PATH, INPUT);
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(once.post(PATH, INPUT.replace("section 4", "section 6")).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "country":"QR"            | "country":"ZZ"            | country
            "en":"Amend section 4","fr":"Modifier l’article 4" | "en":" " | text
            "185-18"                  | "185-999"                 | provisions
            ["185-18","185-16"]       | []                        | provisions
            "due":"2027-06"           | "due":"2027-13"           | due
            "owner":"officer"         | "owner":"reader"          | owner
            "owner":"officer"         | "owner":"nobody at all"   | owner
            "due":"2027-06"           | "activity":99999999       | activity
            "due":"2027-06"           | "finding":99999999        | finding
            "due":"2027-06"           | "review":99999999         | review
            "due":"2027-06"           | "review":1,"finding":1    | finding
            "due":"2027-06"           | "servedBy":[99999999]     | servedBy
            """)
    void whatIsWrongIsSaidOfItsField(String right, String wrong, String path) {
        Reply refused = officer.with("Accept-Language", "fr").post(PATH, INPUT.replace(right, wrong));
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(paths(refused)).contains(path);
    }

    @Test
    void isFoundByEachOfItsFilters() {
        String word = "w" + UUID.randomUUID();
        String path = opened(INPUT.replace("Amend section 4", word).replace("2027-06", "2024"));
        String found = PATH + "?group=FICTIONAL&q=" + word.toUpperCase(java.util.Locale.ROOT);
        for (String filter : List.of(
                "country=QR",
                "region=Asia",
                "instrument=CETS185",
                "provision=185-18",
                "status=OPEN",
                "owner=officer",
                "overdue=true",
                "source=NONE",
                "sort=-country")) {
            assertThat(total(found + "&" + filter)).as(filter).isEqualTo(1);
        }
        for (String filter : List.of(
                "country=QS",
                "region=Africa",
                "instrument=CETS224",
                "provision=185-1",
                "status=IMPLEMENTED",
                "owner=manager",
                "source=ACTIVITY",
                "activity=1",
                "review=1")) {
            assertThat(total(found + "&" + filter)).as(filter).isZero();
        }
        assertThat(total(PATH + "?q=" + word)).isZero();
        assertThat(total(PATH + "?country=QR&q=" + word)).isZero();
        step(path, "drop", "{\"note\":\"overtaken\"}");
        assertThat(total(found + "&overdue=true")).isZero();
        assertThat(reader.get(PATH + "?colour=blue").status()).isEqualTo(400);
        assertThat(reader.get(PATH + "?overdue=maybe").status()).isEqualTo(400);
        assertThat(reader.get(PATH + "?sort=text").status()).isEqualTo(400);
    }

    @Test
    void anArticleFindsItsParts() {
        String word = "w" + UUID.randomUUID();
        opened(INPUT.replace("Amend section 4", word).replace("185-18", "185-6-1-a"));
        assertThat(total(PATH + "?group=FICTIONAL&provision=185-6&q=" + word)).isEqualTo(1);
    }

    @Test
    void anActivityThatARecommendationComesFromStaysAndOneThatHelpsIsLetGo() {
        String from = activity();
        String helps = activity();
        String path =
                opened(INPUT.replace("\"due\":\"2027-06\"", "\"activity\":" + from + ",\"servedBy\":[" + helps + "]"));
        assertThat(total(PATH + "?group=FICTIONAL&activity=" + from)).isEqualTo(1);
        assertThat(total(PATH + "?group=FICTIONAL&activity=" + helps)).isEqualTo(1);
        assertThat(remove(from).status()).isEqualTo(409);
        assertThat(remove(helps).status()).isEqualTo(204);
        JsonObject left = reader.get(path).json();
        assertThat(left.getJsonArray("servedBy")).isEmpty();
        assertThat(left.getJsonObject("source").getString("kind")).isEqualTo("ACTIVITY");
        assertThat(reader.get(path + "/history").text()).contains("servedBy");
    }

    @Test
    void comesFromAFindingOfItsState() {
        Reply finding = officer.post("/api/findings", """
                {"country":"QR","provision":"185-20","rating":"NOT_IN_LINE","basis":"IN_FORCE","validFrom":"2024-05-01","source":"Gazette"}""");
        String id = String.valueOf(finding.json().getInt("id"));
        String input = INPUT.replace("\"due\":\"2027-06\"", "\"finding\":" + id);
        JsonObject source = reader.get(opened(input)).json().getJsonObject("source");
        assertThat(source.getString("kind")).isEqualTo("FINDING");
        assertThat(source.getInt("finding")).isEqualTo(finding.json().getInt("id"));
        assertThat(paths(officer.post(PATH, input.replace("QR", "QS")))).containsExactly("finding");
    }

    private String activity() {
        Reply logged = officer.post("/api/activities", """
                {"title":{"en":"Advice given"},"kind":"ADVISORY_MISSION","startDate":"2026-05-04","countries":["QR"],
                 "projects":[{"code":"OCTOPUS"}]}""");
        return String.valueOf(logged.json().getInt("id"));
    }

    private Reply remove(String activity) {
        String path = "/api/activities/" + activity;
        return officer.with("If-Match", officer.get(path).header("ETag")).delete(path);
    }

    private String opened(String input) {
        Reply opened = officer.post(PATH, input);
        assertThat(opened.status()).as("%s", opened).isEqualTo(201);
        return opened.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Reply step(String path, String step, String body) {
        return officer.post(path + "/" + step, body);
    }

    private int total(String path) {
        Reply reply = reader.get(path);
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply.json().getInt("total");
    }

    private static List<String> paths(Reply refused) {
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("path"))
                .toList();
    }
}
