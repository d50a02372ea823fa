package jobshare.systemtest.attack;

import static jobshare.systemtest.Journey.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobshare.local.demo.DemoIds;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.Journey;
import jobshare.systemtest.RunningSuite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What someone with the token of an employee, a recruiter or HR, or with no token at all, might try. Each attack gets its answer, and
 * afterwards all services respond, and none has been restarted. The processor time that each cost is printed.
 */
@Order(9)
class AttackTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final Caller ANA = Caller.person(1);
    private static final Caller EMPLOYEE = Caller.person(40);

    private final HttpGateway gateway = new HttpGateway();
    private Duration before;

    @BeforeEach
    void startToMeasure() {
        before = RunningSuite.get().cpuTime();
    }

    @AfterEach
    void allServicesStillRespond(TestInfo attack) {
        System.out.printf("%s: %d ms of processor time%n",
                attack.getTestMethod().orElseThrow().getName() + attack.getDisplayName().replaceFirst("^\\w+\\(.*\\)$", ""),
                RunningSuite.get().cpuTime().minus(before).toMillis());
        for (var service : RunningSuite.SERVICES) {
            assertEquals(200, gateway.get(service, "/openapi", null).status(), service);
        }
        RunningSuite.get().requireNoCrash();
    }

    private static String answer(ApiResponse response) {
        return (response.status() + " " + response.problem()).strip();
    }

    private ApiResponse send(Caller caller, String method, String target, String json) {
        return gateway.send(ApiRequest.of(method, target).as(caller).json(json));
    }

    // One request

    @ParameterizedTest
    @ValueSource(strings = {"languages", "strengths", "mustHaves", "skills", "pattern"})
    void aListOfTwentyThousandNulls(String list) {
        var nulls = "{'%s':[%snull]}".formatted(list, "null,".repeat(20_000)).replace('\'', '"');
        assertEquals("400 invalid-request", answer(
                gateway.send(ApiRequest.of("PATCH", "/v1/people/" + DemoIds.ANA).as(ANA).with("If-Match", "*").json(nulls))));
    }

    @Test
    void aLargeBodyOfAnyMediaType() {
        var body = "x".repeat(24 * MEBIBYTE).getBytes(StandardCharsets.UTF_8);
        assertEquals("415 unsupported-media-type",
                answer(gateway.send(ApiRequest.of("POST", "/v1/people").as(Caller.HR).body("*/*", body))));
    }

    @Test
    void manyBodiesOfAlmostOneMebibyteAtTheSameTime() {
        var body = "{\"givenName\":\"" + "x".repeat(MEBIBYTE - 1_000) + "\"}";
        var answers = atOnce(24, () -> answer(send(Caller.HR, "POST", "/v1/people", body)));
        assertTrue(Set.of("400 invalid-request", "503 service-unavailable").containsAll(answers), answers::toString);
    }

    @Test
    void threeHundredBodiesThatNeverEnd() {
        var service = RunningSuite.get().address("profile");
        var slow = IntStream.range(0, 300)
                .mapToObj(_ -> new RawConnection(service).send("PATCH /v1/people/" + DemoIds.ANA
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIf-Match: *\r\nAuthorization: Bearer "
                        + ANA.token() + "\r\nContent-Length: 1000\r\n\r\n{"))
                .toList();
        try {
            assertEquals(200, gateway.get("profile", "/v1/people/" + DemoIds.ANA, ANA).status());
            var answers = new TreeSet<String>();
            slow.forEach(connection -> answers.add(connection.untilClosed().lines().findFirst().orElse("closed")));
            assertEquals(Set.of("HTTP/1.1 408 Request Timeout"), answers);
        } finally {
            slow.forEach(RawConnection::close);
        }
    }

    @Test
    void aPitchOfManyShortParagraphs() {
        var pair = drafted();
        assertEquals("400 invalid-request", answer(
                send(pair.one.caller(), "PUT", pair.proposal() + "/pitch", json("{'whyShared':'%s'}", "a\\n\\n".repeat(2_000)))));
    }

    @Test
    void aShareLinkThatIsOpenedAsAPdfAgainAndAgain() {
        var pair = drafted();
        pair.request();
        pair.recruiter.post(pair.proposal() + "/share-links", "{}").expect(201);
        var path = pair.recruiter.get(pair.proposal() + "/share-links").items().getFirst().path("path").asText();
        var answers = atOnce(120,
                () -> answer(gateway.send(ApiRequest.of("proposal", "GET", path).with("Accept", "application/pdf"))));
        assertTrue(answers.contains("200") && answers.contains("429 too-many-requests"), answers::toString);
        assertTrue(Set.of("200", "429 too-many-requests", "503 service-unavailable").containsAll(answers), answers::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a.b", "a.b.c", ""})
    void aTokenThatIsNone(String token) {
        for (var target : List.of("/v1/people", "/v1/partnerships", "/v1/proposals")) {
            var response = gateway.send(ApiRequest.of("GET", target).with("Authorization", "Bearer " + token));
            assertEquals(401, response.status(), response::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5\r\nTransfer-Encoding: chunked", "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: -1", "Transfer-Encoding: chunked, x"})
    void contradictoryLengthsOfABody(String framing) {
        for (var service : RunningSuite.SERVICES) {
            try (var connection = new RawConnection(RunningSuite.get().address(service))) {
                var answer = connection.send("POST /v1/people HTTP/1.1\r\nHost: localhost\r\n" + framing
                        + "\r\n\r\n0\r\n\r\nGET /openapi HTTP/1.1\r\nHost: localhost\r\n\r\n").untilClosed();
                assertTrue(answer.startsWith("HTTP/1.1 4") && !answer.contains("openapi:"), answer);
            }
        }
    }

    // SCIM

    @Test
    void aScimPathOfManyParentheses() {
        var response = scim("PATCH", newUser("u-" + UUID.randomUUID()), json("""
                {'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
                 'Operations':[{'op':'remove','path':'emails[%stype eq 1%s]'}]}""", "(".repeat(10_000), ")".repeat(10_000)));
        assertEquals("400 invalidPath", response.status() + " " + response.json().path("scimType").asText(), response::toString);
    }

    @Test
    void tenThousandScimOperations() {
        var response = scim("PATCH", newUser("u-" + UUID.randomUUID()), json("""
                {'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
                 'Operations':[%s{'op':'replace','path':'active','value':true}]}""",
                json("{'op':'replace','path':'active','value':true},").repeat(10_000)));
        assertEquals("400 invalidSyntax", response.status() + " " + response.json().path("scimType").asText(),
                response::toString);
    }

    @Test
    void aScimUserNameThatIsTaken() {
        var taken = "u-" + UUID.randomUUID();
        newUser(taken);
        var response = scim("PATCH", newUser("u-" + UUID.randomUUID()), json("""
                {'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
                 'Operations':[{'op':'replace','path':'userName','value':'%s'}]}""", taken));
        assertEquals("409 uniqueness", response.status() + " " + response.json().path("scimType").asText(), response::toString);
    }

    private String newUser(String userName) {
        var created = scim("POST", "/scim/v2/Users", json("""
                {'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'%s',
                 'name':{'givenName':'Given','familyName':'Family'}}""", userName));
        return "/scim/v2/Users/" + created.expect(201).path("id").asText();
    }

    private ApiResponse scim(String method, String target, String json) {
        return gateway.send(ApiRequest.of(method, target).as(Caller.HR_SYSTEM).body("application/scim+json", json));
    }

    // Lists and files

    @ParameterizedTest
    @ValueSource(strings = {"%00", "AAAA", "e30", "%F0%9F%98%80"})
    void aForgedCursor(String cursor) {
        for (var list : List.of("/v1/people", "/v1/roles", "/v1/introductions", "/v1/partnerships", "/v1/proposals",
                "/v1/arrangements")) {
            assertEquals("400 invalid-request",
                    answer(gateway.get(ApiRequest.of("GET", list).service(), list + "?cursor=" + cursor, Caller.HR)), list);
        }
    }

    @Test
    void aFormOfTwentyThousandParts() {
        var part = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nPEOPLE\r\n";
        var response = gateway.send(ApiRequest.of("POST", "/v1/imports")
                .as(Caller.HR)
                .body("multipart/form-data; boundary=b", part.repeat(20_000) + "--b--\r\n"));
        assertTrue(response.isRefusal() && response.defect().isEmpty(), response::toString);
    }

    @Test
    void aFileWithARowOfEightMebibytes() {
        var csv = "employeeNumber,kind,givenName,familyName\r\nE-1,EMPLOYEE," + "x".repeat(8 * MEBIBYTE) + ",B\r\n";
        var form = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nPEOPLE\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + csv + "\r\n--b--\r\n";
        assertEquals("400 invalid-request", answer(
                gateway.send(ApiRequest.of("POST", "/v1/imports").as(Caller.HR).body("multipart/form-data; boundary=b", form))));
    }

    // One person

    @Test
    void aRecruiterWhoSuggestsSomeoneLearnsNothingFromTheAnswer() {
        var pair = new Journey();
        pair.prepare();
        var paused = new Journey();
        paused.prepare();
        paused.one.change("PATCH", "/v1/people/" + paused.first, "/v1/people/" + paused.first, json("{'status':'PAUSED'}"))
                .requireSuccess();
        paused.other
                .change("PATCH", "/v1/people/" + paused.second, "/v1/people/" + paused.second, json("{'visibility':'HIDDEN'}"))
                .requireSuccess();
        var answers = new TreeSet<String>();
        for (var other : List.of(UUID.randomUUID(), paused.first, paused.second)) {
            Journey.await(() -> suggest(pair, other).status() == 404);
            answers.add(suggest(pair, other).body().replace(other.toString(), "ID"));
        }
        assertEquals(1, answers.size(), answers::toString);
    }

    private ApiResponse suggest(Journey pair, UUID other) {
        return send(pair.recruiter.caller(), "POST", "/v1/introductions",
                json("{'fromPersonId':'%s','toPersonId':'%s','roleId':'%s'}", pair.first, other, pair.role));
    }

    @Test
    void aRecruiterWhoNamesAnIncumbent() {
        var body = json("{'title':'Head of people','incumbentId':'%s'}", DemoIds.ANA);
        assertEquals("400 invalid-request", answer(send(Caller.demo("recruiter"), "POST", "/v1/roles", body)));
    }

    @Test
    void aShareLinkToADraft() {
        var pair = drafted();
        assertEquals("409 proposal-is-draft",
                answer(send(pair.recruiter.caller(), "POST", pair.proposal() + "/share-links", json("{'anonymous':true}"))));
    }

    @Test
    void sixtyShareLinksAtTheSameTime() {
        var pair = drafted();
        pair.request();
        var answers = new TreeMap<String, Integer>();
        atOnce(60, () -> answer(send(pair.recruiter.caller(), "POST", pair.proposal() + "/share-links", "{}")))
                .forEach(answer -> answers.merge(answer, 1, Integer::sum));
        assertEquals("{201=50, 409 too-many-links=10}", answers.toString());
    }

    @Test
    void moreConcernsThanAnyoneReads() {
        var pair = drafted();
        pair.request();
        var answers = new TreeSet<String>();
        for (var i = 0; i <= 30; i++) {
            answers.add(answer(send(pair.manager.caller(), "POST", pair.proposal() + "/concerns",
                    json("{'kind':'CLIENTS','text':'Whom does a client call?'}"))));
        }
        assertEquals(Set.of("201", "409 too-many-concerns"), answers);
    }

    @Test
    void aMemberOfHrWhoGivesAPersonTheirOwnSubject() {
        var pair = new Journey();
        pair.createPeople();
        var response = gateway.send(ApiRequest.of("PATCH", "/v1/people/" + pair.first)
                .as(Caller.HR)
                .with("If-Match", "*")
                .json(json("{'subject':'%s'}", Caller.HR.subject())));
        assertEquals("400 invalid-request", answer(response), response::toString);
    }

    // Operation

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/q/openapi", "/v1/people/%2e%2e/%2e%2e/q/metrics", "//q/metrics",
            "/v1/../q/health"})
    void thePortOfTheApiHasNoMetricsAndNoHealth(String path) {
        for (var service : RunningSuite.SERVICES) {
            try (var connection = new RawConnection(RunningSuite.get().address(service))) {
                var answer = connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .untilClosed();
                assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
            }
        }
    }

    private static Journey drafted() {
        var pair = new Journey();
        pair.agree();
        pair.draft();
        return pair;
    }

    private static List<String> atOnce(int times, Callable<String> attack) {
        try (var threads = Executors.newFixedThreadPool(24)) {
            var results = threads.invokeAll(Stream.generate(() -> attack).limit(times).toList());
            var answers = new ArrayList<String>();
            for (var result : results) {
                answers.add(result.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
