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
 * The rules that the packages of a service keep, one test each: features instead of layers, a pure domain, and operations that say who may call
 * them. A service's own test names its root package and what is particular to it:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRules() {
 *     return ArchitectureRules.of("jobshare.matching").pure("criterion", "constraint", "index").tests();
 * }
 * }</pre>
 *
 * @param root the service's root package
 * @param pure its packages that hold nothing but rules: no framework, no database, no clock
 * @param together its packages that form one aggregate, between which a cycle is allowed
 */
public record ArchitectureRules(String root, Set<String> pure, Set<String> together) {

    public static ArchitectureRules of(String root) {
        return new ArchitectureRules(root, Set.of(), Set.of());
    }

    public ArchitectureRules pure(String... packages) {
        return new ArchitectureRules(root, Set.of(packages), together);
    }

    public ArchitectureRules together(String... packages) {
        return new ArchitectureRules(root, pure, Set.of(packages));
    }

    /** One test for each rule, over the classes of the root package that are no tests. */
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
        return List.of(
                PackageRules.areFeatures(),
                PackageRules.sayWhatTheyAre(),
                PackageRules.haveNoCycles(root, together),
                PackageRules.keepToTheirService(root),
                DomainRules.namesSaySomething(),
                DomainRules.noInterfaceHasASingleImplementation(),
                DomainRules.onlyBeansKnowTheFramework(),
                DomainRules.entitiesKnowOnlyPersistence(),
                DomainRules.pureRulesKnowNothingElse(root, pure),
                DomainRules.timeAndChanceAreInjected(),
                DomainRules.nothingIsPrinted(),
                ResourceRules.operationsNameTheirRoles(),
                ResourceRules.operationsAreDescribed(),
                ResourceRules.postsAreCommands());
    }
}
