package jobshare.proposal.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pitch as a page and behind a share link, and interviews in a calendar. */
@ServiceTest
class PitchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OPENS_PER_HOUR = 20;

    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;
    @Inject
    TestClock clock;

    @AfterEach
    void resetTheClock() {
        clock.setAhead(Duration.ZERO);
    }

    /** Tells of the two what a page shows. */
    private JourneyFixture programme() {
        var programme = JourneyFixture.start(keys);
        TestEvents.publish(Topics.PEOPLE, programme.anna, "jobshare.person.changed.v1",
                """
                        {"personId": "%s", "version": 2, "subjectKey": "%s", "visibility": "OPEN", "skills": [{"uri": "urn:a", "level": 4}],
                        "strengths": ["urn:s"], "strengthLabels": ["think creatively"], "yearsOfExperience": 11}"""
                        .formatted(programme.anna, programme.annasKey()));
        TestEvents.publish(Topics.ROLES, programme.role, "jobshare.role.changed.v1", """
                {"roleId": "%s", "version": 2, "status": "OPEN", "title": "Head of <i>claims</i>", "maxTotalShare": 1.2,
                "hiringManagerKey": "%s", "recruiterKey": "%s", "requiredSlots": 63,
                "essentialSkills": [{"uri": "urn:a", "level": 4, "label": "employment law"}]}""".formatted(programme.role,
                programme.managerKey(), programme.recruiterKey()));
        TestEvents.publish(Topics.PARTNERSHIPS, programme.partnership, "jobshare.partnership.changed.v1", """
                {"partnershipId": "%s", "version": 2, "status": "ACTIVE", "members": ["%s", "%s"], "years": 10,
                "togetherSince": "2016-03-01", "agreement": {"number": 1, "firstSlots": 7, "secondSlots": 60, "overlapSlots": 1,
                "signedBy": [], "signed": true, "handoverMinutesPerWeek": 60, "wayOfSharing": "TWIN"}}"""
                .formatted(programme.partnership, programme.anna, programme.ben));
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(
                                """
                                        select count(*) from person_copy p, role_copy r, partnership_copy q
                                        where p.id = ?1 and p.version = 2 and r.id = ?2 and r.version = 2 and q.id = ?3 and q.version = 2""")
                                .setParameter(1, programme.anna)
                                .setParameter(2, programme.role)
                                .setParameter(3, programme.partnership)
                                .getSingleResult())
                        .equals(1L));
        return programme;
    }

    private static ValidatableResponse page(JourneyFixture.Caller caller, String path) {
        return given().auth().oauth2(caller.token()).accept("text/html").get(path + "/pitch").then();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    void isAPageOrAPdfForReadersOfTheProposal() throws IOException {
        var programme = programme();
        var path = programme.requested("""
                {"personId": "%s", "jurisdiction": "GB"}""".formatted(programme.anna));
        for (var reader : new JourneyFixture.Caller[]{programme.asAnna(), programme.asBen(), programme.recruiter(),
                programme.manager(), programme.hr()}) {
            page(reader, path).statusCode(200)
                    .contentType("text/html")
                    .body(allOf(containsString("Anna O&#39;Brien &amp; Ben de Vries"),
                            containsString("Head of &lt;i&gt;claims&lt;/i&gt;"),
                            containsString("Two heads, one desk \uD83D\uDE42 &lt;b&gt;"), containsString("think creatively"),
                            containsString("employment law"), containsString("10 years"), containsString("60 min"),
                            containsString("statutory request by Anna O&#39;Brien")))
                    .header("Content-Security-Policy", startsWith("default-src 'none'"))
                    .header("Cache-Control", "no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer");
        }
        var byAccept = given().auth()
                .oauth2(programme.manager().token())
                .accept("application/pdf")
                .get(path + "/pitch")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        var byFormat = given().auth()
                .oauth2(programme.manager().token())
                .accept("text/html")
                .get(path + "/pitch?format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertTrue(text(byAccept).contains("Anna O'Brien & Ben de Vries"));
        assertEquals(text(byAccept), text(byFormat));
        programme.manager()
                .get(path + "/pitch?format=doc")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query:format"));
        var stranger = JourneyFixture.of("employee", "stranger");
        page(stranger, path).statusCode(404);
        page(JourneyFixture.of("hiring-manager", "another"), path).statusCode(404);
        given().get(path + "/pitch").then().statusCode(401);
        page(JourneyFixture.of("auditor", "auditor"), path).statusCode(200).body(not(containsString("Brien")));
        programme.recruiter().get("/v1/proposals/" + UUID.randomUUID() + "/pitch").then().statusCode(404);
    }

    @Test
    void isAnonymousForTheHiringManagerInASounding() {
        var programme = programme();
        var path = programme.draft("");
        page(programme.manager(), path).statusCode(404);
        given().auth().oauth2(programme.recruiter().token()).contentType("application/json").header("If-Match", "*").body("""
                {"whyShared": "Two heads", "measures": [{"what": "Turnaround", "target": "five days"}],
                "endorsements": [{"by": "Aunt Agatha", "text": "Splendid"}]}""").put(path + "/pitch").then().statusCode(200);
        programme.recruiter().posts(path + "/send-sounding", 200);
        page(programme.manager(), path).statusCode(200)
                .body(allOf(containsString("Partner A"), containsString("10 years"), containsString("Turnaround"),
                        containsString("five days"), not(containsString("Agatha")), not(containsString("Splendid")),
                        not(containsString("Brien")), not(containsString("de Vries")), not(containsString("2016"))));
        page(programme.recruiter(), path)
                .body(allOf(containsString("Brien"), containsString("Agatha"), containsString("Splendid")));
    }

    @Test
    void showsAnswersThatResolvedAConcern() {
        var programme = programme();
        var path = programme.inReview("");
        for (var verdict : new boolean[]{true, false}) {
            String id = programme.manager()
                    .posts(path + "/concerns", "{\"kind\": \"CLIENTS\", \"text\": \"Who is it?\"}", 201)
                    .extract()
                    .path("concerns[-1].id");
            programme.asAnna().posts(path + "/concerns/" + id + "/answer", "{\"text\": \"answer " + verdict + "\"}", 200);
            programme.manager().posts(path + "/concerns/" + id + "/resolve", "{\"resolved\": " + verdict + "}", 200);
        }
        page(programme.manager(), path).body(containsString("answer true")).body(not(containsString("answer false")));
    }

    private static String share(JourneyFixture.Caller caller, String path, String body) {
        return caller.posts(path + "/share-links", body, 201).body("path", nullValue()).extract().path("id");
    }

    private static String address(JourneyFixture.Caller caller, String path, String id) {
        return caller.get(path + "/share-links")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + id + "' }.path");
    }

    @Test
    void aLinkOpensWithoutAnAccountAndRecordsEachOpening() throws IOException {
        var programme = programme();
        var path = programme.sounding();
        var id = share(programme.asAnna(), path, "{}");
        var address = address(programme.asBen(), path, id);
        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(containsString("Partner A"), not(containsString("Brien"))))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", notNullValue());
        assertTrue(text(given().accept("application/pdf").get(address).asByteArray()).contains("Partner A"));
        programme.recruiter()
                .get(path + "/share-links")
                .then()
                .body("items", hasSize(1))
                .body("items[0].openCount", equalTo(2))
                .body("items[0].openings.format", contains("pdf", "html"))
                .body("items[0].createdBy", equalTo("partner"))
                .body("items[0].anonymous", equalTo(true));
    }

    @Test
    void aLinkWithNamesRequiresBothSignatures() {
        var programme = programme();
        var path = programme.sounding();
        programme.recruiter()
                .posts(path + "/share-links", "{\"anonymous\": false}", 409)
                .body("type", containsString("not-signed"));
        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        var address = address(programme.hr(), path, share(programme.recruiter(), path, "{\"anonymous\": false}"));
        given().get(address).then().statusCode(200).body(containsString("Anna O&#39;Brien"));
        var etag = programme.asAnna().get(path).header("ETag");
        given().auth()
                .oauth2(programme.asAnna().token())
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"whyShared\": \"changed text\"}")
                .put(path + "/pitch")
                .then()
                .statusCode(200);
        given().get(address).then().statusCode(200).body(allOf(containsString("changed text"), not(containsString("Brien"))));
    }

    @Test
    void aLinkOpensOnlySoOftenInAnHour() {
        var programme = programme();
        var path = programme.sounding();
        var address = address(programme.hr(), path, share(programme.hr(), path, "{}"));
        var other = address(programme.hr(), path, share(programme.hr(), path, "{}"));
        for (int i = 0; i < OPENS_PER_HOUR; i++) {
            given().accept("text/html").get(address).then().statusCode(200);
        }
        var wait = given().accept("text/html")
                .get(address)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobshare:problem:too-many-requests"))
                .body("detail", equalTo("This link was opened " + OPENS_PER_HOUR + " times within an hour. Try again later."))
                .extract()
                .header("Retry-After");
        assertTrue(Integer.parseInt(wait) > 0 && Integer.parseInt(wait) <= 3600, wait);
        given().accept("text/html").get(other).then().statusCode(200);
        clock.setAhead(Duration.ofMinutes(61));
        given().accept("text/html").get(address).then().statusCode(200);
    }

    /** More PDFs at once than may be rendered and wait: some are refused with 503, and none fails. */
    @Test
    void manyPdfsAtOnceAreAnsweredOrRefused() throws Exception {
        var programme = programme();
        var paths = new ArrayList<String>();
        for (int i = 0; i < 16; i++) {
            var text = i + "a\\n\\n".repeat(90) + "x".repeat(4000);
            paths.add("/v1/proposals/" + programme.recruiter()
                    .posts("/v1/proposals", programme.body("").replace("Cover all year", text), 201)
                    .extract()
                    .path("id"));
        }
        try (var callers = Executors.newFixedThreadPool(48)) {
            var statuses = callers.invokeAll(IntStream.range(0, 48)
                    .<Callable<Integer>>mapToObj(i -> () -> pdfStatus(programme.asAnna(), paths.get(i % 16)))
                    .toList()).stream().map(Future::resultNow).toList();
            assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 503), statuses.toString());
            assertTrue(statuses.contains(200), statuses.toString());
        }
        paths.forEach(path -> assertEquals(200, pdfStatus(programme.asAnna(), path)));
    }

    private static int pdfStatus(JourneyFixture.Caller caller, String path) {
        return given().auth().oauth2(caller.token()).accept("application/pdf").get(path + "/pitch").statusCode();
    }

    @Test
    void refusesAPitchThatCannotBePrinted() {
        var programme = programme();
        var body = programme.body("").replace("Cover all year", "a\\n\\n".repeat(2666));
        programme.recruiter()
                .posts("/v1/proposals", body, 400)
                .body("errors[0].pointer", equalTo("/pitch/benefits"))
                .body("errors[0].detail", equalTo("must have at most 200 lines, but has 5333"));
        var path = programme.draft("");
        given().auth()
                .oauth2(programme.recruiter().token())
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"whyShared\": \"" + "a\\n".repeat(200) + "\"}")
                .put(path + "/pitch")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/whyShared"));
        programme.recruiter().get(path).then().body("pitch.whyShared", containsString("Two heads"));
    }

    @Test
    void invalidLinksAreIndistinguishable() {
        var programme = programme();
        var path = programme.requested("");
        var revoked = share(programme.recruiter(), path, "{}");
        var expired = share(programme.recruiter(), path, "{}");
        var ended = share(programme.recruiter(), path, "{\"expiresAt\": \"" + clock.instant().plus(Duration.ofDays(80)) + "\"}");
        var addresses = Map.of("revoked", address(programme.recruiter(), path, revoked), "expired",
                address(programme.recruiter(), path, expired), "ended", address(programme.recruiter(), path, ended));
        programme.asBen().posts(path + "/share-links/" + revoked + "/revoke", 200).body("revokedAt", notNullValue());
        programme.asBen().posts(path + "/share-links/" + revoked + "/revoke", 200);
        programme.asBen().posts(path + "/share-links/" + UUID.randomUUID() + "/revoke", 404);
        var unknown = nothing("/v1/proposals/shared/unknown");
        assertEquals(unknown, nothing(addresses.get("revoked")));
        assertEquals(unknown, nothing(addresses.get("expired")
                .replaceFirst("shared/.", addresses.get("expired").contains("shared/A") ? "shared/B" : "shared/A")));
        given().get(addresses.get("expired")).then().statusCode(200);
        clock.setAhead(Duration.ofDays(15));
        assertEquals(unknown, nothing(addresses.get("expired")));
        given().get(addresses.get("ended")).then().statusCode(200);
        programme.hr().posts(path + "/withdraw", 200);
        assertEquals(unknown, nothing(addresses.get("ended")));
        programme.hr().posts(path + "/share-links", "{}", 409);
        programme.hr().get(path + "/share-links").then().body("items.path", contains(nullValue(), nullValue(), nullValue()));
    }

    private static Map<String, Object> nothing(String address) {
        var problem = new HashMap<String, Object>(given().accept("text/html")
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .extract()
                .path("$"));
        problem.remove("instance");
        return problem;
    }

    @Test
    void erasureDeletesShareLinks() {
        var programme = programme();
        var path = programme.sounding();
        var address = address(programme.asAnna(), path, share(programme.asAnna(), path, "{}"));
        TestEvents.publish(Topics.PEOPLE, programme.anna, "jobshare.person.changed.v1", null);
        await().atMost(PATIENCE).until(() -> given().get(address).statusCode() == 404);
        await().atMost(PATIENCE).until(() -> programme.hr().get(path + "/share-links").<Integer>path("items.size()") == 0);
    }

    @Test
    void onlyPartnersRecruiterAndHrUseShareLinks() {
        var programme = programme();
        var path = programme.requested("");
        programme.manager().posts(path + "/share-links", "{}", 403);
        programme.manager().get(path + "/share-links").then().statusCode(403);
        JourneyFixture.of("employee", "stranger").posts(path + "/share-links", "{}", 404);
        JourneyFixture.of("recruiter", "another").get(path + "/share-links").then().statusCode(404);
        programme.asAnna()
                .posts(path + "/share-links", "{\"expiresAt\": \"2020-01-01T00:00:00Z\"}", 400)
                .body("errors[0].pointer", equalTo("/expiresAt"));
        programme.asAnna().posts(path + "/share-links", "{\"expiresAt\": \"2199-01-01T00:00:00Z\"}", 400);
        var key = UUID.randomUUID().toString();
        var first = programme.asAnna().postWithKey(path + "/share-links", "{}", key).then().statusCode(201).extract().asString();
        assertEquals(first, programme.asAnna().postWithKey(path + "/share-links", "{}", key).asString());
        programme.asAnna().get(path + "/share-links").then().body("items", hasSize(1));
        assertFalse(first.contains("shared/"), first);
    }

    @Test
    void interviewsAppearInACalendar() {
        var programme = programme();
        var path = programme.inReview("");
        String id = programme.manager()
                .posts(path + "/interviews", JourneyFixture.INTERVIEW, 201)
                .extract()
                .path("interviews[0].id");
        var all = given().auth()
                .oauth2(programme.asAnna().token())
                .accept("text/calendar")
                .get(path + "/interviews.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        var event = Biweekly.parse(all).first().getEvents().getFirst();
        assertEquals(id + "@jobshare", event.getUid().getValue());
        assertEquals("Room 4", event.getLocation().getValue());
        assertTrue(all.contains("DTSTART;TZID=Europe/London:20271201T090000"), all);
        var moved = "{\"startsAt\": \"2027-12-02T09:00:00Z\", \"endsAt\": \"2027-12-02T10:00:00Z\"}";
        programme.manager().posts(path + "/interviews/" + id + "/reschedule", moved, 200);
        var later = Biweekly.parse(programme.asAnna().get(path + "/interviews.ics").asString()).first().getEvents().getFirst();
        assertEquals(event.getUid().getValue(), later.getUid().getValue());
        assertTrue(later.getSequence().getValue() > event.getSequence().getValue());
        programme.manager().posts(path + "/interviews/" + id + "/outcome", "{\"result\": \"CANCELLED\"}", 200);
        var one = Biweekly.parse(given().auth()
                .oauth2(programme.asBen().token())
                .get(path + "/interviews/" + id + ".ics")
                .then()
                .statusCode(200)
                .extract()
                .asString()).first();
        assertEquals("CANCEL", one.getMethod().getValue());
        assertEquals("CANCELLED", one.getEvents().getFirst().getStatus().getValue());
        assertTrue(one.getEvents().getFirst().getSequence().getValue() > later.getSequence().getValue());
        programme.asBen().get(path + "/interviews/" + UUID.randomUUID() + ".ics").then().statusCode(404);
        programme.asBen().get(path + "/interviews/x.ics").then().statusCode(400);
        JourneyFixture.of("employee", "stranger").get(path + "/interviews.ics").then().statusCode(404);
    }
}
