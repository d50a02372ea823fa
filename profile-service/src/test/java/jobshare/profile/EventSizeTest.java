package jobshare.profile;

import java.util.Map;
import java.util.stream.Stream;
import jobshare.kit.test.EventSizes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EventSizeTest {

    @TestFactory
    Stream<DynamicTest> everyEventFitsAtItsLimits() {
        return EventSizes.of(Map.of("people.v1", "jobshare.profile.person.PersonChanged", "contacts.v1",
                "jobshare.profile.person.ContactChanged", "roles.v1", "jobshare.profile.role.RoleChanged", "notifications.v1",
                "jobshare.kit.notification.Notification")).tests();
    }
}
