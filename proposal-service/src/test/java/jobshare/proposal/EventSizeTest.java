package jobshare.proposal;

import java.util.Map;
import java.util.stream.Stream;
import jobshare.kit.test.EventSizes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EventSizeTest {

    @TestFactory
    Stream<DynamicTest> everyEventFitsAtItsLimits() {
        return EventSizes.of(Map.of("proposals.v1", "jobshare.proposal.proposal.ProposalEvent", "arrangements.v1",
                "jobshare.proposal.arrangement.ArrangementEvent", "notifications.v1", "jobshare.kit.notification.Notification"))
                .tests();
    }
}
