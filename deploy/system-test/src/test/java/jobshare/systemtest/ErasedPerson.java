package jobshare.systemtest;

import static jobshare.systemtest.Journey.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A person who went through all steps with unique words in every text, and was erased. Kafka needs a minute to delete the words
 * from its files; so that the other tests run meanwhile, the first that asks creates this person, and a late test searches the
 * files.
 */
final class ErasedPerson {

    private static final Duration SOON = Duration.ofMinutes(1);
    /** Where words are found before the erasure, among others. */
    private static final Set<String> PLACES = Set.of("profile.person", "matching.introduction", "matching.agreement_version",
            "matching.conversation_answer", "matching.emergency_contact", "matching.match_log", "proposal.proposal",
            "proposal.contact_copy", "proposal.review", "profile.idempotency", "proposal.idempotency", "jobshare.contacts.v1",
            "jobshare.people.v1", "jobshare.contacts.v1.proposal-service.dlt");

    private static @Nullable ErasedPerson erased;

    private final TaintMarkers markers = TaintMarkers.everywhere();

    private final Journey journey = new Journey(markers);

    private ErasedPerson() throws ExecutionException, InterruptedException {
        var suite = RunningSuite.get();
        var search = new StoredTextSearch(suite);
        enterEveryText(suite);
        markers.add(search.subjectKey(journey.first.toString()));
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertEquals(markers.all(), StoredTextSearch.words(search.find(markers.all()))));
        var places = StoredTextSearch.places(search.find(markers.all()));
        assertTrue(places.containsAll(PLACES), () -> "The search finds too little: " + places);
        journey.one.change("DELETE", person(), person(), "").expect(204);
    }

    /** The same person for all tests of this run. */
    static synchronized ErasedPerson get() throws ExecutionException, InterruptedException {
        var person = erased == null ? new ErasedPerson() : erased;
        erased = person;
        return person;
    }

    /** What the person did; the other partner is not erased. */
    Journey journey() {
        return journey;
    }

    /** The words that were entered. */
    Set<String> words() {
        return markers.all();
    }

    /** A hire, and a refused proposal with an appeal; every text that a person can enter, and requests and events that fail. */
    private void enterEveryText(RunningSuite suite) throws ExecutionException, InterruptedException {
        journey.agree();
        journey.one
                .post(journey.partnership() + "/history",
                        json("{'employer':'%s','role':'%s','from':'2016-02-01'}", text("historyemployer"), text("historyrole")))
                .expect(201);
        converse();
        refused();
        journey.draft();
        journey.request();
        journey.review();
        concern(journey.proposal());
        journey.interview();
        journey.offer();
        journey.acceptOffer();
        review(journey.one, "review");
        review(journey.manager, "managerreview");
        rejectedRequests();
        deadLetter(suite);
        Journey.await(() -> journey.one.get("/v1/people/" + journey.second + "/contact").status() == 200);
        journey.one.get(person() + "/export").expect(200);
        journey.one.get("/v1/matches/people/" + journey.first + "/export").expect(200);
        journey.one.get("/v1/proposals/people/" + journey.first + "/export").expect(200);
    }

    private void converse() {
        var path = journey.partnership();
        assertEquals(204,
                journey.one.post(path + "/conversation/answers/mistakes", json("{'text':'%s'}", text("talk"))).status());
        assertEquals(204, journey.other.post(path + "/conversation/answers/mistakes", json("{'text':'Each tells.'}")).status());
        assertEquals(204, journey.one.post(path + "/emergency-contacts", json("{'contact':'%s'}", text("emergency"))).status());
        journey.other.get(path + "/conversation").expect(200);
    }

    private void review(ApiClient author, String field) {
        author.post("/v1/arrangements/" + journey.proposal + "/reviews",
                json("{'scores':{'satisfaction':4,'settling':3,'ambition':2},'note':'%s'}", text(field))).expect(201);
    }

    private void refused() {
        var role = UUID.fromString(journey.hrSystem.post("/v1/roles", json("""
                {'title':'Head of people','hiringManagerSubject':'test-hiring-manager','recruiterSubject':'test-recruiter'}"""))
                .expect(201)
                .path("id")
                .asText());
        var draft = json("""
                {'partnershipId':'%s','roleId':'%s','pitch':{'whyShared':'%s','benefits':'%s','costs':'%s','plan':'%s',
                'handover':'%s','communication':'%s','trial':'%s','ifOneLeaves':'%s','evidence':'%s'}}""", journey.partnership,
                role, text("refusedwhy"), text("benefits"), text("costs"), text("plan"), text("pitchhandover"),
                text("communication"), text("trial"), text("leaves"), text("evidence"));
        var created = Awaitility.await()
                .atMost(SOON)
                .until(() -> journey.one.post("/v1/proposals", draft), reply -> reply.status() == 201);
        var path = "/v1/proposals/" + created.json().path("id").asText();
        journey.one.post(path + "/sign").expect(200);
        journey.other.post(path + "/sign").expect(200);
        Awaitility.await().atMost(SOON).until(() -> journey.recruiter.post(path + "/request"), reply -> reply.status() == 200);
        journey.manager.post(path + "/start-review").expect(200);
        journey.manager.post(path + "/ask", json("{'text':'%s'}", text("question"))).expect(200);
        journey.one.post(path + "/answer", json("{'text':'%s'}", text("answer"))).expect(200);
        concern(path);
        journey.manager.post(path + "/refuse", json("{'explanation':'%s'}", text("explanation"))).expect(200);
        journey.one.post(path + "/appeal", json("{'text':'%s'}", text("appeal"))).expect(200);
    }

    private void concern(String proposal) {
        var id = journey.manager.post(proposal + "/concerns", json("{'kind':'CLIENTS','text':'%s'}", text("concern")))
                .expect(201)
                .path("concerns")
                .path(0)
                .path("id")
                .asText();
        journey.one
                .post(proposal + "/concerns/" + id + "/answer",
                        json("{'text':'%s','evidence':'%s'}", text("concernanswer"), text("concernevidence")))
                .expect(200);
    }

    /** A request that violates a constraint of the database or of the contract must not be logged with its values. */
    private void rejectedRequests() {
        var same = json("""
                {'kind':'EMPLOYEE','employeeNumber':'%s','givenName':'%s','familyName':'x','workEmail':'%s@example.com'}""",
                markers.mark("number", "T-" + journey.first), markers.mark("givenname", "Ngozi"), markers.mark("mail", "p"));
        assertEquals(409, journey.hrSystem.post("/v1/people", same).status());
        assertEquals(400, journey.hrSystem.post("/v1/people", json("{'kind':'%s','givenName':7}", text("givenname"))).status());
    }

    /** An event that cannot be applied becomes a dead letter, with a name in it. */
    private void deadLetter(RunningSuite suite) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", suite.kafka()),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("jobshare.contacts.v1", journey.first.toString(),
                    json("{'personId':'%s','version':'%s'}", journey.first, text("deadletter")))).get();
        }
    }

    private String text(String field) {
        return markers.mark(field, "Words of ");
    }

    private String person() {
        return "/v1/people/" + journey.first;
    }
}
