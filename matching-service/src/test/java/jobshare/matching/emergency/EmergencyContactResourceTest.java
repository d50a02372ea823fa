package jobshare.matching.emergency;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class EmergencyContactResourceTest {

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String partnership;

    @BeforeEach
    void setTheContact() {
        anna = programme.early();
        ben = programme.late();
        partnership = "/v1/partnerships/" + partners(anna, ben);
        post(anna.token(), partnership + "/emergency-contacts", body("contact", "Tom, her brother")).statusCode(204);
    }

    @Test
    void isVisibleToTheTwoPartnersOnly() {
        get(anna.token(), partnership + "/emergency-contacts").statusCode(200)
                .body("yourContact.contact", equalTo("Tom, her brother"))
                .body("partnerContact", nullValue());
        get(ben.token(), partnership + "/emergency-contacts").statusCode(200)
                .body("partnerContact.contact", equalTo("Tom, her brother"))
                .body("yourContact", nullValue());
        get(programme.late().token(), partnership + "/emergency-contacts").statusCode(404);
        get(Tokens.of("hr", "someone"), partnership + "/emergency-contacts").statusCode(403);
        get(Tokens.of("hr", "someone"), partnership).body(not(containsString("Tom")));
        get(Tokens.of("hr", "someone"), "/v1/matches/people/" + anna.id() + "/export").body(not(containsString("Tom")))
                .body("audit.kind", not(hasItem("emergency-contact")));
        get(anna.token(), "/v1/matches/people/" + anna.id() + "/export").body("partnerships[0].emergencyContact",
                equalTo("Tom, her brother"));
    }

    @Test
    void canBeReplacedAndWithdrawn() {
        post(anna.token(), partnership + "/emergency-contacts", body("contact", "Mia")).statusCode(204);
        get(ben.token(), partnership + "/emergency-contacts").body("partnerContact.contact", equalTo("Mia"));
        assertEquals(1, stored());
        post(ben.token(), partnership + "/emergency-contacts/withdraw").statusCode(204);
        get(ben.token(), partnership + "/emergency-contacts").body("partnerContact.contact", equalTo("Mia"));
        post(anna.token(), partnership + "/emergency-contacts/withdraw").statusCode(204);
        assertEquals(0, stored());
    }

    @Test
    void isDeletedWithThePartnership() {
        post(ben.token(), partnership + "/dissolve").statusCode(200);
        assertEquals(0, stored());
        get(ben.token(), partnership + "/emergency-contacts").statusCode(404);
        post(anna.token(), partnership + "/emergency-contacts", body("contact", "Mia")).statusCode(409);
        post(anna.token(), partnership + "/emergency-contacts", body("contact", " ")).statusCode(400);
    }

    private long stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities
                        .createNativeQuery("select count(*) from emergency_contact where partnership_id = cast(?1 as uuid)")
                        .setParameter(1, partnership.replaceFirst(".*/", ""))
                        .getSingleResult()).longValue());
    }
}
