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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How a service is cut into packages. */
public final class PackageRules {

    private PackageRules() {
    }

    /** A package is a feature of the programme, not a layer and not a drawer. */
    public static ArchRule areFeatures() {
        return noClasses().should()
                .resideInAnyPackage("..service..", "..services..", "..dto..", "..impl..", "..util..", "..utils..",
                        "..common..", "..helper..", "..helpers..", "..controller..", "..entity..", "..repository..", "..model..")
                .as("packages are features, not layers");
    }

    public static ArchRule sayWhatTheyAre() {
        return classes().should(new ArchCondition<>("be in a package with a package-info that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked package-info"));
                }
            }
        }).as("packages say what they are in a package-info, and are null-marked");
    }

    /** @param together names of packages below the root that count as one */
    public static ArchRule haveNoCycles(String root, Set<String> together) {
        return slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                if (!type.getPackageName().startsWith(root + ".")) {
                    return SliceIdentifier.ignore();
                }
                var feature = type.getPackageName().substring(root.length() + 1).split("\\.")[0];
                return SliceIdentifier.of(together.contains(feature) ? "the aggregate" : feature);
            }

            @Override
            public String getDescription() { return "features of " + root; }
        }).should().beFreeOfCycles()
                .as("features have no cycles" + (together.isEmpty() ? "" : ", leaving aside those of one aggregate"));
    }

    /** Services share the kit and nothing else: what one needs of another comes as an event. */
    public static ArchRule keepToTheirService(String root) {
        return noClasses().should().dependOnClassesThat(new DescribedPredicate<>("belong to another service") {
            @Override
            public boolean test(JavaClass type) {
                var name = type.getPackageName() + ".";
                return name.startsWith("jobshare.") && !name.startsWith(root + ".") && !name.startsWith("jobshare.kit.");
            }
        }).as("a service imports nothing of another service");
    }
}
