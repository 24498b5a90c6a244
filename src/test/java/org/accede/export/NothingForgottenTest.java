package org.accede.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.shared.Csv;
import org.junit.jupiter.api.Test;

/** Whatever the register holds is in a table, or it is written down why not: {@code attributes.csv} is that list. */
class NothingForgottenTest {
    private static final List<Csv.Row> LIST = Csv.rows(NothingForgottenTest.class, "attributes.csv");

    @Test
    void everyAttributeIsExportedOrExcludedWithAReason() {
        Set<String> listed =
                LIST.stream().map(NothingForgottenTest::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).hasSize(LIST.size()).containsExactlyElementsOf(attributes());
    }

    @Test
    void eachLineSaysEitherWhereOrWhyNot() {
        assertThat(LIST)
                .allSatisfy(row -> assertThat(row.find("exported").isPresent())
                        .as(name(row))
                        .isNotEqualTo(row.find("excluded").isPresent()));
    }

    private static Set<String> attributes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.accede").stream()
                        .filter(NothingForgottenTest::isPersistent)
                        .flatMap(type -> type.getFields().stream())
                        .filter(NothingForgottenTest::isKept)
                        .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPersistent(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static boolean isKept(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith(Transient.class);
    }

    private static String name(Csv.Row row) {
        return row.get("entity") + "." + row.get("attribute");
    }
}
