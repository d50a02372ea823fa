package jobshare.profile.person;

import static jobshare.profile.Caller.EMPLOYMENT_LAW;
import static jobshare.profile.Caller.HR_MANAGER;
import static jobshare.profile.Caller.SHOW_EMPATHY;
import static jobshare.profile.Caller.THINK_CREATIVELY;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class PersonLifecycleTest {

    private static final String NEW = """
            {"kind": "EMPLOYEE", "employeeNumber": "%s", "subject": "%s", "givenName": "Ana", "familyName": "O'Brien",
             "workEmail": "ana@example.com", "businessUnit": "People", "jobTitle": "HR business partner", "grade": 12,
             "site": "AMS", "timeZone": "Europe/Amsterdam", "remote": "HYBRID", "languages": [{"code": "en", "level": "C1"}],
             "jurisdiction": "NL"}""";

    private static final String PROFILE = """
            {"occupation": "%s", "skills": [{"uri": "%s", "level": 4}], "strengths": ["%s", "%s"], "yearsOfExperience": 11,
             "values": {"pace": 4, "planning": 2, "communication": 5, "conflict": 4, "availability": 3, "quality": 4,
                        "ambition": 3, "commitment": 5},
             "aspiration": {"direction": "STEP_UP", "horizonMonths": 24}, "pattern": [{"mon": "PP-", "tue": "PP-", "wed": "Po-"}],
             "share": {"min": 0.5, "max": 0.6}, "payExpectation": {"amount": 60000, "currency": "EUR"}, "overlapSlots": 2, "splits": ["SPLIT_WEEKS"], "wayOfSharing": "TWIN",
             "weights": {"SCHEDULE": 5, "WAY_OF_SHARING": 0}, "mustHaves": ["SAME_SITE"], "acceptsTwoGradesApart": true,
             "visibility": "ANONYMOUS"}"""
            .formatted(HR_MANAGER, EMPLOYMENT_LAW, THINK_CREATIVELY, SHOW_EMPATHY);

    private static String fresh() {
        return NEW.formatted("E-" + UUID.randomUUID(), "s-" + UUID.randomUUID());
    }

    @Test
    void createsAPersonAndListsMissingFields() {
        asHrSystem().body(fresh())
                .post("/v1/people")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/people/"))
                .header("ETag", "\"1\"")
                .body("givenName", equalTo("Ana"))
                .body("visibility", equalTo("HIDDEN"))
                .body("status", equalTo("ACTIVE"))
                .body("missing.field", contains("occupation", "skills", "strengths", "yearsOfExperience", "values", "aspiration",
                        "pattern", "share", "payExpectation", "overlapSlots", "splits", "wayOfSharing", "visibility"));
    }

    @Test
    void acceptsAClientIdOnce() {
        var id = UUID.randomUUID();
        var body = Map.of("id", id, "kind", "CANDIDATE", "givenName", "Ana", "familyName", "B");
        asHrSystem().body(body).post("/v1/people").then().statusCode(201).body("id", equalTo(id.toString()));
        asHrSystem().body(body).post("/v1/people").then().statusCode(409).body("type", equalTo("urn:jobshare:problem:id-taken"));
    }

    @Test
    void storesTheProfileOfThePerson() {
        var ana = createPerson();
        ana.patch(PROFILE)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("missing.field", contains("timeZone", "remote", "languages"))
                .body("occupation", equalTo(HR_MANAGER))
                .body("skills[0].level", equalTo(4))
                .body("strengths", contains(THINK_CREATIVELY, SHOW_EMPATHY))
                .body("values.pace", equalTo(4))
                .body("pattern[0].wed", equalTo("Po-"))
                .body("share.min", equalTo(0.5f))
                .body("payExpectation.amount", equalTo(60000))
                .body("payExpectation.currency", equalTo("EUR"))
                .body("weights.SCHEDULE", equalTo(5))
                .body("mustHaves", contains("SAME_SITE"))
                .body("acceptsTwoGradesApart", equalTo(true))
                .body("visibility", equalTo("ANONYMOUS"));
    }

    @Test
    void storesPastSharesAndPartnerInMind() {
        var ana = createPerson();
        ana.patch("""
                {"partnerInMind": true, "pastShares": [
                  {"role": "Ward manager", "from": "2015-02", "until": "2019-08", "outcome": "PROMOTED"},
                  {"role": "Lead", "from": "2020-01", "outcome": "DID_NOT_WORK", "note": "Nobody said who decides."}]}""")
                .then()
                .statusCode(200)
                .body("partnerInMind", equalTo(true))
                .body("pastShares.outcome", contains("PROMOTED", "DID_NOT_WORK"))
                .body("pastShares[0].until", equalTo("2019-08"))
                .body("pastShares[1].note", equalTo("Nobody said who decides."));
        asHr().get("/v1/people/" + ana.id()).then().body("pastShares.role", contains("Ward manager", "Lead"));
    }

    @Test
    void explainsTheImpactOfEachGap() {
        var ana = createPerson();
        ana.calls()
                .get("/v1/people/" + ana.id())
                .then()
                .body("missing.impact", everyItem(not(blankString())))
                .body("missing.find { it.field == 'strengths' }.impact", containsString("STRENGTHS"))
                .body("missing.find { it.field == 'visibility' }.impact", containsString("suggested to nobody"));
        ana.patched(PROFILE)
                .patched(Map.of("visibility", "OPEN", "status", "PAUSED"))
                .calls()
                .get("/v1/people/" + ana.id())
                .then()
                .body("missing.field", contains("timeZone", "remote", "languages", "status"))
                .body("missing.find { it.field == 'status' }.impact", containsString("PAUSED"));
    }

    @Test
    void explainsHowToInviteAPartner() {
        var ana = createPerson();
        ana.calls().get("/v1/people/" + ana.id()).then().body("howToInvite", nullValue());
        ana.patch(Map.of("partnerInMind", true))
                .then()
                .body("howToInvite", containsString("/v1/introductions"))
                .body("howToInvite", containsString(ana.id()));
        asHr().get("/v1/people/" + ana.id()).then().body("partnerInMind", equalTo(true)).body("howToInvite", nullValue());
        var read = ana.calls().get("/v1/people/" + ana.id());
        ana.calls()
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put("/v1/people/" + ana.id())
                .then()
                .statusCode(200)
                .header("ETag", read.header("ETag"));
    }

    @Test
    void onlyHrSetsTheLineManager() {
        var ana = createPerson();
        ana.patch(Map.of("lineManagerSubject", "boss"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lineManagerSubject"));
        asHrSystem().header("If-Match", "*")
                .body("{\"lineManagerSubject\": \"boss\"}")
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(200)
                .body("lineManagerSubject", equalTo("boss"));
    }

    @Test
    void aPatchClearsFieldsSetToNullAndKeepsTheRest() {
        var ana = createPerson().patched(PROFILE);
        ana.patch("{\"pattern\": null, \"values\": {\"pace\": null}}")
                .then()
                .statusCode(200)
                .body("pattern", nullValue())
                .body("values.pace", nullValue())
                .body("values.planning", equalTo(2))
                .body("occupation", equalTo(HR_MANAGER));
    }

    @Test
    void acceptsAProfileAsItWasReturned() {
        var ana = createPerson().patched(PROFILE);
        var read = ana.calls().get("/v1/people/" + ana.id());
        ana.calls()
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put("/v1/people/" + ana.id())
                .then()
                .statusCode(200)
                .header("ETag", read.header("ETag"));
    }

    @Test
    void aReplacementClearsOmittedFieldsButNotTheConsent() {
        var ana = createPerson().patched(PROFILE);
        asHr().header("If-Match", "*")
                .body(Map.of("kind", "EMPLOYEE", "givenName", "Ana", "familyName", "Berg", "subject", ana.subject()))
                .put("/v1/people/" + ana.id())
                .then()
                .statusCode(200)
                .body("occupation", nullValue())
                .body("familyName", equalTo("Berg"))
                .body("visibility", equalTo("ANONYMOUS"));
    }

    @Test
    void requiresIfMatchForChanges() {
        var ana = createPerson();
        ana.calls().body("{\"overlapSlots\": 2}").patch("/v1/people/" + ana.id()).then().statusCode(428);
        ana.calls()
                .header("If-Match", "\"7\"")
                .body("{\"overlapSlots\": 2}")
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(412);
        ana.calls()
                .header("If-Match", "\"1\"")
                .body("{\"overlapSlots\": 2}")
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(200);
        ana.calls().delete("/v1/people/" + ana.id()).then().statusCode(428);
    }

    @Test
    void acceptsOneOfManyChangesToTheSameVersion() throws Exception {
        var ana = createPerson();
        var statuses = atOnce(8,
                i -> ana.calls()
                        .header("If-Match", "\"1\"")
                        .body("{\"overlapSlots\": " + i + "}")
                        .patch("/v1/people/" + ana.id())
                        .statusCode());
        assertEquals(List.of(200, 412, 412, 412, 412, 412, 412, 412), statuses);
    }

    @Test
    void acceptsOneOfManyCreationsOfTheSamePerson() throws Exception {
        var body = fresh();
        assertEquals(List.of(201, 409, 409, 409, 409, 409),
                atOnce(6, i -> asHrSystem().body(body).post("/v1/people").statusCode()));
    }

    private static List<Integer> atOnce(int times, IntFunction<Integer> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, times).mapToObj(i -> threads.submit(() -> call.apply(i))).toList();
            var statuses = new ArrayList<Integer>();
            for (var each : calls) {
                statuses.add(each.get());
            }
            return statuses.stream().sorted().toList();
        }
    }

    @Test
    void repeatsTheResponseOfARepeatedCreation() {
        var key = UUID.randomUUID().toString();
        var body = fresh();
        var first = asHrSystem().header("Idempotency-Key", key).body(body).post("/v1/people").then().statusCode(201).extract();
        var second = asHrSystem().header("Idempotency-Key", key).body(body).post("/v1/people").then().statusCode(201).extract();
        assertEquals(first.<String>path("id"), second.<String>path("id"));
        asHrSystem().header("Idempotency-Key", key).body(fresh()).post("/v1/people").then().statusCode(422);
    }

    @Test
    void employeeNumberAndSubjectAreUnique() {
        var number = "E-" + UUID.randomUUID();
        var subject = "s-" + UUID.randomUUID();
        asHrSystem().body(NEW.formatted(number, subject)).post("/v1/people").then().statusCode(201);
        asHrSystem().body(NEW.formatted(number, "s-" + UUID.randomUUID()))
                .post("/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:employee-number-taken"))
                .body("detail", containsString(number));
        asHrSystem().body(NEW.formatted("E-" + UUID.randomUUID(), subject))
                .post("/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:subject-taken"));
    }

    @Test
    void employeesCannotChangeFieldsOfHr() {
        var ana = createPerson();
        ana.patch(Map.of("grade", 30, "givenName", "Boss", "overlapSlots", 1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/givenName", "/grade"));
        ana.calls().get("/v1/people/" + ana.id()).then().body("overlapSlots", nullValue());
    }

    @Test
    void onlyThePersonRaisesTheirVisibility() {
        var ana = createPerson();
        asHr().header("If-Match", "*")
                .body("{\"visibility\": \"OPEN\"}")
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/visibility"));
        ana.patched(Map.of("visibility", "OPEN"));
        asHr().header("If-Match", "*")
                .body("{\"visibility\": \"HIDDEN\"}")
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(200);
    }

    @Test
    void recordsEachDecisionOnVisibilityWithTimeAndText() {
        var ana = createPerson().patched(Map.of("visibility", "ANONYMOUS"));
        asHr().body(Map.of("visibility", "OPEN", "textVersion", "2026-11"))
                .post("/v1/people/" + ana.id() + "/consent")
                .then()
                .statusCode(201)
                .body("visibility", equalTo("OPEN"));
        ana.calls()
                .get("/v1/people/" + ana.id() + "/consent")
                .then()
                .statusCode(200)
                .body("history.visibility", contains("OPEN", "ANONYMOUS"))
                .body("history.recordedBy", contains("HR", "PERSON"))
                .body("history[0].textVersion", equalTo("2026-11"));
    }

    @Test
    void suggestsASimilarConceptForAnUnknownUri() {
        var ana = createPerson();
        ana.patch(Map.of("occupation", HR_MANAGER.replace("a77", "a78")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/occupation"))
                .body("errors[0].detail", containsString("human resources manager"));
        ana.patch(Map.of("strengths", List.of(THINK_CREATIVELY, EMPLOYMENT_LAW)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/strengths/1"))
                .body("errors[0].detail", containsString("not a strength"));
        ana.patch(Map.of("skills", List.of(Map.of("uri", "employmnet law", "level", 3))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/skills/0/uri"))
                .body("errors[0].detail", containsString("employment law"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"grade\": 0}", "{\"grade\": \"12\"}", "{\"timeZone\": \"Mars/Base\"}",
            "{\"jurisdiction\": \"XX\"}", "{\"remote\": \"MOON\"}", "{\"languages\": [{\"code\": \"zz\", \"level\": \"B2\"}]}",
            "{\"languages\": [null]}", "{\"values\": {\"pace\": 6}}", "{\"values\": {\"mood\": 1}}",
            "{\"weights\": {\"SCHEDULE\": -1}}", "{\"pattern\": [{\"mon\": \"PPX\"}]}",
            "{\"share\": {\"min\": 0.8, \"max\": 0.5}}", "{\"splits\": [\"SPLIT_DAYS\", \"SPLIT_DAYS\"]}", "{\"unheardOf\": 1}",
            "{\"pastShares\": [{\"role\": \"Lead\", \"from\": \"2020-13\", \"outcome\": \"OTHER\"}]}",
            "{\"pastShares\": [{\"role\": \"Lead\", \"from\": \"2020-05\", \"until\": \"2020-04\", \"outcome\": \"OTHER\"}]}",
            "{\"pastShares\": [{\"role\": \"Lead\", \"from\": \"2020-05\", \"until\": \"2021-04\", \"outcome\": "
                    + "\"STILL_RUNNING\"}]}",
            "{\"pastShares\": [{\"from\": \"2020-05\", \"outcome\": \"OTHER\"}]}", "{\"partnerInMind\": \"yes\"}",
            "{\"payExpectation\": {\"amount\": 60000}}", "{\"payExpectation\": {\"amount\": -1, \"currency\": \"EUR\"}}",
            "{\"payExpectation\": {\"amount\": 60000, \"currency\": \"EUX\"}}", "{\"givenName\": null}",
            "{\"workEmail\": \"nowhere\"}", "{\"aspiration\": {}}", "[]", "\"text\"", "{\"familyName\": \"a\\u0000b\"}"})
    void rejectsInvalidDetailsAndStoresNothing(String patch) {
        var ana = createPerson();
        asHrSystem().header("If-Match", "*")
                .body(patch)
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobshare:problem:invalid-request"));
        ana.calls().get("/v1/people/" + ana.id()).then().header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "Zoë 👩‍💻 Nguyễn", "שלום عليكم", "<script>alert(1)</script>", "'; drop table person; --",
            " a\tb "})
    void returnsValidTextUnchanged(String name) {
        var ben = createPerson("Ben", name);
        ben.calls().get("/v1/people/" + ben.id()).then().body("familyName", equalTo(name));
    }

    @Test
    void returnsTheCallersOwnProfile() {
        var ana = createPerson();
        ana.calls().get("/v1/people/me").then().statusCode(200).body("id", equalTo(ana.id()));
    }

    @Test
    void exportsAllDataAndNamesTheOtherServices() {
        var ana = createPerson().patched(Map.of("visibility", "ANONYMOUS"));
        ana.calls()
                .get("/v1/people/" + ana.id() + "/export")
                .then()
                .statusCode(200)
                .body("person.id", equalTo(ana.id()))
                .body("consents[0].visibility", equalTo("ANONYMOUS"))
                .body("otherServices.service", hasItem("matching-service"));
    }

    @Test
    void filtersAndPages() {
        var site = "S-" + UUID.randomUUID().toString().substring(0, 8);
        for (var i = 0; i < 5; i++) {
            asHrSystem().body(Map.of("kind", "EMPLOYEE", "givenName", "P" + i, "familyName", "X", "site", site))
                    .post("/v1/people");
        }
        var first = asHr().get("/v1/people?limit=3&site=" + site)
                .then()
                .statusCode(200)
                .body("items.givenName", contains("P0", "P1", "P2"))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        asHr().queryParam("cursor", first.<String>path("next"))
                .get("/v1/people?limit=3&site=" + site)
                .then()
                .statusCode(200)
                .body("items.givenName", contains("P3", "P4"))
                .body("next", nullValue());
        asHr().queryParam("updatedSince", first.<String>path("items[2].updatedAt"))
                .get("/v1/people?site=" + site)
                .then()
                .body("items.givenName", contains("P2", "P3", "P4"))
                .body("items.givenName", not(hasItem("P1")));
        asHr().get("/v1/people?cursor=nonsense").then().statusCode(400);
        asHr().get("/v1/people?status=ASLEEP").then().statusCode(400);
        asHr().get("/v1/people?updatedSince=yesterday").then().statusCode(400);
    }
}
