package jobshare.proposal;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Collection;
import java.util.stream.Stream;
import jobshare.kit.test.ArchitectureRules;
import jobshare.proposal.export.ExportResource;
import jobshare.proposal.person.PersonCopyRepository;
import jobshare.proposal.proposal.NamePolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of("jobshare.proposal").tests();
    }

    /** Whose name a caller may see is decided by {@link NamePolicy}; an export holds the name of its own person. */
    @Test
    void onlyTheNamePolicyReadsNames() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jobshare.proposal");
        ArchRuleDefinition.noClasses()
                .that()
                .doNotBelongToAnyOf(NamePolicy.class, ExportResource.class, PersonCopyRepository.class)
                .should()
                .callMethod(PersonCopyRepository.class, "names", Collection.class)
                .check(classes);
    }
}
