package jobshare.profile.scim;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.createPerson;
import static jobshare.profile.scim.ScimCaller.ENTERPRISE;
import static jobshare.profile.scim.ScimCaller.calls;
import static jobshare.profile.scim.ScimCaller.provisioned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import jobshare.profile.scim.ScimCaller.Provisioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of identity providers and their effect on the person. */
@ProfileTest
class IdentityProviderTest {

    private static void isPaused(Provisioned user, String status, int events) {
        asHr().get("/v1/people/" + user.id()).then().body("status", equalTo(status));
        var published = TestEvents.await(Topics.PEOPLE, user.id(), found -> found.size() == events);
        published.forEach(event -> EventContracts.assertMatchesSchema("people", TestEvents.text(event)));
        assertEquals(status, JsonPath.from(TestEvents.text(published.getLast())).getString("status"));
    }

    @Test
    void createsAHiddenPersonFromEntra() {
        var user = provisioned("entra/create");
        user.read()
                .then()
                .statusCode(200)
                .contentType(ScimCaller.TYPE)
                .header("ETag", "W/\"1-0\"")
                .body("schemas.size()", equalTo(2))
                .body("id", equalTo(user.id()))
                .body("externalId", equalTo("0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef-" + user.unique()))
                .body("userName", equalTo("Test_User_" + user.unique() + "@example.com"))
                .body("active", equalTo(true))
                .body("name.givenName", equalTo("givenName"))
                .body("title", equalTo("Payroll specialist"))
                .body("emails.value", contains("Test_User_" + user.unique() + "@example.com"))
                .body(ENTERPRISE + ".employeeNumber", equalTo("E-" + user.unique()))
                .body(ENTERPRISE + ".department", equalTo("People"))
                .body("meta.resourceType", equalTo("User"))
                .body("meta.version", equalTo("W/\"1-0\""))
                .body("meta.location", endsWith("/scim/v2/Users/" + user.id()))
                .body("phoneNumbers", nullValue());
        asHr().get("/v1/people/" + user.id())
                .then()
                .statusCode(200)
                .body("kind", equalTo("EMPLOYEE"))
                .body("status", equalTo("ACTIVE"))
                .body("visibility", equalTo("HIDDEN"))
                .body("subject", equalTo("Test_User_" + user.unique() + "@example.com"))
                .body("employeeNumber", equalTo("E-" + user.unique()))
                .body("businessUnit", equalTo("People"))
                .body("jobTitle", equalTo("Payroll specialist"))
                .body("missing.field", hasItem("pattern"));
        isPaused(user, "ACTIVE", 1);
        assertEquals(1, TestEvents.await(Topics.CONTACTS, user.id(), found -> !found.isEmpty()).size());
    }

    @Test
    void findsTheProfileAtTheFirstLogin() {
        var user = provisioned("okta/create");
        as("employee", "okta." + user.unique() + "@example.com").get("/v1/people/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(user.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entra/deactivate-text", "entra/deactivate-boolean", "entra/deactivate-no-path", "okta/deactivate"})
    void deactivationPausesInEveryNotation(String name) {
        var user = provisioned("okta/create");
        assertEquals(false, user.patch(name).<Boolean>path("active"));
        isPaused(user, "PAUSED", 2);
        var version = user.read().header("ETag");
        assertEquals(version, user.patch(name).header("ETag"), "a repeat changes nothing");
        assertEquals(true, user.patch(name.startsWith("entra") ? "entra/activate-text" : "okta/activate").path("active"));
        isPaused(user, "ACTIVE", 3);
    }

