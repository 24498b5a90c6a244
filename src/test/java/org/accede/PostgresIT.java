package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same product on the database that an office runs in production: schema, reference data, and each kind of record. */
class PostgresIT {
    private static final String FINDING = """
            {"country":"%s","provision":"185-2","rating":"%s","basis":"IN_FORCE","validFrom":"2021-05-01",
             "reason":"%s","source":"Legal opinion of May 2021","analysis":"Ș, ț and <b>é</b> as typed",
             "citations":[{"law":"Cybercrime Act","article":"s. 4","quote":"« Quiconque »","language":"fr"}]}""";

    private final Product product = Product.onPostgres();

    @Test
    void broughtTheSchemaUpToDate() throws SQLException, IOException {
        List<String> applied =
                Product.askPostgres("select version from flyway_schema_history where success order by installed_rank");
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(applied)
                    .hasSameElementsAs(migrations
                            .map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                            .toList());
        }
        assertThat(Product.askPostgres("select count(*) from flyway_schema_history where not success"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/countries, 218",
        "/api/countries?treatyStatus=PARTY&instrument=CETS185, 81",
        "/api/countries?treatyStatus=INVITED, 10",
        "/api/countries?treatyStatus=INVITED&asOf=2024-12-01, 15",
        "/api/countries?q=ivory%20coast, 1",
        "/api/instruments/CETS185/provisions, 112",
        "/api/instruments/CETS189/provisions, 16",
        "/api/instruments/CETS224/provisions, 46"
    })
    void holdsTheReferenceData(String path, int total) {
        Reply reply = product.as("reader").get(path);
        assertThat(reply.json().getInt("total")).as("%s", reply).isEqualTo(total);
    }

    @Test
    void keepsAnActivity() {
        Api officer = product.as("officer");
        Reply made = officer.post("/api/activities", """
                {"title":{"en":"Atelier d’été","fr":"Atelier d’été"},"kind":"WORKSHOP","startDate":"2031-03-02",
                 "countries":["FJ","TO"],"projects":[{"code":"GLACYE","share":100}],
                 "headcount":{"total":30,"women":12,"men":10}}""");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        String address = "/api/activities/" + made.json().getInt("id");
        JsonObject read = officer.get(address).json();
        assertThat(read.getJsonObject("title").getString("fr")).isEqualTo("Atelier d’été");
        assertThat(read.getJsonArray("countries")).hasSize(2);
        assertThat(read.getJsonObject("headcount").getInt("undisclosed")).isEqualTo(8);
        Reply found = officer.get("/api/activities?from=2031-03-02&country=TO");
        assertThat(found.json().getInt("total")).isEqualTo(1);
        String tag = officer.get(address).header("ETag");
        assertThat(officer.with("If-Match", tag).delete(address).status()).isEqualTo(204);
        assertThat(officer.get(address).status()).isEqualTo(404);
    }

    @Test
    void recordsCorrectsAndWithdrawsAFinding() {
        Api officer = product.as("officer");
        int first = made(officer.post("/api/findings", FINDING.formatted("TO", "IN_LINE", "")));
        assertThat(rating("TO")).isEqualTo("IN_LINE");
        Reply corrected = officer.post(
                "/api/findings/" + first + "/correction", FINDING.formatted("TO", "NOT_IN_LINE", "misread"));
        int second = made(corrected);
        assertThat(corrected.json().getString("analysis")).isEqualTo("Ș, ț and <b>é</b> as typed");
        assertThat(corrected.json().getJsonArray("citations").getJsonObject(0).getString("quote"))
                .isEqualTo("« Quiconque »");
        assertThat(officer.get("/api/findings/" + first).json().getInt("correctedBy"))
                .isEqualTo(second);
        assertThat(rating("TO")).isEqualTo("NOT_IN_LINE");
        made(officer.post("/api/findings/" + second + "/withdrawal", "{\"reason\":\"no such law\"}"));
        assertThat(rating("TO")).isEmpty();
        assertThat(officer.post("/api/findings/" + second + "/withdrawal", "{\"reason\":\"again\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void recordsAJudgement() {
        Api manager = product.as("manager");
        int id = made(manager.post("/api/pillar-judgements", """
                {"country":"TO","pillar":"PROCEDURAL","level":"PARTIALLY","validFrom":"2022-01-01","source":"Mission of 2022"}"""));
        JsonObject read = manager.get("/api/pillar-judgements/" + id).json();
        assertThat(read.getString("level")).isEqualTo("PARTIALLY");
        assertThat(read.getString("recordedBy")).isEqualTo("manager");
    }

    @Test
    void keepsARecommendationThroughItsLife() {
        Api officer = product.as("officer");
        int id = made(officer.post("/api/recommendations", """
                {"country":"TO","text":{"fr":"Modifier l’article « 4 »"},"provisions":["185-18-1-a","224-7"],
                 "institution":"Ministry of Justice","owner":"officer","due":"2024-06"}"""));
        String address = "/api/recommendations/" + id;
        Reply found = officer.get(
                "/api/recommendations?region=Oceania&overdue=true&provision=185-18&instrument=CETS224&q=MODIFIER");
        assertThat(found.json().getInt("total")).as("%s", found).isEqualTo(1);
        assertThat(officer.post(address + "/start", "{}").status()).isEqualTo(200);
        Reply implemented =
                officer.post(address + "/implement", "{\"implemented\":\"2026\",\"evidence\":\"Ș, ț and <b>é</b>\"}");
        assertThat(implemented.json().getBoolean("overdue")).isFalse();
        JsonObject read = officer.get(address).json();
        assertThat(read.getJsonObject("evidence").getString("text")).isEqualTo("Ș, ț and <b>é</b>");
        assertThat(read.getJsonArray("log")).hasSize(3);
        assertThat(officer.get("/api/recommendations?country=QU&group=FICTIONAL")
                        .json()
                        .getInt("total"))
                .as("opened when the sample review was shared")
                .isGreaterThanOrEqualTo(11);
    }

    private static int made(Reply reply) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        return reply.json().getInt("id");
    }

    /** Of article 2; empty where it is not assessed. */
    private String rating(String country) {
        return product.as("reader").get("/api/alignment?region=Oceania").json().getJsonArray("countries").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("iso2").equals(country))
                .map(row -> row.getJsonObject("cells").getJsonObject("185-2"))
                .map(cell -> cell == null ? "" : cell.getString("rating"))
                .findFirst()
                .orElseThrow();
    }
}
