package jobshare.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.UnreadableEvent;
import jobshare.kit.test.SuiteResource;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.profile.AnnualPay;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.Visibility;
import jobshare.matching.profile.WayOfSharing;
import org.junit.jupiter.api.Test;

/** What this service reads is what the producers promise. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ProducersExamplesTest {

    @Inject
    EventJson json;

    @Test
    void readsAPerson() {
        var profile = read("people.v1", PersonEvent.class).profile();
        assertEquals(Visibility.ANONYMOUS, profile.visibility());
        assertEquals("1212", profile.occupationGroup());
        assertEquals(2, profile.languages().size());
        assertEquals(2, profile.skills().size());
        assertEquals(8, profile.values().size());
        assertEquals(459276507L, profile.pattern().preferred());
        assertEquals(5000, profile.share().min());
        assertEquals(new AnnualPay(76_000, "EUR"), profile.payExpectation());
        assertEquals(WayOfSharing.TWIN, profile.wayOfSharing());
        assertEquals(5, profile.weights().get(Criterion.SCHEDULE));
        assertEquals("NL", read("people.v1", ProfileLookup.OtherFields.class).jurisdiction());
    }

    @Test
    void readsARole() {
        var event = read("roles.v1", RoleEvent.class);
        var role = event.role(new byte[0]);
        assertEquals("OPEN", role.status());
        assertTrue(role.ownedBy(event.recruiterKey()));
        assertEquals(12_000, role.profile().maxTotalShare());
        assertEquals(1, role.profile().essentialSkills().size());
        assertEquals(new AnnualPay(82_000, "EUR"), role.profile().pay());
        assertEquals(Map.of(RoleFitPart.SLOTS, 5, RoleFitPart.ESSENTIAL_SKILLS, 4, RoleFitPart.GRADE, 2),
                role.profile().weights());
        assertEquals(29450319579L, role.profile().requiredSlots().bits());
    }

    @Test
    void readsAPersonWithFewFields() {
        var profile = json.read("""
                {"personId": "7b0e9a52-6f0c-4c3a-9b57-0d3e8f7c2a41", "version": 1, "kind": "EMPLOYEE", "status": "ACTIVE",
                 "visibility": "HIDDEN",
                         "aFieldOfTomorrow": {"x": 1}}""".getBytes(StandardCharsets.UTF_8), PersonEvent.class).profile();
        assertTrue(profile.skills().isEmpty());
    }

    @Test
    void rejectsAnEventThatIsNoPerson() {
        assertThrows(UnreadableEvent.class,
                () -> json.read("{\"personId\": 5}".getBytes(StandardCharsets.UTF_8), PersonEvent.class));
    }

    private <T> T read(String topic, Class<T> type) {
        return json.read(PeopleAndRoles.example(topic).toString().getBytes(StandardCharsets.UTF_8), type);
    }
}
