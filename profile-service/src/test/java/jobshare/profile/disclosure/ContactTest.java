package jobshare.profile.disclosure;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createRole;
import static jobshare.profile.Caller.createPerson;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jobshare.kit.event.Topics;
import jobshare.kit.test.StatementCount;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;

@ProfileTest
class ContactTest {

    @Test
    void anAcceptedIntroductionDisclosesBoth() {
        var ana = createPerson("Ana", "Berg");
        var ben = createPerson("Ben", "Kaya");
        introduction(ana, ben, "ASKED", "asked");
        introduction(ana, createPerson(), "ACCEPTED", "accepted");
        await().until(() -> ana.calls().get("/v1/people/" + ana.id() + "/export").<List<?>>path("disclosures").size() == 1);
        ana.calls().get("/v1/people/" + ben.id() + "/contact").then().statusCode(404);

        introduction(ana, ben, "ACCEPTED", "accepted");
        await().until(() -> ana.calls().get("/v1/people/" + ben.id() + "/contact").statusCode() == 200);
        ana.calls()
                .get("/v1/people/" + ben.id() + "/contact")
                .then()
                .body("familyName", equalTo("Kaya"))
                .body("workEmail", equalTo("ben@example.com"));
        ben.calls().get("/v1/people/" + ana.id() + "/contact").then().statusCode(200).body("familyName", equalTo("Berg"));
        createPerson().calls().get("/v1/people/" + ana.id() + "/contact").then().statusCode(404);
        ana.calls().get("/v1/people/" + ben.id()).then().statusCode(404);
    }

    @Test
    void aPartnershipDisclosesBoth() {
        var ana = createPerson();
        var ben = createPerson();
        partnership(ana, ben, "ACTIVE");
        await().until(() -> ana.calls().get("/v1/people/" + ben.id() + "/contact").statusCode() == 200);
        ana.calls().get("/v1/people/" + ana.id() + "/export").then().body("disclosures.source", contains("PARTNERSHIP"));
    }

    @Test
    void deletesADisclosureWithThePerson() {
        var ana = createPerson();
        var ben = createPerson();
        partnership(ana, ben, "ACTIVE");
        await().until(() -> ana.calls().get("/v1/people/" + ben.id() + "/contact").statusCode() == 200);
        asHr().header("If-Match", "*").delete("/v1/people/" + ben.id()).then().statusCode(204);
        ana.calls().get("/v1/people/" + ben.id() + "/contact").then().statusCode(404);
        ana.calls().get("/v1/people/" + ana.id() + "/export").then().body("disclosures.size()", equalTo(0));
    }

    @Test
    void showsHrEveryContactAndAuditorsNone() {
        var ana = createPerson();
        var path = "/v1/people/" + ana.id() + "/contact";
        asHr().get(path).then().statusCode(200);
        asHrSystem().get(path).then().statusCode(200);
        as("auditor", "a").get(path).then().statusCode(403);
        as("hiring-manager", "m").get(path).then().statusCode(404);
        as("recruiter", "r").get(path).then().statusCode(404);
    }

    @Test
    void showsRecruitersOnlyTheNameOfAnOpenPerson() {
        var ana = createPerson().patched(Map.of("visibility", "OPEN"));
        as("recruiter", "r").get("/v1/people/" + ana.id() + "/contact")
                .then()
                .statusCode(200)
                .body("givenName", equalTo("Ana"))
                .body("workEmail", nullValue());
        as("hiring-manager", "m").get("/v1/people/" + ana.id() + "/contact").then().statusCode(404);
        createPerson().calls().get("/v1/people/" + ana.id() + "/contact").then().statusCode(404);
    }

    @Test
    void showsHoldersOfARoleToItsOwners() {
        var ana = createPerson();
        var manager = "m-" + UUID.randomUUID();
        var role = createRole("r-" + UUID.randomUUID(), manager, null).then().statusCode(201).extract().<String>path("id");
        var id = UUID.randomUUID();
        var arrangement = EventContracts.example("proposal-service", "arrangements")
                .put("arrangementId", id.toString())
                .put("roleId", role);
        arrangement.putArray("personIds").add(ana.id()).add(UUID.randomUUID().toString());
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1", arrangement.toString());
        await().until(() -> as("hiring-manager", manager).get("/v1/people/" + ana.id() + "/contact").statusCode() == 200);
        as("hiring-manager", "someone-else").get("/v1/people/" + ana.id() + "/contact").then().statusCode(404);
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1",
                arrangement.put("version", 2).put("status", "ENDED").toString());
        await().until(() -> as("hiring-manager", manager).get("/v1/people/" + ana.id() + "/contact").statusCode() == 404);
    }

    /** The time of a response must not reveal whether a person exists or is hidden. */
    @Test
    void anUnseenPersonCostsAsMuchAsAnUnknownOne() {
        var ana = createPerson();
        var unseen = List.of(UUID.randomUUID().toString(), createPerson().id(),
                createPerson().patched(Map.of("visibility", "ANONYMOUS")).id(),
                createPerson().patched(Map.of("status", "PAUSED")).id());
        for (var reader : List.<Supplier<RequestSpecification>>of(ana::calls, () -> as("recruiter", "r"),
                () -> as("hiring-manager", "m"))) {
            var counts = unseen.stream()
                    .map(id -> StatementCount.of(() -> reader.get().get("/v1/people/" + id + "/contact").then().statusCode(404)))
                    .distinct()
                    .toList();
            assertEquals(1, counts.size(), counts::toString);
        }
    }

    private void introduction(TestPerson from, TestPerson to, String status, String step) {
        var event = EventContracts.example("matching-service", "introductions");
        var id = UUID.randomUUID();
        event.put("introductionId", id.toString())
                .put("status", status)
                .put("step", step.toUpperCase())
                .put("fromPersonId", from.id())
                .put("toPersonId", to.id());
        TestEvents.publish(Topics.INTRODUCTIONS, id, "jobshare.introduction." + step + ".v1", event.toString());
    }

    private void partnership(TestPerson one, TestPerson other, String status) {
        var event = EventContracts.example("matching-service", "partnerships");
        var id = UUID.randomUUID();
        event.put("partnershipId", id.toString()).put("status", status).putArray("members").add(one.id()).add(other.id());
        TestEvents.publish(Topics.PARTNERSHIPS, id, "jobshare.partnership.changed.v1", event.toString());
    }
}
