package org.accede.export;

import static org.accede.export.ExportedFile.all;
import static org.accede.export.ExportedFile.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file has the rows of the list it comes from: the same, in the same order, all of them. */
class ExportedRowsIT {
    private static final String CODE = "ISO code, two letters";
    private static final Map<String, String> LETTERS =
            Map.of("IN_LINE", "I", "PARTLY_IN_LINE", "P", "NOT_IN_LINE", "N", "NOT_APPLICABLE", "X");

    private final Api reader = Product.running().as("reader");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sort=-name",
                "treatyStatus=PARTY&instrument=CETS185",
                "treatyStatus=INVITED",
                "treatyStatus=PARTY&asOf=2015-01-01",
                "region=Africa&group=COMMONWEALTH",
                "q=korea",
                "group=FICTIONAL",
                "q=nothing-is-called-so"
            })
    void theCountryStatusHasTheRowsOfTheList(String filter) {
        List<String> listed = all(reader, "/api/countries?" + filter).stream()
                .map(country -> country.getString("iso2"))
                .toList();

        WorkbookReading workbook = workbook(reader, "country-status.xlsx?" + filter);
        assertThat(workbook.column(CODE)).isEqualTo(listed);
        assertThat(workbook.texts(1)).contains(List.of("Rows", String.valueOf(listed.size())));
    }

    @ParameterizedTest
    @CsvSource({"'', 218", "treatyStatus=PARTY&instrument=CETS185, 81", "treatyStatus=INVITED, 10", "group=UN, 193"})
    void theCountryStatusHasAsManyRowsAsThePublicCounts(String filter, int rows) {
        assertThat(workbook(reader, "country-status.xlsx?" + filter).column(CODE))
                .hasSize(rows)
                .doesNotHaveDuplicates();
    }

    @Test
    void theCountryStatusSaysOfEachInstrumentWhatTheListSays() {
        List<String> listed = all(reader, "/api/countries").stream()
                .map(country -> country.getJsonObject("treatyStatus").getString("CETS189"))
                .toList();
        Map<String, String> labels = Map.of(
                "PARTY", "Party",
                "CONTRACTING_STATE", "Contracting State",
                "SIGNATORY", "Signatory",
                "INVITED", "Invited to accede",
                "NONE", "Not a Party");

        assertThat(workbook(reader, "country-status.xlsx").column("First Protocol: Status"))
                .isEqualTo(listed.stream().map(labels::get).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country=BB&sort=startDate",
                "kind=WORKSHOP&from=2021-01-01&to=2022-12-31",
                "project=OCTOPUS&sort=title",
                "region=Asia",
                "q=barbados",
                "group=FICTIONAL&sort=-endDate"
            })
    void theActivitiesHaveTheRowsOfTheList(String filter) {
        List<String> listed = all(reader, "/api/activities?" + filter).stream()
                .map(activity -> activity.getJsonNumber("id").toString())
                .toList();

        assertThat(listed).isNotEmpty();
        assertThat(workbook(reader, "activities.xlsx?" + filter).column("No.")).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"BB, ''", "KE, ''", "GE, '&asOf=2015-06-30'"})
    void theActivitiesOfACountryAreThoseBegunByTheDay(String country, String asOf) {
        WorkbookReading workbook = workbook(reader, "country-status.xlsx?q=" + country + asOf);
        int row = workbook.column(CODE).indexOf(country);
        String day = asOf.isEmpty() ? today(workbook) : asOf.replace("&asOf=", "");

        int listed = reader.get("/api/activities?country=" + country + "&to=" + day)
                .json()
                .getInt("total");
        assertThat(listed).isPositive();
        assertThat(workbook.column("Activities begun by the day").get(row)).isEqualTo(String.valueOf(listed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "region=Africa",
                "group=FICTIONAL&asOf=2022-12-31",
                "group=FICTIONAL&knownAt=2020-01-01T00:00:00Z"
            })
    void theMatrixHasTheRowsAndRatingsOnScreen(String filter) {
        JsonObject matrix = reader.get("/api/alignment?" + filter).json();
        List<String> provisions =
                Stream.of("185-2", "185-9", "185-18", "185-35").toList();
        List<List<String>> listed = matrix.getJsonArray("countries").stream()
                .map(row -> letters(row.asJsonObject(), provisions))
                .toList();

        WorkbookReading workbook = workbook(reader, "alignment-matrix.xlsx?" + filter);
        List<String> headings = workbook.texts(0).get(0);
        List<Integer> columns = provisions.stream()
                .map(code -> code.substring(4) + " ")
                .map(number -> index(headings, number))
                .toList();
        List<List<String>> written = workbook.texts(0).stream()
                .skip(1)
                .map(row -> columns.stream()
                        .map(column -> row.get(column).replace("+", ""))
                        .toList())
                .toList();
        assertThat(written).isEqualTo(listed);
    }

    @Test
    void aPillarsScoreIsThatOfItsArticles() {
        JsonObject matrix = reader.get("/api/alignment?group=FICTIONAL").json();
        List<String> articles =
                IntStream.rangeClosed(2, 13).mapToObj(i -> "185-" + i).toList();
        List<String> scores = matrix.getJsonArray("countries").stream()
                .map(row -> score(letters(row.asJsonObject(), articles)))
                .toList();

        assertThat(workbook(reader, "country-status.xlsx?group=FICTIONAL").column("Substantive criminal law: score"))
                .hasSize(12)
                .isEqualTo(scores);
    }

    private static List<String> letters(JsonObject row, List<String> provisions) {
        JsonObject cells = row.getJsonObject("cells");
        return provisions.stream()
                .map(code -> cells.containsKey(code) ? cells.getJsonObject(code).getString("rating") : "")
                .map(rating -> LETTERS.getOrDefault(rating, "·"))
                .toList();
    }

    private static String score(List<String> letters) {
        double score = letters.stream()
                .mapToDouble(letter -> letter.equals("I") ? 1 : letter.equals("P") ? 0.5 : 0)
                .sum();
        return score == Math.rint(score) ? String.valueOf((int) score) : String.valueOf(score);
    }

    private static int index(List<String> headings, String beginning) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String today(WorkbookReading workbook) {
        return workbook.rows(1).stream()
                .filter(row -> row.getCellText(0).equals("As of"))
                .flatMap(row -> row.getCellAsDate(1).stream())
                .findFirst()
                .orElseThrow()
                .toLocalDate()
                .toString();
    }
}