    @Test
    void deactivationByOktasReplacementPauses() {
        var user = provisioned("okta/create");
        calls().body(user.body("okta/deactivate-replace"))
                .put("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("externalId", nullValue());
        isPaused(user, "PAUSED", 2);
    }

    @Test
    void activationKeepsAPauseByThePerson() {
        var user = provisioned("okta/create");
        var self = as("employee", "okta." + user.unique() + "@example.com");
        self.header("If-Match", "*").body("{\"status\": \"PAUSED\"}").patch("/v1/people/" + user.id()).then().statusCode(200);
        user.read().then().body("active", equalTo(true));
        user.patch("okta/deactivate");
        user.read().then().body("active", equalTo(false));
        user.patch("okta/activate");
        user.read().then().body("active", equalTo(true));
        isPaused(user, "PAUSED", 2);
    }

    @Test
    void anInactiveUserIsCreatedPaused() {
        var unique = UUID.randomUUID().toString();
        var id = calls().body(ScimCaller.body("okta/deactivate-replace", Map.of("unique", unique, "id", "x")))
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .body("active", equalTo(false))
                .extract()
                .<String>path("id");
        var user = new Provisioned(id, unique);
        isPaused(user, "PAUSED", 1);
        user.patch("okta/activate");
        isPaused(user, "ACTIVE", 2);
    }

    @Test
    void appliesEntrasPathsWithFilters() {
        var user = provisioned("entra/create");
        user.patch("entra/update");
        user.read()
                .then()
                .body("emails.value", contains("updated." + user.unique() + "@example.com"))
                .body("name.familyName", equalTo("updatedFamilyName"))
                .body("name.givenName", equalTo("givenName"))
                .body("title", equalTo("Payroll lead"))
                .body(ENTERPRISE + ".employeeNumber", equalTo("N-" + user.unique()))
                .body(ENTERPRISE + ".department", equalTo("Finance"));
        asHr().get("/v1/people/" + user.id())
                .then()
                .body("familyName", equalTo("updatedFamilyName"))
                .body("workEmail", equalTo("updated." + user.unique() + "@example.com"))
                .body("businessUnit", equalTo("Finance"));
        assertEquals(2, TestEvents.await(Topics.CONTACTS, user.id(), found -> found.size() == 2).size());
    }

    @Test
    void appliesEntrasPathsInAValue() {
        var user = provisioned("entra/create");
        user.patch("entra/values-by-path");
        user.read()
                .then()
                .body("emails.value", contains("by.path." + user.unique() + "@example.com"))
                .body("name.givenName", equalTo("Dotted"))
                .body(ENTERPRISE + ".department", equalTo("Legal"));
    }

    @Test
    void aNewUserNameChangesTheLogin() {
        var user = provisioned("entra/create");
        user.patch("entra/rename");
        as("employee", "5b50642d-79fc-4410-9e90-4c077cdd1a59-" + user.unique() + "@example.com").get("/v1/people/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(user.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entra/manager", "entra/manager-list"})
    void setsTheManager(String name) {
        var manager = provisioned("okta/create");
        var user = provisioned("entra/create");
        calls().body(ScimCaller.body(name, Map.of("manager", manager.id())))
                .patch("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200)
                .body(ENTERPRISE + ".manager.value", equalTo(manager.id()));
        user.read().then().body(ENTERPRISE + ".manager.value", equalTo(manager.id()));
        user.patch("entra/manager-remove");
        user.read().then().body(ENTERPRISE + ".manager", nullValue());
    }

    @Test
    void removesAnErasedManager() {
        var manager = provisioned("okta/create");
        var user = provisioned("entra/create");
        calls().body(ScimCaller.body("entra/manager", Map.of("manager", manager.id())))
                .patch("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200);
        calls().delete("/scim/v2/Users/" + manager.id()).then().statusCode(204);
        user.read().then().statusCode(200).body(ENTERPRISE + ".manager", nullValue());
    }

    @Test
    void appliesOktasReplacement() {
        var user = provisioned("okta/create");
        calls().body(user.body("okta/replace"))
                .put("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200)
                .body("name.givenName", equalTo("Another"))
                .body("name.familyName", equalTo("Excited"))
                .body("externalId", nullValue());
    }

    @Test
    void aReplacementClearsOmittedAttributesButNotFieldsOfThePerson() {
        var user = provisioned("rfc/create");
        var self = as("employee", "bjensen." + user.unique());
        self.header("If-Match", "*")
                .body("{\"overlapSlots\": 3, \"timeZone\": \"Europe/Paris\"}")
                .patch("/v1/people/" + user.id())
                .then()
                .statusCode(200);
        calls().body(user.body("rfc/replace"))
                .put("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200)
                .body("emails.value", contains("bjensen." + user.unique() + "@example.com"))
                .body("timezone", equalTo("America/Los_Angeles"))
                .body("title", equalTo("Tour guide"))
                .body(ENTERPRISE + ".department", equalTo("Tour Operations"));
        calls().body(user.body("rfc/create"))
                .put("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200)
                .body("emails", nullValue())
                .body("title", nullValue())
                .body(ENTERPRISE, nullValue())
                .body("timezone", equalTo("America/Los_Angeles"));
        asHr().get("/v1/people/" + user.id())
                .then()
                .body("overlapSlots", equalTo(3))
                .body("jobTitle", nullValue())
                .body("visibility", equalTo("HIDDEN"));
    }

    @Test
    void appliesAddAndRemoveOfTheRfc() {
        var user = provisioned("rfc/create");
        user.patch("rfc/add-value");
        user.read()
                .then()
                .body("emails.value", contains("babs." + user.unique() + "@jensen.org"))
                .body("title", equalTo("Guide"));
        user.patch("rfc/remove");
        user.read().then().body("emails", nullValue()).body("title", nullValue()).body("externalId", nullValue());
    }

    @Test
    void anEmptyChangeKeepsTheVersionAndPublishesNothing() {
        var user = provisioned("rfc/create");
        var version = user.read().header("ETag");
        assertEquals(version, user.patch("rfc/replace-same").header("ETag"));
        assertEquals(version, calls().body(user.body("rfc/create")).put("/scim/v2/Users/" + user.id()).header("ETag"));
        user.patch("rfc/add-value");
        assertNotEquals(version, user.read().header("ETag"));
        isPaused(user, "ACTIVE", 2);
    }

    @Test
    void aNewExternalIdChangesTheVersion() {
        var user = provisioned("rfc/create");
        calls().body("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "replace", "path": "externalId", "value": "another"}]}""")
                .patch("/scim/v2/Users/" + user.id())
                .then()
                .statusCode(200)
                .header("ETag", "W/\"1-1\"");
        asHr().get("/v1/people/" + user.id()).then().header("ETag", "\"1\"");
    }

    @Test
    void deletionErasesThePerson() {
        var user = provisioned("entra/create");
        calls().delete("/scim/v2/Users/" + user.id()).then().statusCode(204);
        user.read().then().statusCode(404);
        asHr().get("/v1/people/" + user.id()).then().statusCode(404);
        assertNull(TestEvents.await(Topics.PEOPLE, user.id(), found -> found.size() == 2).getLast().value());
        assertNull(TestEvents.await(Topics.CONTACTS, user.id(), found -> found.size() == 2).getLast().value());
        calls().body(user.body("entra/create")).post("/scim/v2/Users").then().statusCode(201);
    }

    @Test
    void takesOverAPersonThatWasNotProvisioned() {
        var ana = createPerson();
        calls().queryParam("filter", "userName eq \"" + ana.subject().toUpperCase() + "\"")
                .get("/scim/v2/Users")
                .then()
                .statusCode(200)
                .body("totalResults", equalTo(1))
                .body("Resources.id", contains(ana.id()))
                .body("Resources[0].meta.version", equalTo("W/\"1-0\""));
        new Provisioned(ana.id(), "x").patch("okta/deactivate");
        isPaused(new Provisioned(ana.id(), "x"), "PAUSED", 2);
        asHr().get("/v1/people/" + ana.id()).then().body("subject", equalTo(ana.subject())).body("site", equalTo("AMS"));
    }
}
