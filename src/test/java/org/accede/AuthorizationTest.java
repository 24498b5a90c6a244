package org.accede;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.accede.shared.Allows;

/**
 * Every use case names the right it needs: what is public in a collection class, that is, in any class that reads or writes
 * the database itself or has a use case already.
 */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class AuthorizationTest {
    private static final Set<String> SIGN_IN = Set.of("AccountReader", "AccountStore");

    private static final DescribedPredicate<JavaClass> COLLECTION = new DescribedPredicate<>("collection classes") {
        @Override
        public boolean test(JavaClass type) {
            boolean ownsRecords = type.getAllFields().stream()
                    .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
            return type.getModifiers().contains(JavaModifier.PUBLIC)
                    && (ownsRecords || type.getMethods().stream().anyMatch(AuthorizationTest::isUseCase));
        }
    };

    /** Ahead of any account: the schema, reference data, sign-in itself, and the clock that every question reads. */
    private static final DescribedPredicate<JavaClass> GROUNDWORK =
            new DescribedPredicate<>("the groundwork below accounts") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("org.accede.sampledata")
                            || type.getPackageName().startsWith("org.accede.shared")
                            || type.getSimpleName().endsWith("Data")
                            || SIGN_IN.contains(type.getSimpleName());
                }
            };

    private static boolean isUseCase(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class) || method.isAnnotatedWith(Allows.class);
    }

    @ArchTest
    static final ArchRule EVERY_USE_CASE_NAMES_ITS_RIGHT = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(COLLECTION.and(DescribedPredicate.not(GROUNDWORK)))
            .should()
            .beAnnotatedWith(Allows.class);

    /** What loads the product's own data asks for no right; so no page and no call may reach it. */
    @ArchTest
    static final ArchRule LOADERS_ARE_OUT_OF_REACH = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..web..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Data");
}
