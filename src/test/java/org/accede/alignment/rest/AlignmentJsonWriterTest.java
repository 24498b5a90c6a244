package org.accede.alignment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.alignment.Assessment;
import org.accede.alignment.Basis;
import org.accede.alignment.Cell;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionFixture;
import org.accede.country.CountryFixture;
import org.accede.country.Region;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;

class AlignmentJsonWriterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final String NAME = "Côte \"d’Ivoire\" \\ \t\n";

    @Test
    void writesEveryFieldThatHasAValue() throws IOException {
        FindingFact partly = finding(7, Rating.PARTLY_IN_LINE, Basis.IN_FORCE, PartialDate.Precision.DAY);
        FindingFact bill = finding(8, Rating.IN_LINE, Basis.BILL, PartialDate.Precision.YEAR);
        Cell own = new Cell(new Assessment(Rating.PARTLY_IN_LINE, false, 1, 2), partly, bill, true);
        Cell derived = new Cell(new Assessment(Rating.NOT_IN_LINE, true, 3, 4), null, null);

        JsonObject row = row(Map.of("X-2", own, "X-4", derived));

        assertThat(row.getString("iso2")).isEqualTo("CI");
        assertThat(row.getString("name")).isEqualTo(NAME);
        assertThat(row.getJsonObject("cells")).isEqualTo(read("""
                        {"X-2":{"rating":"PARTLY_IN_LINE","basis":"IN_FORCE","validFrom":"2024-01-02","findingId":7,
                                "derived":false,"assessed":1,"applicable":2,"changedSinceApproval":true,
                                "later":{"rating":"IN_LINE","basis":"BILL","validFrom":"2024","findingId":8}},
                         "X-4":{"rating":"NOT_IN_LINE","derived":true,"assessed":3,"applicable":4,"changedSinceApproval":false}}"""));
    }

    @Test
    void leavesOutWhatIsOnlyHintedAt() throws IOException {
        FindingFact bill = finding(8, Rating.IN_LINE, Basis.BILL, PartialDate.Precision.DAY);
        Cell hinted = new Cell(new Assessment(null, false, 0, 1), null, bill);

        assertThat(row(Map.of("X-2", hinted)).getJsonObject("cells")).isEmpty();
    }

    @Test
    void writesListsWithoutMembers() throws IOException {
        assertThat(written(List.of(), List.of())).isEqualTo(read("""
                        {"instrument":"X","asOf":"2024-01-02","knownAt":"2024-01-02T00:00:00.000000Z","ruleVersion":1,
                         "provisions":[],"countries":[]}"""));
    }

    private static FindingFact finding(long id, Rating rating, Basis basis, PartialDate.Precision precision) {
        LocalDate since = precision == PartialDate.Precision.YEAR ? DAY.withDayOfYear(1) : DAY;
        return new FindingFact(id, "CI", "X-2", rating, basis, since, precision, null, Instant.EPOCH, "officer", null);
    }

    private static JsonObject row(Map<String, Cell> cells) throws IOException {
        JsonObject matrix = written(
                List.of(
                        ProvisionFixture.article("2", "Illegal access", Pillar.SUBSTANTIVE),
                        ProvisionFixture.article("4", "Data interference", Pillar.SUBSTANTIVE)),
                List.of(new Matrix.Row(CountryFixture.called("CI", NAME, Region.AFRICA), cells)));
        assertThat(matrix.getJsonArray("provisions")).hasToString("[\"X-2\",\"X-4\"]");
        return matrix.getJsonArray("countries").getJsonObject(0);
    }

    private static JsonObject written(List<Provision> provisions, List<Matrix.Row> rows) throws IOException {
        AsOf at = new AsOf(DAY, Instant.parse("2024-01-02T00:00:00Z"));
        Matrix matrix = new Matrix(at, ProvisionFixture.instrument(), provisions, rows);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        AlignmentJsonWriter.write(new AlignmentJsonWriter.Answer(matrix, Language.FR), json);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json.toByteArray()))) {
            return reader.readObject();
        }
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
