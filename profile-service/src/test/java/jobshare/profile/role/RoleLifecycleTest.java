package jobshare.profile.role;

import static jobshare.profile.Caller.EMPLOYMENT_LAW;
import static jobshare.profile.Caller.HR_MANAGER;
import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createRole;
import static jobshare.profile.Caller.createPerson;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class RoleLifecycleTest {

    private static final String WHOLE = """
            {"requisition": "%s", "title": "Head of people operations", "occupation": "%s",
             "essentialSkills": [{"uri": "%s", "level": 4}], "optionalSkills": [], "grade": 12, "site": "AMS",
             "timeZone": "Europe/Amsterdam", "remote": "HYBRID", "requiredSlots": [{"mon": "XX-", "fri": "X--"}],
             "overlapSlots": 2,
             "maxTotalShare": 1.25, "fullTimeEquivalent": 0.8, "salaryBand": {"min": 68000, "max": 82000.50, "currency": "EUR"},
             "stagedStart": true, "weights": {"SLOTS": 5, "GRADE": 0}, "hiringManagerSubject": "%s", "recruiterSubject": "%s", "jurisdiction": "NL"}""";

    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;

    private final String recruiter = "r-" + UUID.randomUUID();
    private final String manager = "m-" + UUID.randomUUID();

    private String whole() {
        return WHOLE.formatted("REQ-" + UUID.randomUUID(), HR_MANAGER, EMPLOYMENT_LAW, manager, recruiter);
    }

    private String created() {
        return createRole(recruiter, manager, null).then().statusCode(201).extract().path("id");
    }

    @Test
    void createsARoleAndPublishesItWithoutSubjects() {
        var id = asHrSystem().body(whole())
                .post("/v1/roles")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("requiredSlots[0].mon", equalTo("XX-"))
                .body("maxTotalShare", equalTo(1.25f))
                .body("fullTimeEquivalent", equalTo(0.8f))
                .body("salaryBand.max", equalTo(82000.5f))
                .body("stagedStart", equalTo(true))
                .body("weights.SLOTS", equalTo(5))
                .extract()
                .<String>path("id");
        var event = TestEvents.text(TestEvents.await(Topics.ROLES, id, found -> found.size() == 1).getFirst());
        EventContracts.assertMatchesSchema("roles", event);
        assertFalse(event.contains(manager) || event.contains(recruiter), event);
        assertEquals(keys.key(manager), JsonPath.from(event).getString("hiringManagerKey"));
        assertEquals(keys.key(recruiter), JsonPath.from(event).getString("recruiterKey"));
        assertEquals("1212", JsonPath.from(event).getString("occupationGroup"));
        assertEquals("employment law", JsonPath.from(event).getString("essentialSkills[0].label"));
        assertEquals(0.8f, JsonPath.from(event).getFloat("fullTimeEquivalent"));
        assertEquals("EUR", JsonPath.from(event).getString("salaryBand.currency"));
        assertEquals(Map.of("SLOTS", 5, "GRADE", 0), JsonPath.from(event).getMap("weights"));
        assertTrue(JsonPath.from(event).getBoolean("stagedStart"));
        assertEquals((3L | 1L << 12) | (3L | 1L << 12) << 21, JsonPath.from(event).getLong("requiredSlots"));
    }

    @Test
    void makesTheCreatingRecruiterItsOwner() {
        as("recruiter", recruiter).body("{\"title\": \"Lead\"}")
                .post("/v1/roles")
                .then()
                .statusCode(201)
                .body("recruiterSubject", equalTo(recruiter))
                .body("maxTotalShare", equalTo(1.2f))
                .body("fullTimeEquivalent", equalTo(1))
                .body("stagedStart", equalTo(false))
                .body("salaryBand", nullValue());
        as("recruiter", recruiter).body("{\"title\": \"Lead\", \"recruiterSubject\": \"another\"}")
                .post("/v1/roles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/recruiterSubject"));
    }

    @Test
    void changesReplacesAndDeletes() {
        var id = created();
        var mine = "/v1/roles/" + id;
        as("recruiter", recruiter).body("{\"grade\": 9}").patch(mine).then().statusCode(428);
        as("recruiter", recruiter).header("If-Match", "\"1\"")
                .body("{\"grade\": 9}")
                .patch(mine)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("grade", equalTo(9))
                .body("occupation", equalTo(HR_MANAGER));
        as("recruiter", recruiter).header("If-Match", "\"1\"").body("{\"grade\": 8}").patch(mine).then().statusCode(412);
        var read = as("hiring-manager", manager).get(mine);
        as("hiring-manager", manager).header("If-Match", "\"2\"")
                .body(read.asString())
                .put(mine)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as("hiring-manager", manager).header("If-Match", "\"2\"")
                .body(whole())
                .put(mine)
                .then()
                .statusCode(200)
                .body("site", equalTo("AMS"))
                .body("id", equalTo(id));
        asHr().header("If-Match", "\"3\"").delete(mine).then().statusCode(204);
        asHr().get(mine).then().statusCode(404);
        assertNull(TestEvents.await(Topics.ROLES, id, found -> found.size() == 4).getLast().value());
    }

    @Test
    void theRequisitionIsUnique() {
        var body = whole();
        asHrSystem().body(body).post("/v1/roles").then().statusCode(201);
        asHrSystem().body(body)
                .post("/v1/roles")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:requisition-taken"));
    }

    /** The transitions that owners and the incumbent may make. */
    @ParameterizedTest
    @CsvSource({"DRAFT,     OPEN WITHDRAWN,          OPEN", "OPEN,      DRAFT ON_HOLD WITHDRAWN, DRAFT",
            "ON_HOLD,   OPEN WITHDRAWN,          ''", "FILLED,    '',                      ''",
            "WITHDRAWN, '',                      ''"})
    void allowsOnlyTheTransitionsOfTheLifecycle(RoleStatus from, String byKeepers, String byIncumbent) {
        var ana = createPerson();
        for (var to : RoleStatus.values()) {
            moves(in(from, ana.id()), from, to, Set.of(byKeepers.split(" ")), () -> as("recruiter", recruiter));
            moves(in(from, ana.id()), from, to, Set.of(byIncumbent.split(" ")), ana::calls);
        }
    }

    private static void moves(String id, RoleStatus from, RoleStatus to, Set<String> legal, Supplier<RequestSpecification> by) {
        var answer = by.get().header("If-Match", "*").body(Map.of("status", to)).patch("/v1/roles/" + id).then();
        if (from == to || legal.contains(to.name())) {
            answer.statusCode(200).body("status", equalTo(to.name()));
        } else {
            answer.statusCode(409)
                    .body("type", equalTo("urn:jobshare:problem:illegal-transition"))
                    .body("detail", containsString(from.name()))
                    .body("allowedActions.size()", equalTo(legal.contains("") ? 0 : legal.size()));
            assertEquals(from.name(), status(id));
        }
    }

    /** A role with an incumbent, brought to a status by its commands. */
    private String in(RoleStatus status, String incumbent) {
        var id = asHr().body(Map.of("title", "Lead", "status", status == RoleStatus.DRAFT ? "DRAFT" : "OPEN", "incumbentId",
                incumbent, "recruiterSubject", recruiter)).post("/v1/roles").then().statusCode(201).extract().<String>path("id");
        switch (status) {
            case DRAFT, OPEN -> {
            }
            case ON_HOLD,
                    WITHDRAWN ->
                as("recruiter", recruiter).header("If-Match", "*")
                        .body(Map.of("status", status))
                        .patch("/v1/roles/" + id)
                        .then()
                        .statusCode(200);
            case FILLED -> {
                publishArrangement(UUID.randomUUID(), 1, "TRIAL", id);
                await().until(() -> "FILLED".equals(status(id)));
            }
        }
        return id;
    }

    @Test
    void acceptsARoleAsItWasReturnedToTheIncumbent() {
        var ana = createPerson();
        var id = asHr().body("""
                {"title": "Mine", "status": "DRAFT", "incumbentId": "%s", "recruiterSubject": "%s", "hiringManagerSubject": "%s",
                 "salaryBand": {"min": 50000, "max": 60000, "currency": "GBP"}}""".formatted(ana.id(), recruiter, manager))
                .post("/v1/roles")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/v1/roles/" + id;
        var read = ana.calls().get(path);
        ana.calls().header("If-Match", "*").body(read.asString().replace("DRAFT", "OPEN")).put(path).then().statusCode(200);
        asHr().get(path)
                .then()
                .body("status", equalTo("OPEN"))
                .body("hiringManagerSubject", equalTo(manager))
                .body("recruiterSubject", equalTo(recruiter))
                .body("salaryBand.min", equalTo(50000));
        ana.calls()
                .header("If-Match", "*")
                .body("{\"salaryBand\": null}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/salaryBand"));
        ana.calls()
                .header("If-Match", "*")
                .body("{\"stagedStart\": true}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("stagedStart", equalTo(true));
    }

    @Test
    void isFilledDuringAnArrangementAndReleasedAfterwards() {
        var id = created();
        var arrangement = UUID.randomUUID();
        publishArrangement(arrangement, 1, "TRIAL", id);
        await().until(() -> "FILLED".equals(status(id)));
        asHr().header("If-Match", "*").body("{\"status\": \"OPEN\"}").patch("/v1/roles/" + id).then().statusCode(409);
        asHr().header("If-Match", "*").delete("/v1/roles/" + id).then().statusCode(409);
        publishArrangement(arrangement, 3, "ENDED", id);
        await().until(() -> "OPEN".equals(status(id)));
        publishArrangement(arrangement, 2, "CONFIRMED", id);
        publishArrangement(UUID.randomUUID(), 1, "CONFIRMED", created());
        var published = TestEvents.await(Topics.ROLES, id, found -> found.size() == 3);
        assertEquals("FILLED", JsonPath.from(TestEvents.text(published.get(1))).getString("status"));
        assertEquals("OPEN", status(id), "what is not newer changes nothing");
    }

    /** Events of the two arrangements have different keys and may arrive in any order. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void staysFilledWhileASuccessorTakesOver(boolean successorFirst) {
        var id = created();
        var before = UUID.randomUUID();
        var next = UUID.randomUUID();
        publishArrangement(before, 1, "REPLACING", id);
        await().until(() -> "FILLED".equals(status(id)));
        if (successorFirst) {
            publishArrangement(next, 1, "TRIAL", id);
            awaitArrangement(next);
        }
        publishEnd(before, 2, id, Map.of("endReason", "SUCCESSOR_HIRED", "replacedByArrangementId", next.toString()));
        if (!successorFirst) {
            awaitArrangement(before, 2);
            publishArrangement(next, 1, "TRIAL", id);
        }
        awaitArrangement(next);
        awaitArrangement(before, 2);
        assertEquals("FILLED", status(id));
        asHr().get("/v1/roles/" + id).then().header("ETag", "\"2\"");
        publishArrangement(next, 2, "ENDED", id);
        await().until(() -> "OPEN".equals(status(id)));
        var published = TestEvents.await(Topics.ROLES, id, found -> found.size() == 3);
        assertEquals("FILLED", JsonPath.from(TestEvents.text(published.get(1))).getString("status"));
    }

    @Test
    void isReleasedIfTheSuccessorIsDeleted() {
        var id = created();
        var before = UUID.randomUUID();
        var next = UUID.randomUUID();
        publishArrangement(before, 1, "TRIAL", id);
        publishEnd(before, 2, id, Map.of("endReason", "SUCCESSOR_HIRED", "replacedByArrangementId", next.toString()));
        publishArrangement(next, 1, "TRIAL", id);
        awaitArrangement(next);
        TestEvents.publish(Topics.ARRANGEMENTS, next, "jobshare.arrangement.changed.v1", null);
        await().until(() -> "OPEN".equals(status(id)));
    }

    @Test
    void isReleasedAfterAChangeOfRole() {
        var id = created();
        var before = UUID.randomUUID();
        publishArrangement(before, 1, "TRIAL", id);
        await().until(() -> "FILLED".equals(status(id)));
        publishEnd(before, 2, id, Map.of("endReason", "ROLE_CHANGE", "replacedByArrangementId", UUID.randomUUID().toString()));
        await().until(() -> "OPEN".equals(status(id)));
    }

    @Test
    void becomesADraftOfThePersonWhoHoldsItAlone() {
        var ana = createPerson();
        var id = created();
        var before = UUID.randomUUID();
        publishArrangement(before, 1, "REPLACING", id);
        await().until(() -> "FILLED".equals(status(id)));
        publishEnd(before, 2, id, Map.of("endReason", "ONE_FULL_TIME", "heldBy", ana.id().toString()));
        await().until(() -> "DRAFT".equals(status(id)));
        asHr().get("/v1/roles/" + id).then().body("incumbentId", equalTo(ana.id().toString()));
        ana.calls().header("If-Match", "*").body("{\"status\": \"OPEN\"}").patch("/v1/roles/" + id).then().statusCode(200);
    }

    @Test
    void rejectsInvalidDetails() {
        var id = created();
        for (var patch : new String[]{"{\"title\": null}", "{\"maxTotalShare\": 0.9}",
                "{\"requiredSlots\": [{\"mon\": \"PP-\"}]}", "{\"occupation\": \"" + EMPLOYMENT_LAW + "\"}",
                "{\"incumbentId\": \"" + UUID.randomUUID() + "\"}", "{\"essentialSkills\": [{\"uri\": \"x\", \"level\": 1}]}",
                "{\"nonsense\": 1}", "{\"status\": \"GONE\"}", "{\"fullTimeEquivalent\": 0.09}", "{\"fullTimeEquivalent\": 1.01}",
                "{\"weights\": {\"GRADE\": 6}}", "{\"weights\": {\"MOOD\": 1}}", "{\"stagedStart\": \"perhaps\"}",
                "{\"salaryBand\": {\"min\": 5, \"max\": 4, \"currency\": \"EUR\"}}",
                "{\"salaryBand\": {\"min\": 5, \"max\": 6, \"currency\": \"QQQ\"}}", "{\"salaryBand\": {\"min\": 5, \"max\": 6}}",
                "{\"salaryBand\": {\"min\": -1, \"max\": 6, \"currency\": \"EUR\"}}"}) {
            asHr().header("If-Match", "*")
                    .body(patch)
                    .patch("/v1/roles/" + id)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        asHr().get("/v1/roles/" + id).then().header("ETag", "\"1\"");
    }

    /** The status of each operation on a role of others, by role of the caller. */
    @ParameterizedTest
    @CsvSource({"employee,       403, 200, 404, 404, 403", "recruiter,      201, 404, 404, 404, 404",
            "hiring-manager, 201, 404, 404, 404, 404", "hr,             201, 200, 200, 200, 204",
            "hr-system,      201, 200, 200, 200, 204", "auditor,        403, 200, 200, 403, 403"})
    void permitsEachRoleItsOperations(String role, int create, int readOpen, int readHeld, int patch, int delete) {
        var path = "/v1/roles/" + created();
        as(role, "x-" + role).body("{\"title\": \"T\"}").post("/v1/roles").then().statusCode(create);
        as(role, "x-" + role).get("/v1/roles?limit=1").then().statusCode(200);
        as(role, "x-" + role).get(path).then().statusCode(readOpen);
        asHr().header("If-Match", "*").body("{\"status\": \"ON_HOLD\"}").patch(path).then().statusCode(200);
        as(role, "x-" + role).get(path).then().statusCode(readHeld);
        as(role, "x-" + role).header("If-Match", "*").body("{\"grade\": 3}").patch(path).then().statusCode(patch);
        as(role, "x-" + role).header("If-Match", "*").delete(path).then().statusCode(delete);
    }

    @Test
    void theIncumbentCanOnlyOpenAndCloseTheRole() {
        var ana = createPerson();
        var id = asHr().body(Map.of("title", "Mine", "status", "DRAFT", "incumbentId", ana.id(), "recruiterSubject", recruiter))
                .post("/v1/roles")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        ana.calls()
                .get("/v1/roles/" + id)
                .then()
                .statusCode(200)
                .body("recruiterSubject", nullValue())
                .body("incumbentId", equalTo(ana.id()));
        ana.calls()
                .header("If-Match", "*")
                .body("{\"grade\": 20}")
                .patch("/v1/roles/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/grade"));
        ana.calls()
                .header("If-Match", "*")
                .body("{\"status\": \"OPEN\", \"requiredSlots\": [{\"mon\": \"XX-\"}]}")
                .patch("/v1/roles/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        createPerson().calls()
                .header("If-Match", "*")
                .body("{\"status\": \"ON_HOLD\"}")
                .patch("/v1/roles/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsPayToOwnersAndToEmployeesOnlyWhileOpen() {
        var ana = createPerson();
        var id = asHr()
                .body("""
                        {"title": "Mine", "status": "DRAFT", "incumbentId": "%s", "recruiterSubject": "%s",
                         "maxTotalShare": 1.20, "salaryBand": {"min": 50000.00, "max": 60000, "currency": "GBP"}}"""
                        .formatted(ana.id(), recruiter))
                .post("/v1/roles")
                .then()
                .statusCode(201)
                .body("salaryBand.min", equalTo(50000))
                .extract()
                .<String>path("id");
        var path = "/v1/roles/" + id;
        ana.calls().get(path).then().statusCode(200).body("salaryBand", nullValue());
        as("recruiter", recruiter).get(path).then().body("salaryBand.currency", equalTo("GBP"));
        as("auditor", "aud").get(path).then().body("salaryBand.currency", equalTo("GBP"));
        ana.calls()
                .header("If-Match", "*")
                .body("{\"status\": \"OPEN\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("salaryBand.min", equalTo(50000));
        createPerson().calls().get(path).then().statusCode(200).body("salaryBand.max", equalTo(60000));
    }

    @Test
    void listsVisibleRoles() {
        var mine = created();
        var others = createRole("r-other", "m-other", null).then().statusCode(201).extract().<String>path("id");
        as("recruiter", recruiter).get("/v1/roles").then().body("items.id", contains(mine));
        as("hiring-manager", manager).get("/v1/roles").then().body("items.id", contains(mine));
        var since = asHr().get("/v1/roles/" + mine).<String>path("updatedAt");
        asHr().queryParam("updatedSince", since).get("/v1/roles").then().body("items.id", hasItems(mine, others));
        asHr().header("If-Match", "*").body("{\"status\": \"ON_HOLD\"}").patch("/v1/roles/" + mine).then().statusCode(200);
        createPerson().calls()
                .queryParam("updatedSince", since)
                .get("/v1/roles")
                .then()
                .body("items.id", hasItem(others))
                .body("items.id", not(hasItem(mine)));
    }

    @Test
    void searchesSortsAndSelectsFields() {
        var mark = "R" + UUID.randomUUID().toString().substring(0, 8);
        var first = asHr().body(Map.of("title", "Chargée d'études " + mark, "grade", 5)).post("/v1/roles").<String>path("id");
        var second = asHr().body(Map.of("title", "Analyst", "requisition", mark)).post("/v1/roles").<String>path("id");
        asHr().get("/v1/roles?sort=title&text=" + mark).then().statusCode(200).body("items.id", contains(second, first));
        asHr().get("/v1/roles?sort=-grade&fields=grade&text=" + mark)
                .then()
                .body("items.id", contains(first, second))
                .body("items[0]", equalTo(Map.of("id", first, "version", 1, "grade", 5)));
        createPerson().calls().get("/v1/roles?text=CHARGEE detudes " + mark).then().body("items.id", contains(first));
        as("recruiter", recruiter).get("/v1/roles?text=" + mark).then().body("items.size()", equalTo(0));
        asHr().get("/v1/roles?sort=salary").then().statusCode(400).body("errors[0].detail", containsString(RoleSort.FIELDS));
        asHr().get("/v1/roles?fields=subject").then().statusCode(400);
    }

    @Test
    void showsRemovalsOnlyToCallersWhoSeeAllRoles() {
        var id = created();
        var since = asHr().get("/v1/roles/" + id).<String>path("updatedAt");
        var hrs = asHr().queryParam("updatedSince", since).get("/v1/roles").<String>path("next");
        var recruiters = as("recruiter", recruiter).queryParam("updatedSince", since).get("/v1/roles").<String>path("next");
        asHr().header("If-Match", "*").delete("/v1/roles/" + id).then().statusCode(204);
        asHr().queryParam("updatedSince", since)
                .queryParam("cursor", hrs)
                .get("/v1/roles")
                .then()
                .statusCode(200)
                .body("removed", hasItem(id));
        as("recruiter", recruiter).queryParam("updatedSince", since)
                .queryParam("cursor", recruiters)
                .get("/v1/roles")
                .then()
                .statusCode(200)
                .body("removed.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chef d'équipe", "רכז", "<b>Lead</b>", "'; drop table role_profile; --", "👩‍🔧"})
    void returnsValidTextUnchanged(String title) {
        var id = asHr().body(Map.of("title", title)).post("/v1/roles").then().statusCode(201).extract().<String>path("id");
        asHr().get("/v1/roles/" + id).then().body("title", equalTo(title));
    }

    private static String status(String id) {
        return asHr().get("/v1/roles/" + id).path("status");
    }

    private void awaitArrangement(UUID arrangement) {
        awaitArrangement(arrangement, 1);
    }

    private void awaitArrangement(UUID arrangement, int version) {
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select version from arrangement_copy where id = ?1", Long.class)
                        .setParameter(1, arrangement)
                        .getResultList()
                        .equals(List.of((long) version))));
    }

    private static void publishEnd(UUID id, int version, String role, Map<String, String> how) {
        var event = EventContracts.example("proposal-service", "arrangements")
                .put("arrangementId", id.toString())
                .put("version", version)
                .put("status", "ENDED")
                .put("roleId", role);
        how.forEach(event::put);
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1", event.toString());
    }

    private static void publishArrangement(UUID id, int version, String status, String role) {
        var event = EventContracts.example("proposal-service", "arrangements")
                .put("arrangementId", id.toString())
                .put("version", version)
                .put("status", status)
                .put("roleId", role);
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1", event.toString());
    }
}
