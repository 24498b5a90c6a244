package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;

/** The figures that the office publishes come out of the actions on record. */
class PublicCountIT {
    /** On a database where nobody records a treaty action. */
    private final Api reader = Product.onPostgres().as("reader");

    @Test
    void sixtySixOnTheLastOfJune2021OfWhichSwedenNotYetInForce() {
        assertThat(parties("2021-06-30")).hasSize(65).doesNotContain("SE");
        assertThat(states("CONTRACTING_STATE", "2021-06-30")).containsExactly("SE");
        assertThat(treaty("&asOf=2021-06-30").getInt("parties")).isEqualTo(66);
        assertThat(treaty("&asOf=2021-06-30").getInt("inForce")).isEqualTo(65);
    }

    @Test
    void seventySixOnTheDayOf2024WithGrenadaWhoseDayIsUnknown() {
        JsonObject treaty = treaty("&asOf=2024-10-09");
        assertThat(treaty.getInt("parties")).isEqualTo(76);
        assertThat(states("CONTRACTING_STATE", "2024-10-09")).contains("GD");
        assertThat(reader.get("/api/treaty-actions?country=GD&kind=ACCESSION")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("date"))
                .isEqualTo("2024");
    }

    @Test
    void eightyOneTodayAndTenInvitedOfFifteenTwoYearsBefore() {
        assertThat(treaty("").getInt("parties")).isEqualTo(81);
        assertThat(treaty("").getInt("invited")).isEqualTo(10);
        assertThat(states("INVITED", "2024-12-01")).hasSize(15).contains("NZ", "VU", "BF", "NE", "GT");
    }

    @Test
    void whatChangedBetweenTwoDaysIsTheDifferenceOfTheirCounts() {
        JsonObject changes = reader.get("/api/treaty-status/changes?from=2021-06-30&to=2024-10-09")
                .json();
        JsonObject became = changes.getJsonObject("became");
        JsonObject before = treaty("&asOf=2021-06-30");
        JsonObject after = treaty("&asOf=2024-10-09");
        int joined = (int) changes.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(change -> change.getJsonObject("world"))
                .filter(world -> !bound(world.getString("from")) && bound(world.getString("to")))
                .count();
        assertThat(before.getInt("parties") + joined).isEqualTo(after.getInt("parties"));
        assertThat(before.getInt("inForce") + became.getInt("PARTY")).isEqualTo(after.getInt("inForce"));
        assertThat(changes.getInt("corrected")).isZero();
        int regions = changes.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                .mapToInt(region -> region.getInt("changed"))
                .sum();
        assertThat(regions).isEqualTo(changes.getInt("changed")).isPositive();
    }

    @Test
    void newZealandCameIntoForceByTheClockAlone() {
        JsonObject world = reader.get("/api/treaty-status/changes?country=NZ&from=2025-09-01&to=2025-12-01")
                .json()
                .getJsonArray("changes")
                .getJsonObject(0)
                .getJsonObject("world");
        assertThat(world.getString("from")).isEqualTo("CONTRACTING_STATE");
        assertThat(world.getString("to")).isEqualTo("PARTY");
        assertThat(world.getJsonArray("facts")).isEmpty();
        assertThat(world.getJsonObject("clock").getString("event")).isEqualTo("ENTRY_INTO_FORCE");
        assertThat(world.getJsonObject("clock").getString("date")).isEqualTo("2025-12-01");
    }

    @Test
    void demonstrationStatesDoNotBringTheSecondProtocolIntoForce() {
        assertThat(reader.get("/api/countries?instrument=CETS224&treatyStatus=PARTY")
                        .json()
                        .getInt("total"))
                .isZero();
    }

    private static boolean bound(String status) {
        return status.equals("PARTY") || status.equals("CONTRACTING_STATE");
    }

    private List<String> parties(String day) {
        return states("PARTY", day);
    }

    private List<String> states(String status, String day) {
        return reader
                .get("/api/countries?size=500&treatyStatus=" + status + "&asOf=" + day)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(country -> country.getString("iso2"))
                .toList();
    }

    private JsonObject treaty(String more) {
        return reader
                .get("/api/overview?instrument=CETS185" + more)
                .json()
                .getJsonArray("regions")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(region -> region.getString("region").equals("All"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("treaty");
    }
}
