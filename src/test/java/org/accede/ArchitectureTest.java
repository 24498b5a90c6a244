package org.accede;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.NullMarked;

/** What may stand where inside a feature; {@link FeatureDirectionTest} has what features may know of each other. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NEITHER_REST_NOR_PAGES = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rest..", "..web..", "jakarta.ws.rs..", "jakarta.faces..", "org.primefaces..");

    @ArchTest
    static final ArchRule REST_DOES_NOT_KNOW_PAGES = noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "jakarta.faces..", "org.primefaces..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_REST = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rest..", "jakarta.ws.rs..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_DOMAIN_TALKS_TO_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.*")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_IN_THE_DOMAIN = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.accede.*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule RESOURCES_LIVE_IN_REST = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("..rest..")
            .andShould()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule BEANS_OF_PAGES_LIVE_IN_WEB = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("..web..")
            .andShould()
            .haveSimpleNameEndingWith("Backing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_LAUNCHER_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.launch..")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EXCEPTIONS_HAVE_A_NAME = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)($|\\$.*)");

    @ArchTest
    static final ArchRule NULL_IS_DECLARED_EVERYWHERE = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith(NullMarked.class))
                            .orElse(false);
                    events.add(
                            new SimpleConditionEvent(type, marked, type.getPackageName() + " has " + type.getName()));
                }
            });

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("org.accede.(*)..").should().beFreeOfCycles();
}
