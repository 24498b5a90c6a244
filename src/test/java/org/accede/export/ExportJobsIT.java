package org.accede.export;

import static org.accede.export.ExportedFile.get;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.accede.shared.Csv;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in the background, and files that come back to be checked. */
class ExportJobsIT {
    private static final String QUESTION = "country-status?asOf=2022-12-31&region=AFRICA&lang=fr";

    private final Api officer = Product.running().as("officer");

    @Test
    void anExportInTheBackgroundHasTheBytesOfTheDirectOne() throws InterruptedException {
        Reply begun = officer.post("/api/exports/" + QUESTION + "&form=csv", "");
        assertThat(begun.status()).isEqualTo(202);
        String job = begun.header("Location");
        assertThat(job).contains("/api/exports/jobs/");

        JsonObject done = awaited("/api/exports/jobs/" + begun.json().getJsonNumber("id"));
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("rows")).isEqualTo(54);
        Reply file = officer.get(done.getString("file"));
        assertThat(file.header("Content-Disposition")).contains("situation-par-pays-2022-12-31.csv");
        String knownAt = done.getString("question").replaceAll(".*(knownAt=[^&]+).*", "$1");
        assertThat(file.bytes())
                .isEqualTo(get(officer, QUESTION.replace("?", ".csv?") + "&" + knownAt)
                        .bytes());
        assertThat(officer.delete("/api/exports/jobs/" + done.getInt("id")).status())
                .isEqualTo(409);
    }

    @Test
    void anExportIsItsAccountsOwn() {
        long id = officer.post("/api/exports/" + QUESTION + "&form=xlsx", "")
                .json()
                .getJsonNumber("id")
                .longValue();
        Api reader = Product.running().as("reader");
        assertThat(reader.get("/api/exports/jobs/" + id).status()).isEqualTo(404);
        assertThat(reader.get("/api/exports/jobs/" + id + "/file").status()).isEqualTo(404);
        assertThat(reader.delete("/api/exports/jobs/" + id).status()).isEqualTo(404);
    }

    @Test
    void saysAtOnceWhatCannotBeRead() {
        assertThat(officer.post("/api/exports/country-status?asOf=never", "").status())
                .isEqualTo(400);
        assertThat(officer.post("/api/exports/nothing", "").status()).isEqualTo(404);
        assertThat(officer.post("/api/exports/country-status?form=docm", "").status())
                .isEqualTo(404);
        assertThat(officer.get("/api/exports/country-status.csv?columns=name,shoeSize")
                        .status())
                .isEqualTo(400);
        assertThat(officer.get("/api/exports/country-status.csv?personal=true").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "json", "docx", "pdf"})
    void aFileComesBackIdentical(String form) {
        byte[] file = get(officer, "country-status." + form + "?asOf=2022-12-31&region=OCEANIA&lang=en,fr")
                .bytes();
        JsonObject check = check(file).json();
        assertThat(check.getBoolean("identical")).as(check.toString()).isTrue();
        assertThat(check.getBoolean("cellsCompared"))
                .isEqualTo(!List.of("docx", "pdf").contains(form));
        String id = check.getString("id");
        assertThat(officer.get("/api/exports/taken/" + id).json().getString("query"))
                .contains("asOf=2022-12-31", "region=OCEANIA");
    }

    @Test
    void theCheckNamesTheOneCellThatWasAltered() throws IOException {
        byte[] file = get(officer, "alignment-matrix.xlsx?group=FICTIONAL&asOf=2022-12-31")
                .bytes();
        ByteArrayOutputStream altered = new ByteArrayOutputStream();
        String name;
        String heading;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            name = workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue();
            heading = workbook.getSheetAt(0).getRow(0).getCell(5).getStringCellValue();
            XSSFRow row = workbook.getSheetAt(0).getRow(3);
            row.removeCell(row.getCell(5));
            row.createCell(5).setCellValue("Z");
            workbook.write(altered);
        }

        JsonObject check = check(altered.toByteArray()).json();
        assertThat(check.getInt("differenceCount")).isEqualTo(1);
        JsonObject difference = check.getJsonArray("differences").getJsonObject(0);
        assertThat(difference.getString("row")).isEqualTo(name);
        assertThat(difference.getString("column")).isEqualTo(heading);
        assertThat(difference.getString("file")).isEqualTo("Z");
    }

    @Test
    void manyMayTakeTheSameTableAtOnce() {
        String question = "/api/exports/country-status.csv?region=EUROPE&columns=name&asOf=2019-03-07&lang=";
        assertThat(Stream.of("en", "en", "en", "en", "fr", "fr", "fr", "fr")
                        .parallel()
                        .map(language -> officer.get(question + language).status()))
                .containsOnly(200);
    }

    @Test
    void aQuestionTooLongToKeepIsRefused() {
        assertThat(officer.get("/api/exports/country-status.csv?q=" + "x".repeat(4_100))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFileThatIsNoneOfOursIsRefused() {
        assertThat(check("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(check("PK\u0003\u0004".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void everyAttributeThatIsSaidToBeExportedHasItsColumn() {
        for (String table : List.of("country-status", "alignment-matrix", "activities")) {
            JsonObject file = get(officer, table + ".json?q=Barbados&columns=").json();
            List<String> keys = file.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                    .map(column -> column.getString("key"))
                    .toList();
            assertThat(Csv.rows(NothingForgottenTest.class, "attributes.csv").stream()
                            .flatMap(row -> row.find("exported").stream())
                            .filter(column -> column.startsWith(table + ":"))
                            .map(column -> column.substring(table.length() + 1)))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(keys).contains(key));
        }
    }

    @Test
    void theInventoryOfAProjectCountsEachActivityOnceAndNamesTheCountries() {
        JsonObject file =
                get(officer, "activities.json?project=OCTOPUS&lang=fr").json();
        int listed = officer.get("/api/activities?project=OCTOPUS").json().getInt("total");
        List<JsonObject> totals = file.getJsonArray("about").getValuesAs(JsonObject.class).stream()
                .filter(section -> section.getString("heading").equals("Totaux"))
                .flatMap(section -> section.getJsonArray("lines").getValuesAs(JsonObject.class).stream())
                .toList();
        assertThat(totals.get(0).getString("words")).isEqualTo(String.valueOf(listed));
        assertThat(totals)
                .anySatisfy(line -> assertThat(line.getString("label")).isEqualTo("Un soutien a été apporté à\u00a0:"));
    }

    private Reply check(byte[] file) {
        return officer.with("Content-Type", "application/octet-stream")
                .send("POST", "/api/exports/check", BodyPublishers.ofByteArray(file));
    }

    private JsonObject awaited(String job) throws InterruptedException {
        JsonObject answer = officer.get(job).json();
        for (int i = 0; i < 300 && List.of("WAITING", "RUNNING").contains(answer.getString("state")); i++) {
            Thread.sleep(200);
            answer = officer.get(job).json();
        }
        return answer;
    }
}
