package org.accede.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and every text that a page asks for exists. */
class MessagesTest {
    private static final Path PAGES = Path.of("webapp");
    private static final Pattern USED = Pattern.compile(
            "\\btext\\['([^']+)'](?!\\.)|\\btext\\.([A-Za-z][A-Za-z0-9.]*)|localeBacking\\.text\\('([^']+)'");
    private static final Pattern TYPED_OUT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** Names, and words that both languages share. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "Instrument",
            "{0} ({1})",
            "{0}, {1}",
            "Article",
            "Contribution",
            "Articles",
            "Article {0} – {1}",
            "Conclusions",
            "Instruments",
            "Version",
            "Source",
            "Consultation",
            "Date",
            "OpenDocument",
            "PDF",
            "Word",
            "ASEAN",
            "Accede",
            "Administration",
            "CARICOM",
            "CSV",
            "Commonwealth",
            "EN English",
            "Europe",
            "Excel",
            "JSON",
            "FR français",
            "Menu",
            "N",
            "P",
            "Pages",
            "Parties",
            "Ratification",
            "Signature",
            "{0}",
            "·",
            "–");

    private static final Map<String, String> ENGLISH = texts(Language.EN);
    private static final Map<String, String> FRENCH = texts(Language.FR);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keySet()).isEqualTo(ownKeys(Language.FR));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(ENGLISH).noneSatisfy((key, text) -> assertThat(text).isBlank());
        assertThat(FRENCH).noneSatisfy((key, text) -> assertThat(text).isBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        ENGLISH.forEach(
                (key, english) -> assertThat(placeholders(french(key))).as(key).isEqualTo(placeholders(english)));
    }

    @Test
    void frenchIsTranslated() {
        FRENCH.forEach((key, french) -> {
            if (!SAME_IN_BOTH.contains(french)) {
                assertThat(french).as(key).isNotEqualTo(ENGLISH.get(key));
            }
        });
    }

    @Test
    void frenchKeepsItsTypography() {
        FRENCH.forEach((key, french) -> {
            assertThat(french).as(key).doesNotContainPattern("(?<![\\u00a0\\u202f])[:;?!»](?=\\s|$)");
            assertThat(french).as(key).doesNotContainPattern("«(?![\\u00a0\\u202f])|(?<![\\u00a0\\u202f])%");
            assertThat(french).as(key).doesNotContain("\"", "“", "...");
        });
    }

    @Test
    void noTextHasATypewritersApostrophe() {
        assertThat(ENGLISH.values()).noneMatch(text -> text.contains("'"));
        assertThat(FRENCH.values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        for (Path page : pages()) {
            var used = USED.matcher(Files.readString(page));
            while (used.find()) {
                String key = Stream.of(1, 2, 3)
                        .map(used::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow();
                // A key that ends in a dot is completed by the page.
                assertThat(ENGLISH.keySet())
                        .as("%s in %s", key, page)
                        .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key));
            }
        }
    }

    @Test
    void noPageHasWordsOfItsOwn() throws IOException {
        for (Path page : pages()) {
            String markup = Files.readString(page)
                    .replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>", "")
                    .replaceAll("(?s)[#$]\\{.*?}", "")
                    .replaceAll("&[a-z]+;", "");
            var words = TYPED_OUT.matcher(markup);
            while (words.find()) {
                assertThat(words.group(1).strip()).as(page.toString()).isIn("EN", "FR");
            }
        }
    }

    @Test
    void fillsPlaceholders() {
        assertThat(Messages.text(Language.EN, "pager.shown", "1", "50", "218")).isEqualTo("1–50 of 218");
    }

    @Test
    void labelsAConstant() {
        assertThat(Messages.label(Language.FR, Role.MANAGER)).isEqualTo("Responsable de projet");
    }

    @Test
    void answersInEnglishOnAFrenchServer() {
        assertThat(ResourceBundle.getBundle(Messages.BUNDLE, Language.EN.locale())
                        .getString("navigation.home"))
                .isEqualTo("Home");
    }

    @Test
    void refusesAnUnknownKeyWhileTesting() {
        assertThatThrownBy(() -> Messages.text(Language.EN, "no.such.key")).isInstanceOf(AssertionError.class);
    }

    private static String french(String key) {
        return FRENCH.getOrDefault(key, "");
    }

    private static Set<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> texts(Language language) {
        ResourceBundle bundle = Messages.bundle(language);
        return bundle.keySet().stream()
                .collect(Collectors.toMap(key -> key, bundle::getString, (a, b) -> a, TreeMap::new));
    }

    /** Without those that the French bundle would take from the English one. */
    private static Set<String> ownKeys(Language language) {
        try (var file = Messages.class.getResourceAsStream("messages_" + language.code() + ".properties")) {
            var own = new java.util.PropertyResourceBundle(java.util.Objects.requireNonNull(file));
            return new TreeSet<>(own.keySet());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
