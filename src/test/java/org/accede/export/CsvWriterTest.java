package org.accede.export;

import static org.accede.export.TableFixture.row;
import static org.accede.export.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.accede.shared.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private final CsvWriter writer = new CsvWriter();

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesWhatTheGoldenFileHas(Language language) throws IOException {
        Table<?> table = table(
                language,
                row("Côte d’Ivoire", 1_234, "2024-07-29", "a, b; \"c\"\nnext line"),
                row("Kosovo*", -5, "2021-06", "=1+1"),
                new TableFixture.Row(
                        Value.text("São Tomé"),
                        new Value.Amount(new BigDecimal("10.5")),
                        Value.day((java.time.LocalDate) null),
                        Value.NONE,
                        Value.NONE,
                        List.of()));

        assertThat(new String(write(table), StandardCharsets.UTF_8)).isEqualTo(golden(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41 12", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void textThatMayBeginAFormulaBeginsWithAnApostrophe(String typed) throws IOException {
        CSVRecord record =
                parse(table(Language.EN, row(typed, -1, "2021", "a=1"))).get(1);

        assertThat(record.get(0)).isEqualTo("'" + typed);
        assertThat(record.get(1)).isEqualTo("-1");
        assertThat(record.get(4)).isEqualTo("a=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "'=1+1", "''-1", "'quoted", "'", "=", "plain", "\n@x", "a=1", "-"})
    void whatWasGuardedComesBackAsItWas(String typed) throws IOException {
        String written = parse(table(Language.FR, row("x", 1, "2021", typed)), ';')
                .get(1)
                .get(4);
        assertThat(written).doesNotStartWith("=").doesNotStartWith("-").doesNotStartWith("@");
        assertThat(PlainCells.read(written)).isEqualTo(typed);
    }

    @Test
    void standsAlone() throws IOException {
        List<CSVRecord> records = parse(table(Language.EN, row("Kosovo*", 1, "2021", ""), row("Kenya", 1, "2021", "")));

        assertThat(records.get(0).toList()).contains("As of", "Known at", "Footnotes");
        assertThat(records.get(0).get(8))
                .startsWith("About: Status & more: <all>, Region: Africa, Rows: 2, Fingerprint");
        assertThat(records.get(1).toList())
                .endsWith(
                        "2022-12-31",
                        "2023-01-05T10:15:30.123456Z",
                        "Fictional States are shown. * The designation of Kosovo*",
                        "");
        assertThat(records.get(2).toList()).endsWith("Fictional States are shown.", "");
    }

    @Test
    void aTextIsNeverCut() throws IOException {
        String endless = "x".repeat(50_000);
        assertThat(parse(table(Language.EN, row("Kenya", 1, "2021", endless)))
                        .get(1)
                        .get(4))
                .isEqualTo(endless);
    }

    private List<CSVRecord> parse(Table<?> table) throws IOException {
        return parse(table, ',');
    }

    private List<CSVRecord> parse(Table<?> table, char separator) throws IOException {
        String text = new String(write(table), StandardCharsets.UTF_8).substring(1);
        try (var parser =
                CSVFormat.RFC4180.builder().setDelimiter(separator).get().parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private byte[] write(Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
    }

    private static String golden(Language language) throws IOException {
        try (var in = CsvWriterTest.class.getResourceAsStream("table_" + language.code() + ".csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
