package jobshare.matching;

import java.util.Map;
import java.util.stream.Stream;
import jobshare.kit.test.EventSizes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EventSizeTest {

    @TestFactory
    Stream<DynamicTest> everyEventFitsAtItsLimits() {
        return EventSizes.of(Map.of("introductions.v1", "jobshare.matching.introduction.IntroductionStep", "partnerships.v1",
                "jobshare.matching.partnership.PartnershipState", "notifications.v1", "jobshare.kit.notification.Notification"))
                .tests();
    }
}
