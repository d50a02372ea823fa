package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/** Two people who want to share a job meet, form a partnership, propose themselves for a role, and are hired. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(6)
class JourneyTest {

    private static final Path ESCO = Path.of(System.getProperty("jobshare.checkout", "../.."))
            .resolve("../shared/data/esco-v1.1.1");
    private static final Duration IMPORT = Duration.ofMinutes(5);

    private Journey journey;

    @BeforeAll
    void begin() {
        journey = new Journey();
    }

    static boolean isEscoAvailable() {
        return Files.isDirectory(ESCO);
    }

    @Test
    @Order(1)
    @EnabledIf("isEscoAvailable")
    void hrImportsTheOfficialVocabulary() throws IOException {
        var hr = new ApiClient(new Caller("hr", "test-hr"));
        var boundary = "parts-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        part(body, boundary, "classification", ESCO.resolve("classification-en-csv.zip"));
        part(body, boundary, "relations", ESCO.resolve("relations-csv.zip"));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        var job = hr.post("/v1/vocabulary/imports", "multipart/form-data; boundary=" + boundary, body.toByteArray()).expect(202);
        var done = Awaitility.await()
                .atMost(IMPORT)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> hr.get("/v1/vocabulary/imports/" + job.path("id").asText()).expect(200),
                        state -> List.of("DONE", "FAILED").contains(state.path("status").asText()));
        assertAll(() -> assertEquals("DONE", done.path("status").asText(), done::toString),
                () -> assertEquals(3_007, done.path("counts").path("occupations").asInt()),
                () -> assertEquals(96, done.path("counts").path("strengths").asInt()),
                () -> assertEquals(123_855, done.path("counts").path("relations").asInt()));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, Path file) throws IOException {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/zip\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    @Order(2)
    void searchFindsVocabularyByPrefix() {
        assertTrue(found("occupations", "human+res", "human resources manager"));
        assertTrue(found("strengths", "creativ", "think creatively"));
        assertFalse(journey.one.get("/v1/vocabulary/skills?query=recruit").expect(200).path("items").isEmpty());
    }

    private boolean found(String kind, String typed, String label) {
        return journey.one.get("/v1/vocabulary/" + kind + "?query=" + typed)
                .items()
                .stream()
                .anyMatch(concept -> concept.path("label").asText().equals(label));
    }

    @Test
    @Order(3)
    void hrSystemCreatesTwoPeople() {
        var second = journey.createPeople();
        assertAll(() -> assertEquals(journey.second.toString(), second.path("id").asText()),
                () -> assertEquals("İpek", second.path("givenName").asText()),
                () -> assertEquals("O'Brien", journey.one.get("/v1/people/me").expect(200).path("familyName").asText()));
    }

    @Test
    @Order(4)
    void bothCompleteTheirProfiles() {
        var second = journey.completeProfiles();
        assertAll(() -> assertEquals("ANONYMOUS", second.path("visibility").asText()),
                () -> assertEquals("TWIN", second.path("wayOfSharing").asText()),
                () -> assertTrue(second.path("missing").isEmpty(), second::toString));
    }

    @Test
    @Order(5)
    void hrSystemCreatesARole() {
        assertEquals("OPEN", journey.createRole().path("status").asText());
    }

    @Test
    @Order(6)
    void bothFindEachOtherWithAnExplanation() {
        journey.findPartners();
        assertTrue(journey.isOffered(journey.second));
        var mine = journey.explanation();
        var theirs = journey.other.get("/v1/matches/people/" + journey.second + "/with/" + journey.first).expect(200);
        var points = StreamSupport.stream(mine.path("contributions").spliterator(), false)
                .mapToInt(c -> c.path("points").asInt())
                .sum();
        assertAll(() -> assertEquals(mine.path("score"), theirs.path("score")),
                () -> assertEquals(mine.path("directions").path("mine"), theirs.path("directions").path("theirs")),
                () -> assertEquals(7, mine.path("contributions").size()),
                () -> assertEquals(mine.path("directions").path("mine").asInt(), points),
                () -> assertEquals(0, mine.path("cover").path("counts").path("uncovered").asInt()));
    }

    @Test
    @Order(7)
    void namesAreDisclosedOnlyAfterBothAccept() {
        var contact = "/v1/people/" + journey.second + "/contact";
        assertEquals("ASKED", journey.ask().path("status").asText());
        journey.one.get(contact).expect(404);
        assertEquals("ACCEPTED", journey.accept().path("status").asText());
        Journey.await(() -> journey.one.get(contact).status() == 200);
        assertEquals("van den Berg", journey.one.get(contact).expect(200).path("familyName").asText());
        new ApiClient(Caller.person(1)).get(contact).expect(404);
    }

    @Test
    @Order(8)
    void bothFormAPartnership() {
        assertEquals("ACTIVE", journey.formPartnership().path("status").asText());
    }

    @Test
    @Order(9)
    void bothWriteAndSignAnAgreement() {
        var written = journey.writeAgreement();
        assertAll(() -> assertEquals(4, written.path("overlapSlots").asInt()),
                () -> assertTrue(written.path("blockers").isEmpty(), written::toString),
                () -> assertFalse(written.path("signed").asBoolean()));
        assertTrue(journey.signAgreement().path("signed").asBoolean());
    }

    @Test
    @Order(10)
    void recruiterFindsThePairForTheRole() {
        var pair = journey.recruiter.get("/v1/matches/roles/" + journey.role + "?limit=10").items().getFirst();
        assertAll(() -> assertEquals(journey.partnership.toString(), pair.path("partnershipId").asText()),
                () -> assertEquals(List.of(journey.first.toString(), journey.second.toString()), texts(pair.path("people"))),
                () -> assertEquals("BOTH", pair.path("skills").path(0).path("heldBy").asText()),
                () -> assertEquals(0, pair.path("cover").path("counts").path("uncovered").asInt()));
    }

    @Test
    @Order(11)
    void bothSignAndTheRecruiterRequests() {
        assertEquals("DRAFT", journey.draft().path("status").asText());
        var early = journey.recruiter.post(journey.proposal() + "/request");
        assertEquals("illegal-transition", early.problem());
        assertEquals("REQUESTED", journey.request().path("status").asText());
    }

    @Test
    @Order(12)
    void hiringManagerReviewsInterviewsAndOffers() {
        assertEquals("IN_REVIEW", journey.review().path("status").asText());
        assertEquals("INTERVIEWING", journey.interview().path("status").asText());
        assertEquals("OFFERED", journey.offer().path("status").asText());
    }

    @Test
    @Order(13)
    void bothAcceptAndAreHired() {
        assertEquals("HIRED", journey.acceptOffer().path("status").asText());
        var arrangements = journey.manager.get("/v1/arrangements?proposalId=" + journey.proposal).items();
        assertAll(() -> assertEquals(1, arrangements.size()),
                () -> assertEquals("TRIAL", arrangements.getFirst().path("status").asText()),
                () -> assertEquals("JOB_SHARE", arrangements.getFirst().path("kind").asText()));
    }

    @Test
    @Order(14)
    void everyServiceReceivesTheHire() {
        Journey.await(
                () -> journey.hrSystem.get("/v1/roles/" + journey.role).expect(200).path("status").asText().equals("FILLED"));
        Journey.await(() -> journey.one.get(journey.partnership())
                .expect(200)
                .path("arrangement")
                .path("status")
                .asText()
                .equals("TRIAL"));
        assertFalse(journey.isOffered(journey.second));
        assertTrue(journey.one.get("/v1/matches/people/" + journey.first).items().isEmpty());
    }

    @Test
    @Order(15)
    void aRefusalHasAReasonAndCanBeAppealed() {
        var refused = reviewed();
        assertEquals("REFUSED",
                refused.manager.post(refused.proposal() + "/refuse", Journey.json("{'explanation':'Not this year.'}"))
                        .expect(200)
                        .path("status")
                        .asText());
        assertEquals("Not this year.", refused.one.get(refused.proposal()).expect(200).path("explanation").asText());
        assertEquals("APPEALED",
                refused.one.post(refused.proposal() + "/appeal", Journey.json("{'text':'Please look again.'}"))
                        .expect(200)
                        .path("status")
                        .asText());
        assertEquals("ACTIVE", refused.one.get(refused.partnership()).expect(200).path("status").asText());
    }

    @Test
    @Order(16)
    void aWithdrawalNeedsBothPartners() {
        var withdrawn = reviewed();
        assertEquals("IN_REVIEW", withdrawn.one.post(withdrawn.proposal() + "/withdraw").expect(200).path("status").asText());
        assertEquals("WITHDRAWN", withdrawn.other.post(withdrawn.proposal() + "/withdraw").expect(200).path("status").asText());
        var late = withdrawn.manager.post(withdrawn.proposal() + "/offer",
                Journey.json("{'kind':'JOB_SHARE','startDate':'2027-03-01','shares':[0.5,0.5]}"));
        assertEquals("illegal-transition", late.problem());
        assertTrue(late.json().path("allowedActions").isEmpty());
    }

    private static Journey reviewed() {
        var journey = new Journey();
        journey.agree();
        journey.draft();
        journey.request();
        journey.review();
        return journey;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
