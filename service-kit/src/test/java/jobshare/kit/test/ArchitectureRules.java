package jobshare.kit.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture rules of all services, one test each: packages by feature without cycles, a pure domain, and operations that declare who may
 * call them. The test of a service names its root package and its pure packages:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRules() {
 *     return ArchitectureRules.of("jobshare.matching").pure("criterion", "constraint", "index").tests();
 * }
 * }</pre>
 *
 * @param root the root package of the service
 * @param pure names of its packages that contain only rules: no framework, no database, no clock
 */
public record ArchitectureRules(String root, Set<String> pure) {

    public static ArchitectureRules of(String root) {
        return new ArchitectureRules(root, Set.of());
    }

    public ArchitectureRules pure(String... packages) {
        return new ArchitectureRules(root, Set.of(packages));
    }

    /** Returns one test per rule, which checks the classes below the root package except tests. */
    public Stream<DynamicTest> tests() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There are no classes in " + root);
        }
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule, classes)));
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }

    List<ArchRule> rules() {
        return List.of(PackageRules.packagesAreFeatures(), PackageRules.packagesAreDocumentedAndNullMarked(),
                PackageRules.packagesHaveNoCycles(root), PackageRules.servicesShareOnlyTheKit(root),
                DomainRules.namesAreMeaningful(), DomainRules.noInterfaceHasASingleImplementation(),
                DomainRules.noSuperclassHasASingleSubclass(), DomainRules.onlyBeansKnowTheFramework(),
                DomainRules.entitiesKnowOnlyPersistence(), DomainRules.entitiesDoNotKnowProblems(),
                DomainRules.purePackagesAreSelfContained(root, pure), DomainRules.timeAndRandomnessAreInjected(),
                DomainRules.kafkaClientsComeFromTheKit(), DomainRules.nothingIsPrinted(),
                ResourceRules.operationsDeclareTheirRoles(), ResourceRules.operationsAreDescribed(),
                ResourceRules.postsAreIdempotentCommands(), ResourceRules.readsHaveNoTransaction());
    }
}
