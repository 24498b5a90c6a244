package org.accede.export;

import static org.accede.export.ExportedFile.get;
import static org.accede.export.ExportedFile.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says, beside having the rows of its list. */
class ExportsIT {
    private static final String STATUS = "Budapest Convention: Status";
    private static final Pattern PARTS = Pattern.compile("; |\u00a0: ");

    private final Api reader = Product.running().as("reader");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country-status.xlsx?",
                "country-status.xlsx?group=FICTIONAL&treatyStatus=PARTY",
                "alignment-matrix.xlsx?",
                "alignment-matrix.xlsx?group=FICTIONAL&region=Africa&cells=words",
                "alignment-matrix.xlsx?instrument=CETS224&provisions=all",
                "activities.xlsx?",
                "activities.xlsx?group=FICTIONAL&kind=WORKSHOP",
                "recommendations.xlsx?group=FICTIONAL&country=QM&overdue=true"
            })
    void aFrenchFileHasNoEnglishOfTheProduct(String query) {
        Set<String> english = values(Language.EN);
        english.removeAll(values(Language.FR));

        WorkbookReading workbook = workbook(reader, query + "&lang=fr");
        // partners stand as they were typed: "European Union"
        int typed = workbook.texts(0).get(0).indexOf("Partenaires");
        assertThat(Stream.of(0, 1)
                        .flatMap(sheet -> workbook.texts(sheet).stream())
                        .flatMap(row -> IntStream.range(0, row.size())
                                .filter(i -> i != typed)
                                .mapToObj(row::get))
                        .flatMap(text -> Stream.concat(Stream.of(text), PARTS.splitAsStream(text))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(english);
        assertThat(workbook.sheetNames()).endsWith("À propos");
    }

    @ParameterizedTest
    @CsvSource({
        "country-status, en, country-status-2022-12-31",
        "country-status, fr, situation-par-pays-2022-12-31",
        "alignment-matrix, en, alignment-matrix-budapest-convention-2022-12-31",
        "alignment-matrix, fr, tableau-d-alignement-convention-de-budapest-2022-12-31"
    })
    void theNameSpeaksTheLanguageAndIsDated(String table, String language, String name) {
        for (String format : List.of("xlsx", "csv")) {
            Reply reply = get(reader, table + "." + format + "?asOf=2022-12-31&lang=" + language);
            assertThat(reply.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"" + name + "." + format + "\"");
            assertThat(reply.header("Content-Language")).isEqualTo(language);
        }
    }

    @Test
    void theFormSaysItsType() {
        assertThat(get(reader, "activities.xlsx").header("Content-Type"))
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get(reader, "activities.csv").header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-27, Invited to accede", "2025-08-28, Contracting State", "2025-12-01, Party"})
    void theDayDecidesTheStatus(String day, String status) {
        assertThat(workbook(reader, "country-status.xlsx?q=New+Zealand&asOf=" + day)
                        .column(STATUS))
                .containsExactly(status);
    }

    @Test
    void aWholeDayIsADateAndAPartialOneText() {
        WorkbookReading albania = workbook(reader, "country-status.xlsx?q=Albania");
        int deposit = albania.texts(0).get(0).indexOf("Budapest Convention: Deposit");
        Row row = albania.rows(0).get(1);
        assertThat(row.getCellAsDate(deposit)).contains(LocalDateTime.of(2002, 6, 20, 0, 0));
        assertThat(row.getCellAsDate(deposit + 1)).contains(LocalDateTime.of(2004, 7, 1, 0, 0));

        Row grenada = workbook(reader, "country-status.xlsx?q=Grenada").rows(0).get(1);
        assertThat(grenada.getCell(deposit).getType()).isEqualTo(CellType.STRING);
        assertThat(grenada.getCell(deposit).asString()).isEqualTo("2024");
        assertThat(grenada.getCellAsDate(deposit + 1)).contains(LocalDateTime.of(2025, 4, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "TR, 2018-01-15, en, Turkey",
        "TR, 2023-01-15, en, Türkiye",
        "MK, 2018-01-15, fr, L'ex-République yougoslave de Macédoine",
        "MK, 2020-01-15, fr, Macédoine du Nord"
    })
    void aStateBearsTheNameOfTheTablesDay(String code, String day, String language, String name) {
        String filter = "?q=" + code + "&asOf=" + day + "&lang=" + language;
        WorkbookReading workbook = workbook(reader, "country-status.xlsx" + filter);
        assertThat(workbook.texts(0)).anySatisfy(row -> assertThat(row).startsWith(name, code));
    }

    @Test
    void anActivitysCountriesBearTheNameOfItsDay() {
        WorkbookReading workbook = workbook(reader, "activities.xlsx?country=TR&sort=startDate");
        List<String> names = workbook.column("Countries and areas");
        assertThat(names.get(0)).contains("Turkey");
        assertThat(names.get(names.size() - 1)).contains("Türkiye");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country-status", "alignment-matrix", "activities"})
    void kosovosFootnoteStandsOnce(String table) {
        WorkbookReading workbook = workbook(reader, table + ".xlsx");
        assertThat(workbook.column(workbook.texts(0).get(0).stream()
                        .filter(heading -> heading.startsWith("Countr"))
                        .findFirst()
                        .orElseThrow()))
                .anyMatch(names -> names.contains("Kosovo*"));
        assertThat(String.join("\n", workbook.parts().values()).split("Resolution 1244", -1))
                .hasSize(2);
        assertThat(get(reader, table + ".csv").text()).contains("* All references to Kosovo");
    }

    @Test
    void fictionalStatesAreThereOnlyWhenAskedForAndSaidToBe() {
        String notice = "They are fictional and count in no total.";
        for (String table : List.of("country-status", "alignment-matrix", "activities")) {
            WorkbookReading real = workbook(reader, table + ".xlsx");
            WorkbookReading fictional = workbook(reader, table + ".xlsx?group=FICTIONAL");
            assertThat(real.texts(0).toString()).doesNotContain("Oussera");
            assertThat(real.about().toString()).doesNotContain(notice);
            assertThat(fictional.texts(0).toString()).contains("Oussera");
            assertThat(fictional.about().toString()).contains(notice);
            assertThat(get(reader, table + ".csv?group=FICTIONAL").text()).contains(notice);
        }
    }

    @Test
    void theFilterStandsInWords() {
        assertThat(workbook(reader, "country-status.xlsx?region=Africa&treatyStatus=INVITED&lang=fr")
                        .about())
                .contains("Région", "Afrique", "Statut", "Invité à adhérer", "Convention de Budapest");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        for (String file : List.of("country-status.xlsx", "alignment-matrix.csv", "alignment-matrix.xlsx")) {
            String question = file + "?group=FICTIONAL&asOf=2024-12-31&knownAt=2025-01-01T00:00:00Z";
            assertThat(get(reader, question).bytes())
                    .isEqualTo(get(reader, question).bytes());
        }
    }

    @Test
    void answersTheSameFileWith304() {
        Reply first = get(reader, "activities.xlsx?country=BB");
        Reply second =
                reader.with("If-None-Match", first.header("ETag")).get("/api/exports/activities.xlsx?country=BB");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "country-status.csv?nonsense=1, nonsense",
        "country-status.csv?page=0, page",
        "country-status.csv?sort=colour, sort",
        "country-status.csv?asOf=2023-02-30, asOf",
        "alignment-matrix.xlsx?cells=smileys, cells",
        "activities.xlsx?kind=PARTY, kind"
    })
    void saysWhichParameterCannotBeRead(String query, String parameter) {
        Reply reply = reader.get("/api/exports/" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("path"))
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.csv", "country-status.docm", "country-status.csv?instrument=CETS999"})
    void knowsNoOtherTableFormOrInstrument(String query) {
        Reply reply = reader.get("/api/exports/" + query);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void givesNothingToWhomIsNotSignedIn() {
        Reply reply = Product.running().api().get("/api/exports/country-status.csv");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).doesNotContain("Albania");
    }

    @Test
    void isTheSameOnPostgres() {
        Api postgres = Product.onPostgres().as("reader");
        WorkbookReading there = workbook(postgres, "country-status.xlsx");
        WorkbookReading here = workbook(reader, "country-status.xlsx");
        for (String heading : List.of("Country or area", STATUS, "Budapest Convention: Deposit")) {
            assertThat(there.column(heading)).hasSize(218).isEqualTo(here.column(heading));
        }
        assertThat(there.column("Activities begun by the day")).contains("1", "2");
        assertThat(workbook(postgres, "activities.xlsx?q=barbados&sort=title").column("Countries and areas"))
                .contains("Barbados");
        assertThat(workbook(postgres, "alignment-matrix.xlsx?group=FICTIONAL").column("2 Illegal access"))
                .hasSize(12)
                .contains("I", "P");
    }

    @Test
    void isDescribed() {
        assertThat(Product.running().api().get("/openapi").text()).contains("/api/exports/{table}.{format}");
    }

    private static Set<String> values(Language language) {
        var bundle = Messages.bundle(language);
        Set<String> values = new TreeSet<>();
        bundle.keySet().forEach(key -> values.add(bundle.getString(key)));
        return values;
    }
}
