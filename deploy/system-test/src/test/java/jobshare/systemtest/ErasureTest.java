package jobshare.systemtest;

import static jobshare.systemtest.Journey.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Someone walks the whole way with words of their own, is erased, and is looked for in all that the suite keeps. The same search has
 * found each of the words before.
 */
class ErasureTest {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration FILES = Duration.ofMinutes(3);

    private final Marks marks = Marks.everywhere();

    @Test
    void nothingIsLeftOfSomeoneErased() throws Exception {
        try (var suite = SuiteProcess.start("--empty", "--no-training", "--short-lags")) {
            var journey = new Journey(suite.suite(), _ -> {
            }, marks);
            var traces = new Traces(suite);
            live(journey, suite);
            marks.add(traces.subjectKey(journey.first.toString()));
            Awaitility.await().atMost(SOON).untilAsserted(() -> assertEquals(marks.all(), words(traces.of(marks.all()))));
            assertTrue(places(traces).containsAll(Set.of("profile.person", "matching.introduction", "matching.agreement",
                    "matching.talk_answer", "matching.emergency_contact", "matching.match_log", "proposal.proposal",
                    "proposal.known_contact", "proposal.review", "profile.idempotency",
                    "proposal.idempotency", "jobshare.contacts.v1", "jobshare.people.v1",
                    "jobshare.contacts.v1.proposal-service.dlt")), () -> "The search finds too little: " + places(traces));

            journey.one.change("DELETE", person(journey), person(journey), "").expect(204);

            Awaitility.await().atMost(FILES).pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertEquals(Set.of(), traces.of(marks.all())));
            whatTheOtherKeeps(journey);
        }
    }

    /** A hire, and a pitch that was refused and appealed against; each text that someone can write, and what goes wrong on the way. */
    private void live(Journey journey, SuiteProcess suite) throws ExecutionException, InterruptedException {
        journey.agree();
        journey.one.post(journey.partnership() + "/history", json("{'employer':'%s','role':'%s','from':'2016-02-01'}",
                text("historyemployer"), text("historyrole"))).expect(201);
        talk(journey);
        refused(journey);
        journey.draft();
        journey.request();
        journey.review();
        concern(journey, journey.proposal());
        journey.interview();
        journey.offer();
        journey.acceptOffer();
        review(journey.one, journey, "review");
        review(journey.manager, journey, "managerreview");
        mistakes(journey);
        unreadable(journey, suite);
        Journey.soon(() -> journey.one.get("/v1/people/" + journey.second + "/contact").status() == 200);
        journey.one.get(person(journey) + "/export").expect(200);
        journey.one.get("/v1/matches/people/" + journey.first + "/export").expect(200);
        journey.one.get("/v1/proposals/people/" + journey.first + "/export").expect(200);
    }

    private void talk(Journey journey) {
        var path = journey.partnership();
        assertEquals(204, journey.one.post(path + "/talk/answers/mistakes", json("{'text':'%s'}", text("talk"))).status());
        assertEquals(204, journey.other.post(path + "/talk/answers/mistakes", json("{'text':'Each tells.'}")).status());
        assertEquals(204, journey.one.post(path + "/emergency-contacts", json("{'contact':'%s'}", text("emergency"))).status());
        journey.other.get(path + "/talk").expect(200);
    }

    private void review(Someone who, Journey journey, String field) {
        who.post("/v1/arrangements/" + journey.proposal + "/reviews", json(
                "{'scores':{'satisfaction':4,'settling':3,'ambition':2},'note':'%s'}", text(field))).expect(201);
    }

    private void refused(Journey journey) {
        var role = UUID.fromString(journey.hrSystem.post("/v1/roles", json("""
                {'title':'Head of people','hiringManagerSubject':'test-hiring-manager','recruiterSubject':'test-recruiter'}"""))
                .expect(201).path("id").asText());
        var draft = json("""
                {'partnershipId':'%s','roleId':'%s','pitch':{'whyShared':'%s','benefits':'%s','costs':'%s','plan':'%s',
                'handover':'%s','communication':'%s','trial':'%s','ifOneLeaves':'%s','evidence':'%s'}}""", journey.partnership,
                role,
                text("refusedwhy"), text("benefits"), text("costs"), text("plan"), text("pitchhandover"), text("communication"),
                text("trial"), text("leaves"), text("evidence"));
        var created = Awaitility.await().atMost(SOON).until(() -> journey.one.post("/v1/proposals", draft),
                reply -> reply.status() == 201);
        var path = "/v1/proposals/" + created.json().path("id").asText();
        journey.one.post(path + "/sign").expect(200);
        journey.other.post(path + "/sign").expect(200);
        Awaitility.await().atMost(SOON).until(() -> journey.recruiter.post(path + "/request"), reply -> reply.status() == 200);
        journey.manager.post(path + "/start-review").expect(200);
        journey.manager.post(path + "/ask", json("{'text':'%s'}", text("question"))).expect(200);
        journey.one.post(path + "/answer", json("{'text':'%s'}", text("answer"))).expect(200);
        concern(journey, path);
        journey.manager.post(path + "/refuse", json("{'explanation':'%s'}", text("explanation"))).expect(200);
        journey.one.post(path + "/appeal", json("{'text':'%s'}", text("appeal"))).expect(200);
    }

    private void concern(Journey journey, String proposal) {
        var id = journey.manager.post(proposal + "/concerns", json("{'kind':'CLIENTS','text':'%s'}", text("concern")))
                .expect(201).path("concerns").path(0).path("id").asText();
        journey.one.post(proposal + "/concerns/" + id + "/answer", json("{'text':'%s','evidence':'%s'}",
                text("concernanswer"), text("concernevidence"))).expect(200);
    }

    /** What breaks a rule of the database, or of the contract, must not go into a log with its values. */
    private void mistakes(Journey journey) {
        var same = json("""
                {'kind':'EMPLOYEE','employeeNumber':'%s','givenName':'%s','familyName':'x','workEmail':'%s@example.com'}""",
                marks.in("number", "T-" + journey.first), marks.in("givenname", "Ngozi"), marks.in("mail", "p"));
        assertEquals(409, journey.hrSystem.post("/v1/people", same).status());
        assertEquals(400, journey.hrSystem.post("/v1/people", json("{'kind':'%s','givenName':7}", text("givenname"))).status());
    }

    /** An event that can't be applied becomes a dead letter, with a name in it. */
    private void unreadable(Journey journey, SuiteProcess suite) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", suite.properties().getProperty("kafka.bootstrap")),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("jobshare.contacts.v1", journey.first.toString(),
                    json("{'personId':'%s','version':'%s'}", journey.first, text("deadletter")))).get();
        }
    }

    private static void whatTheOtherKeeps(Journey journey) {
        var partnership = journey.other.get(journey.partnership()).expect(200);
        assertEquals("DISSOLVED", partnership.path("status").asText());
        assertEquals("a former partner", partnership.path("members").path(0).path("name").asText());
        var proposal = journey.other.get(journey.proposal()).expect(200);
        assertEquals("HIRED", proposal.path("status").asText());
        assertEquals("a former partner", proposal.path("people").path(0).path("name").asText());
        var arrangement = journey.other.get("/v1/arrangements/" + journey.proposal).expect(200);
        assertEquals("REPLACING", arrangement.path("status").asText());
        assertTrue(arrangement.path("personIds").path(0).isNull());
        assertEquals(404, journey.hrSystem.get("/v1/people/" + journey.first).status());
    }

    private String text(String field) {
        return marks.in(field, "Words of ");
    }

    private static String person(Journey journey) {
        return "/v1/people/" + journey.first;
    }

    private static Set<String> words(Set<String> found) {
        return found.stream().map(trace -> trace.replaceFirst(": .*", "")).collect(Collectors.toSet());
    }

    /** Tables, and topics of files. */
    private Set<String> places(Traces traces) {
        return traces.of(marks.all()).stream().map(trace -> trace.replaceFirst(".*: (table |file (kafka/)?)", "")
                .replaceFirst("-\\d+/.*", "")).collect(Collectors.toSet());
    }
}
