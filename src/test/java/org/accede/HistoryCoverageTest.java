package org.accede;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.history.HistoryValue;
import org.accede.history.NotInHistory;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.RecordedFact;

/** No entity and no attribute of one can be forgotten in history, and no name in it can get lost. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class HistoryCoverageTest {
    private static final Map<String, String> WITHOUT_HISTORY = Map.ofEntries(
            Map.entry("Country", "published data, changed by an edition of the product only, whose own history has it"),
            Map.entry("CountryName", "as Country"),
            Map.entry("Instrument", "as Country"),
            Map.entry("Provision", "as Country"),
            Map.entry("LoadedItem", "what of an edition is loaded already: no record of the office"),
            Map.entry("AnsweredCall", "a call's receipt, kept for thirty days"),
            Map.entry("FormerAccount", "written once, by a deletion that history tells"),
            Map.entry("DocumentPart", "a file's content, written once and never changed"),
            Map.entry("HistoryEntry", "history itself"),
            Map.entry("HistoryKey", "destroying one must leave nothing behind"),
            Map.entry("TakenTable", "written once, when a table is taken out for the first time"),
            Map.entry("TablePreset", "somebody's own question, kept for convenience"),
            Map.entry("ExportJob", "the state of one run, cleaned away with its file"),
            Map.entry("OfficeTemplate", "every edition is kept as it was sent"),
            Map.entry("PersonalExport", "a log itself, only ever added to"),
            Map.entry("DeskReview", "its steps, authors and approved content are kept for ever beside it"),
            Map.entry("DraftArticle", "as DeskReview: what was approved is kept word for word"),
            Map.entry("ReviewApproval", "written once, by an approval"),
            Map.entry("ReviewAuthor", "written once, by the first save"),
            Map.entry("LintDismissal", "written once, with its reason, by whom and when"));

    /**
     * All names ever stored. They never change: an attribute that is renamed keeps its old one by {@link HistoryField}; the
     * name of one that is dropped stays here and in the bundle, for the entries that have it.
     */
    private static final Map<String, String> NAMES = Map.of(
            "activity",
            "city confidence countries end"
                    + " followUpOf institutions kind men mode note objectives other outcomes partners placeCountry projects provisions reference"
                    + " scope source start status summary titleEn titleFr total women",
            "project",
            "beneficiaries budget confidence donors end nameEn nameFr note start",
            "contribution",
            "agreedOn amount currency donor noteEn noteFr project source",
            "account",
            "active fullName name password roles sample scope",
            "recommendation",
            "country due evidence evidenceUrl implemented institution owner provisions reason servedBy status textEn textFr",
            "law",
            "approves country language note reference titleEn titleFr titleOriginal url",
            "document",
            "bytes kind name owner removedAt sha256",
            "token",
            "account label token");

    @ArchTest
    static void everyEntityIsAFactOrHasHistoryOrAReasonForNone(JavaClasses product) {
        List<String> forgotten = product.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAssignableTo(RecordedFact.class))
                .filter(type -> !type.isAnnotatedWith(Historied.class))
                .map(JavaClass::getSimpleName)
                .filter(name -> !WITHOUT_HISTORY.containsKey(name))
                .toList();
        assertThat(forgotten)
                .as("mark it @Historied, or say in this test why nothing is lost without")
                .isEmpty();
    }

    @ArchTest
    static void everyNameIsKeptForEver(JavaClasses product) {
        Map<String, SortedSet<String>> now = product.stream()
                .filter(type -> type.isAnnotatedWith(Historied.class))
                .collect(toMap(
                        type -> type.getAnnotationOfType(Historied.class).value(),
                        type -> names(type),
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(now)
                .as("a new field gets its name here and its words in both bundles; a renamed one keeps its old name")
                .isEqualTo(NAMES.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                kind -> new TreeSet<>(Set.of(kind.getValue().split(" ", -1))))));
    }

    @ArchTest
    static void everyNameHasItsWordsInBothLanguages(JavaClasses product) {
        NAMES.forEach((kind, fields) -> {
            for (Language language : Language.values()) {
                assertThat(Messages.bundle(language).keySet()).contains("history.kind." + kind);
                for (String field : fields.split(" ", -1)) {
                    assertThat(Messages.bundle(language).keySet()).contains(kind + "." + field);
                }
            }
        });
    }

    @ArchTest
    static void everyValueOfSeveralPartsSaysHowItIsStored(JavaClasses product) {
        assertThat(product.stream()
                        .filter(type -> type.isAnnotatedWith(Historied.class))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field ->
                                field.isAnnotatedWith(jakarta.persistence.ElementCollection.class) && !isLeftOut(field))
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                        .filter(type -> type.isAnnotatedWith(Embeddable.class))
                        .filter(type -> !type.isAssignableTo(HistoryValue.class)))
                .isEmpty();
    }

    private static SortedSet<String> names(JavaClass type) {
        SortedSet<String> names = new TreeSet<>();
        for (JavaField field : type.getAllFields()) {
            JavaClass held = field.getRawType();
            if (isLeftOut(field)) {
                continue;
            }
            if (held.isAnnotatedWith(Embeddable.class)) {
                names.addAll(names(held));
            } else {
                names.add(name(field));
            }
        }
        return names;
    }

    private static boolean isLeftOut(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.TRANSIENT)
                || field.isAnnotatedWith(Id.class)
                || field.isAnnotatedWith(Version.class)
                || field.isAnnotatedWith(NotInHistory.class)
                || field.getName().startsWith("_persistence");
    }

    private static String name(JavaField field) {
        String said = field.tryGetAnnotationOfType(HistoryField.class)
                .map(HistoryField::name)
                .orElse("");
        return said.isEmpty() ? field.getName() : said;
    }
}
