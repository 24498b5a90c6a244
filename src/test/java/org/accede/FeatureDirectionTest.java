package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which features a feature may know: what stands here and, through it, what those know. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class FeatureDirectionTest {
    private static final String BASE = "org.accede.";

    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("launch", List.of()),
            Map.entry("shared", List.of()),
            Map.entry("history", List.of("shared")),
            Map.entry("account", List.of("history")),
            Map.entry("country", List.of("history")),
            Map.entry("convention", List.of("history")),
            Map.entry("project", List.of("history")),
            Map.entry("treaty", List.of("country", "convention")),
            Map.entry("document", List.of("history")),
            Map.entry("law", List.of("country", "convention", "document")),
            Map.entry("alignment", List.of("treaty", "law")),
            Map.entry("deskreview", List.of("alignment", "activity")),
            Map.entry("activity", List.of("country", "convention", "project", "document")),
            Map.entry("recommendation", List.of("deskreview", "activity")),
            Map.entry("overview", List.of("recommendation")),
            Map.entry("export", List.of("overview")),
            Map.entry("sampledata", List.of("export", "account")));

    @ArchTest
    static void everyFeatureHasItsPlace(JavaClasses product) {
        assertThat(product.stream().map(FeatureDirectionTest::feature).collect(Collectors.toSet()))
                .isSubsetOf(MAY_KNOW.keySet());
    }

    @ArchTest
    static void featuresKnowOnlyWhatIsBelowThem(JavaClasses product) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : product) {
            Set<String> allowed = below(feature(type));
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(BASE))
                    .filter(dependency -> !allowed.contains(feature(dependency.getTargetClass())))
                    .map(Dependency::getDescription)
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> below(String feature) {
        Set<String> below = new HashSet<>(Set.of(feature));
        MAY_KNOW.getOrDefault(feature, List.of()).forEach(known -> below.addAll(below(known)));
        return below;
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(BASE.length()).split("\\.", 2)[0];
    }
}
