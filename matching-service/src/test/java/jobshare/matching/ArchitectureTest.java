package jobshare.matching;

import java.util.stream.Stream;
import jobshare.kit.test.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of("jobshare.matching")
                .pure("profile", "settings", "encoding", "criterion", "rolefit", "bound", "constraint", "index", "search")
                .tests();
    }
}
