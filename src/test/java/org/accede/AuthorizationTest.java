package org.accede;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.accede.shared.Allows;

/** Every use case names the right it needs: what is public in a collection class and runs in a transaction of its own. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class AuthorizationTest {
    private static final Set<String> SIGN_IN = Set.of("AccountReader", "AccountStore");

    private static final DescribedPredicate<JavaMethod> USE_CASE =
            new DescribedPredicate<>("public methods that open a transaction") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                            && method.isAnnotatedWith(Transactional.class)
                            && method.getAnnotationOfType(Transactional.class).value()
                                    != Transactional.TxType.MANDATORY;
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

    @ArchTest
    static final ArchRule EVERY_USE_CASE_NAMES_ITS_RIGHT = methods()
            .that(USE_CASE)
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(GROUNDWORK))
            .should()
            .beAnnotatedWith(Allows.class);
}
