package org.accede.alignment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.alignment.Basis;
import org.accede.alignment.Rating;
import org.accede.alignment.rest.AlignmentJson.CellJson;
import org.accede.alignment.rest.AlignmentJson.CountryCells;
import org.accede.alignment.rest.AlignmentJson.Later;
import org.junit.jupiter.api.Test;

class AlignmentJsonWriterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final String NAME = "Côte \"d’Ivoire\" \\ \t\n";

    @Test
    void writesEveryFieldThatHasAValue() {
        Later later = new Later(Rating.IN_LINE, Basis.BILL, "2024-01", 8);
        CellJson own =
                new CellJson(Rating.PARTLY_IN_LINE, Basis.IN_FORCE, DAY.toString(), 7L, false, 1, 2, true, later);
        CellJson derived = new CellJson(Rating.NOT_IN_LINE, null, null, null, true, 3, 4, false, null);

        JsonObject matrix = matrix(new CountryCells("CI", NAME, Map.of("185-2", own, "185-4", derived)));

        JsonObject row = matrix.getJsonArray("countries").getJsonObject(0);
        assertThat(row.getString("name")).isEqualTo(NAME);
        assertThat(row.getJsonObject("cells").getJsonObject("185-2")).isEqualTo(read("""
                        {"rating":"PARTLY_IN_LINE","basis":"IN_FORCE","validFrom":"2024-01-02","findingId":7,
                         "derived":false,"assessed":1,"applicable":2,"changedSinceApproval":true,
                         "later":{"rating":"IN_LINE","basis":"BILL","validFrom":"2024-01","findingId":8}}"""));
        assertThat(row.getJsonObject("cells").getJsonObject("185-4"))
                .isEqualTo(
                        read(
                                "{\"rating\":\"NOT_IN_LINE\",\"derived\":true,\"assessed\":3,\"applicable\":4,\"changedSinceApproval\":false}"));
    }

    @Test
    void writesListsWithoutMembers() {
        assertThat(matrix(new CountryCells("CI", "", Map.of()))
                        .getJsonArray("countries")
                        .getJsonObject(0)
                        .getJsonObject("cells"))
                .isEmpty();
        AlignmentJson none = new AlignmentJson("CETS185", DAY, "2024-01-02T00:00:00.000000Z", 1, List.of(), List.of());
        assertThat(read(AlignmentJsonWriter.write(none))).isEqualTo(read("""
                        {"instrument":"CETS185","asOf":"2024-01-02","knownAt":"2024-01-02T00:00:00.000000Z","ruleVersion":1,
                         "provisions":[],"countries":[]}"""));
    }

    private static JsonObject matrix(CountryCells row) {
        return read(AlignmentJsonWriter.write(new AlignmentJson(
                "CETS185", DAY, "2024-01-02T00:00:00.000000Z", 1, List.of("185-2", "185-4"), List.of(row))));
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
