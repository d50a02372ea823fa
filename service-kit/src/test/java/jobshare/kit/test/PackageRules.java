package jobshare.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Rules for the packages of a service. */
public final class PackageRules {

    private PackageRules() {
    }

    /** A package is a feature, not a technical layer and not a collection of utilities. */
    public static ArchRule packagesAreFeatures() {
        return noClasses().should()
                .resideInAnyPackage("..service..", "..services..", "..dto..", "..impl..", "..util..", "..utils..", "..common..",
                        "..helper..", "..helpers..", "..controller..", "..entity..", "..repository..")
                .as("packages are features, not layers");
    }

    public static ArchRule packagesAreDocumentedAndNullMarked() {
        return classes().should(new ArchCondition<>("be in a package with a package-info that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked package-info"));
                }
            }
        }).as("packages have a package-info that is @NullMarked");
    }

    public static ArchRule packagesHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("packages have no cycles");
    }

    /** Services share only the kit. A service receives data of another service as events. */
    public static ArchRule servicesShareOnlyTheKit(String root) {
        return noClasses().should().dependOnClassesThat(new DescribedPredicate<>("belong to another service") {
            @Override
            public boolean test(JavaClass type) {
                var name = type.getPackageName() + ".";
                return name.startsWith("jobshare.") && !name.startsWith(root + ".") && !name.startsWith("jobshare.kit.");
            }
        }).as("services do not import classes of other services");
    }
}
