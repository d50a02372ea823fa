package jobshare.proposal;

import java.util.stream.Stream;
import jobshare.kit.test.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of("jobshare.proposal")
                // One aggregate: a proposal holds its concerns, interviews and requests, and turns into its arrangement.
                .together("proposal", "concern", "interview", "ruleset", "arrangement", "review")
                .tests();
    }
}
