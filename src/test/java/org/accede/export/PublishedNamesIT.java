package org.accede.export;

import static java.util.stream.Collectors.joining;
import static org.accede.export.ExportedFile.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each table, in each language and form, bears the names of its day; read back as whoever gets the file reads it. */
class PublishedNamesIT {
    private static final Map<String, List<String>> BEFORE = Map.of(
            "en", List.of("Turkey", "The former Yugoslav Republic of Macedonia", "Swaziland"),
            "fr", List.of("Turquie", "L'ex-République yougoslave de Macédoine", "Swaziland"));
    private static final Map<String, List<String>> AFTER = Map.of(
            "en", List.of("Türkiye", "North Macedonia", "Eswatini"),
            "fr", List.of("Türkiye", "Macédoine du Nord", "Eswatini"));

    private final Api reader = Product.running().as("reader");

    static Stream<Arguments> files() {
        return Stream.of("country-status", "alignment-matrix")
                .flatMap(table -> Stream.of("en", "fr", "en,fr")
                        .flatMap(language -> Stream.of("xlsx", "docx", "pdf", "csv", "json")
                                .map(form -> Arguments.of(table, language, form))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTableBearsTheNamesOfItsDayAndIsTheSameEachTime(String table, String language, String form)
            throws IOException {
        String then = ask(table, form, language, "2018-01-15");
        String now = ask(table, form, language, "2026-01-15");
        for (String one : language.split(",", -1)) {
            assertThat(then).contains(BEFORE.get(one)).doesNotContain("North Macedonia", "Eswatini");
            assertThat(now).contains(AFTER.get(one)).doesNotContain("Swaziland", "yougoslave", "Yugoslav");
        }
        if (!form.equals("csv")) {
            String footnote = language.startsWith("en") ? "All references to Kosovo" : "Toute référence au Kosovo";
            assertThat(now.replaceAll("\\s+", " ").split(footnote, -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileInOneLanguageHasNoWordsOfTheOther(String table, String language, String form) throws IOException {
        if (language.contains(",") || form.equals("pdf")) {
            return;
        }
        Language other = language.equals("fr") ? Language.EN : Language.FR;
        Set<String> foreign = texts(other);
        foreign.removeAll(texts(language.equals("fr") ? Language.FR : Language.EN));
        assertThat(ask(table, form, language, "2026-01-15").split("[\n\t;\"]+", -1))
                .doesNotContainAnyElementsOf(foreign);
    }

    private static Set<String> texts(Language language) {
        var bundle = Messages.bundle(language);
        Set<String> texts = new TreeSet<>();
        bundle.keySet().forEach(key -> texts.add(bundle.getString(key)));
        return texts;
    }

    private String ask(String table, String form, String language, String day) throws IOException {
        String question = table + "." + form + "?asOf=" + day + "&knownAt=2030-01-01T00:00:00Z&lang=" + language;
        byte[] file = get(reader, question).bytes();
        assertThat(get(reader, question).bytes()).as(question).isEqualTo(file);
        return read(file, form);
    }

    private static String read(byte[] file, String form) throws IOException {
        return switch (form) {
            case "xlsx" -> {
                WorkbookReading workbook = new WorkbookReading(file);
                yield Stream.of(0, 1)
                        .flatMap(sheet -> workbook.texts(sheet).stream())
                        .map(row -> String.join("\t", row))
                        .collect(joining("\n"));
            }
            case "docx" -> {
                try (XWPFWordExtractor words =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
                    yield words.getText();
                }
            }
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                }
            }
            default -> new String(file, java.nio.charset.StandardCharsets.UTF_8);
        };
    }
}
