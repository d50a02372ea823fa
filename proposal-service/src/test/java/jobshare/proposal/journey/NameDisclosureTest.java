package jobshare.proposal.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.proposal.journey.JourneyFixture.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Which reader finds which partner's name in which answer, before and after each step of consent. A row of {@link #PLACES} is a
 * place where a name could appear; each is read by everyone at each step.
 */
@ServiceTest
class NameDisclosureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NONE = "";
    private static final String ANNA = "Anna";
    private static final String BEN = "Ben";
    private static final String BOTH = "Anna, Ben";
    /** Answers that show names to those who may see them. */
    private static final Map<String, BiFunction<Caller, String, String>> PLACES = new LinkedHashMap<>();
    /** Answers that never show a name. */
    private static final Map<String, BiFunction<Caller, String, String>> NAMELESS = new LinkedHashMap<>();

    static {
        PLACES.put("proposal", (caller, path) -> caller.get(path).asString());
        PLACES.put("list of proposals", (caller, path) -> items(caller, "/v1/proposals?limit=200", path));
        PLACES.put("pitch page", (caller, path) -> body(caller, path + "/pitch", "text/html"));
        PLACES.put("pitch as PDF", (caller, path) -> pdf(caller, path + "/pitch"));
        NAMELESS.put("timeline", (caller, path) -> caller.get(path + "/timeline").asString());
        NAMELESS.put("arrangements", (caller, path) -> caller.get("/v1/arrangements?limit=200").asString());
        NAMELESS.put("share links", (caller, path) -> caller.get(path + "/share-links").asString());
        NAMELESS.put("funnel", (caller, path) -> caller.get("/v1/funnel?by=RECRUITER").asString());
        NAMELESS.put("funnel as CSV", (caller, path) -> body(caller, "/v1/funnel?by=ROLE", "text/csv"));
        NAMELESS.put("funnel as page", (caller, path) -> body(caller, "/v1/funnel?by=ROLE", "text/html"));
    }

    @Inject
    SubjectKeys keys;

    private static String body(Caller caller, String path, String type) {
        return given().auth().oauth2(caller.token()).accept(type).get(path).asString();
    }

    private static String pdf(Caller caller, String path) {
        var answer = given().auth().oauth2(caller.token()).accept("application/pdf").get(path);
        if (answer.statusCode() == 404) {
            return "";
        }
        try (var read = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a proposal in a list, by the last part of its path. */
    private static String items(Caller caller, String list, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        Object row = caller.get(list + "&updatedSince=" + JourneyFixture.clock().instant().minusSeconds(600))
                .path("items.find { it.id == '" + id + "' }");
        return String.valueOf(row);
    }

    private static String namesIn(String text) {
        return String.join(", ",
                Stream.of(text.contains("Brien") ? ANNA : "", text.contains("Vries") ? BEN : "")
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static Map<String, Caller> readers(JourneyFixture programme) {
        var readers = new LinkedHashMap<String, Caller>();
        readers.put("partner A", programme.asAnna());
        readers.put("partner B", programme.asBen());
        readers.put("HR", programme.hr());
        readers.put("HR system", JourneyFixture.of("hr-system", "hris"));
        readers.put("recruiter", programme.recruiter());
        readers.put("hiring manager", programme.manager());
        readers.put("auditor", JourneyFixture.of("auditor", "auditor"));
        return readers;
    }

    private static void check(String step, JourneyFixture programme, String path, String insiders, String recruiter,
            String manager) {
        var checks = readers(programme).entrySet().stream().flatMap(reader -> {
            var expected = switch (reader.getKey()) {
                case "recruiter" -> recruiter;
                case "hiring manager" -> manager;
                case "auditor" -> NONE;
                default -> insiders;
            };
            return Stream.concat(PLACES.entrySet().stream().map(place -> expect(expected, step, reader, place, path)),
                    NAMELESS.entrySet().stream().map(place -> expect(NONE, step, reader, place, path)));
        });
        assertAll(step, checks);
    }

    private static org.junit.jupiter.api.function.Executable expect(String expected, String step,
            Map.Entry<String, Caller> reader, Map.Entry<String, BiFunction<Caller, String, String>> place, String path) {
        return () -> {
            var text = place.getValue().apply(reader.getValue(), path);
            assertEquals(expected, namesIn(text), () -> step + ", " + reader.getKey() + ", " + place.getKey() + ": " + text);
        };
    }

    @Test
    void namesFollowConsentInEveryPlace() {
        var programme = JourneyFixture.start(keys, "ANONYMOUS");
        var drafted = programme.recruiter()
                .posts("/v1/proposals", programme.body(""), 201)
                .body("people[0].personId", equalTo(programme.anna.toString()))
                .body("people[0].name", nullValue())
                .body("people[1].name", nullValue());
        var path = "/v1/proposals/" + drafted.extract().path("id");
        check("draft", programme, path, BOTH, NONE, NONE);
        programme.recruiter().get(path).then().body("partnershipId", equalTo(programme.partnership.toString()));
        programme.asAnna().posts(path + "/share-links", "{}", 409).body(not(containsString("Brien")));

        programme.asAnna().posts(path + "/sign", 200);
        check("first signature", programme, path, BOTH, ANNA, NONE);
        programme.asBen().posts(path + "/sign", 200);
        check("both signatures", programme, path, BOTH, BOTH, NONE);
        changePitch(programme.recruiter(), path);
        check("signatures removed by a changed pitch", programme, path, BOTH, BOTH, NONE);

        programme.recruiter().posts(path + "/send-sounding", 200);
        check("sounding", programme, path, BOTH, BOTH, NONE);
        programme.asAnna().posts(path + "/share-links", "{}", 201).body(not(containsString("Brien")));
        programme.manager().get(path).then().body("people[0].personId", nullValue()).body("partnershipId", nullValue());
        programme.manager().get("/v1/proposals?partnershipId=" + programme.partnership).then().body("items", hasSize(0));
        programme.manager().posts(path + "/express-interest", 200).body("people[0].name", nullValue());

        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        programme.recruiter().posts(path + "/request", 200).body("people[0].name", equalTo("Anna O'Brien"));
        check("requested", programme, path, BOTH, BOTH, BOTH);
        programme.manager().get("/v1/proposals?partnershipId=" + programme.partnership).then().body("items", hasSize(1));

        programme.manager().posts(path + "/start-review", 200).body("people[1].name", equalTo("Ben de Vries"));
        checkCalendar(programme, path);
        checkEvents(programme, path);

        TestEvents.publish(Topics.CONTACTS, programme.anna, "jobshare.contact.changed.v1", null);
        TestEvents.publish(Topics.PEOPLE, programme.anna, "jobshare.person.changed.v1", null);
        await().atMost(PATIENCE).until(() -> "WITHDRAWN".equals(programme.asBen().get(path).path("status")));
        var without = JourneyFixture.of("employee", "nobody");
        assertEquals(404, without.get(path).statusCode());
        for (var reader : readers(programme).entrySet()) {
            if (!reader.getKey().equals("partner A")) {
                PLACES.forEach((place, read) -> assertEquals(reader.getKey().equals("auditor") ? NONE : BEN,
                        namesIn(read.apply(reader.getValue(), path)), () -> "erased, " + reader.getKey() + ", " + place));
            }
        }
    }

    private static void changePitch(Caller caller, String path) {
        given().auth()
                .oauth2(caller.token())
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"whyShared\": \"Two heads are better\"}")
                .put(path + "/pitch")
                .then()
                .statusCode(200);
    }

    private static void checkCalendar(JourneyFixture programme, String path) {
        var alone = JourneyFixture.INTERVIEW.replace("\"JOINT\"", "\"SINGLE\", \"personId\": \"" + programme.anna + "\"");
        String interview = programme.manager().posts(path + "/interviews", alone, 201).extract().path("interviews[0].id");
        readers(programme).forEach((reader, caller) -> {
            var expected = reader.equals("auditor") ? NONE : ANNA;
            for (var calendar : new String[]{"/interviews.ics", "/interviews/" + interview + ".ics"}) {
                var text = caller.get(path + calendar).then().statusCode(200).extract().asString();
                assertEquals(expected, namesIn(text), () -> reader + ": " + text);
                assertEquals(expected.isEmpty(), text.contains("Partner A"), () -> reader + ": " + text);
            }
        });
    }

    private static void checkEvents(JourneyFixture programme, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        var steps = TestEvents.await(Topics.PROPOSALS, id,
                found -> found.stream().anyMatch(event -> TestEvents.text(event).contains("\"REVIEW_STARTED\"")));
        steps.forEach(event -> assertEquals(NONE, namesIn(TestEvents.text(event))));
        EventContract.check("proposals", TestEvents.text(steps.getLast()));
        for (var key : new Object[]{programme.anna, programme.ben, programme.managerKey(), programme.recruiterKey()}) {
            TestEvents.of(Topics.NOTIFICATIONS, key).forEach(event -> assertEquals(NONE, namesIn(TestEvents.text(event))));
        }
    }

    @Test
    void theRecruiterSeesAnOpenNameWhileItIsOpen() {
        var programme = JourneyFixture.start(keys, "HIDDEN");
        programme.publishAnnasVisibility(2, "OPEN");
        var path = programme.draft("");
        await().atMost(PATIENCE).until(() -> ANNA.equals(namesIn(programme.recruiter().get(path).asString())));
        check("one profile open", programme, path, BOTH, ANNA, NONE);
        body(programme.recruiter(), path + "/pitch", "text/html");
        programme.publishAnnasVisibility(3, "ANONYMOUS");
        await().atMost(PATIENCE).until(() -> NONE.equals(namesIn(programme.recruiter().get(path).asString())));
        check("no profile open any more", programme, path, BOTH, NONE, NONE);
    }

    @Test
    void endorsementsAppearWithTheNamesAndAreKeptWhenARecruiterChangesThePitch() {
        var programme = JourneyFixture.start(keys, "ANONYMOUS");
        var path = programme.draft("");
        addEndorsement(programme, path);
        programme.recruiter().get(path).then().body(not(containsString("Agatha")));
        changePitch(programme.recruiter(), path);
        programme.asAnna()
                .get(path)
                .then()
                .body(containsString("Agatha"))
                .body("pitch.whyShared", equalTo("Two heads are better"));
        programme.asAnna().posts(path + "/sign", 200);
        programme.recruiter().get(path).then().body(not(containsString("Agatha")));
        programme.asBen().posts(path + "/sign", 200);
        programme.recruiter().get(path).then().body(containsString("Agatha"));
        programme.recruiter().posts(path + "/request", 200);
        var auditor = JourneyFixture.of("auditor", "auditor");
        Stream.of(auditor.get(path).asString(), auditor.get(path + "/timeline").asString(),
                items(auditor, "/v1/proposals?limit=200", path), body(auditor, path + "/pitch", "text/html"),
                pdf(auditor, path + "/pitch"))
                .forEach(text -> assertFalse(text.contains("Agatha") || text.contains("Splendid"), text));
        programme.manager().get(path).then().body(containsString("Agatha"));
    }

    private static void addEndorsement(JourneyFixture programme, String path) {
        given().auth()
                .oauth2(programme.asAnna().token())
                .contentType("application/json")
                .header("If-Match", "*")
                .body("""
                        {"whyShared": "Two heads", "endorsements": [{"by": "Aunt Agatha", "text": "Splendid"}]}""")
                .put(path + "/pitch")
                .then()
                .statusCode(200)
                .body(containsString("Agatha"));
    }

    @Test
    void aChangedPitchWithoutEndorsementsRemovesThem() {
        var programme = JourneyFixture.start(keys, "ANONYMOUS");
        var path = programme.draft("");
        addEndorsement(programme, path);
        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        changePitch(programme.recruiter(), path);
        programme.asAnna().get(path).then().body(not(containsString("Agatha")));
    }

    @Test
    void aShareLinkShowsNamesOnlyWithBothSignatures() {
        var programme = JourneyFixture.start(keys, "ANONYMOUS");
        var path = programme.draft("");
        programme.recruiter().posts(path + "/share-links", "{}", 409);
        programme.recruiter().posts(path + "/send-sounding", 200);
        programme.recruiter().posts(path + "/share-links", "{\"anonymous\": false}", 409);
        programme.asAnna().posts(path + "/sign", 200);
        programme.recruiter().posts(path + "/share-links", "{\"anonymous\": false}", 409);
        programme.asBen().posts(path + "/sign", 200);
        programme.recruiter().posts(path + "/share-links", "{\"anonymous\": false}", 201);
        String named = programme.recruiter().get(path + "/share-links").path("items[0].path");
        assertEquals(BOTH, namesIn(given().accept("text/html").get(named).asString()));
        programme.asAnna().posts(path + "/share-links", "{}", 201);
        String nameless = programme.recruiter().get(path + "/share-links").path("items[1].path");
        assertEquals(NONE, namesIn(given().accept("text/html").get(nameless).asString()));
        changePitch(programme.recruiter(), path);
        assertEquals(NONE, namesIn(given().accept("text/html").get(named).asString()));
        assertEquals(NONE, namesIn(given().accept("application/pdf").get(named).asString()));
    }

    @Test
    void anExportContainsTheNameOfItsPersonOnly() {
        var programme = JourneyFixture.start(keys, "ANONYMOUS");
        programme.draft("");
        var export = "/v1/proposals/people/" + programme.anna + "/export";
        assertEquals(ANNA, namesIn(programme.asAnna().get(export).then().statusCode(200).extract().asString()));
        assertEquals(ANNA, namesIn(programme.hr().get(export).then().statusCode(200).extract().asString()));
        for (var other : Stream.of(programme.asBen(), programme.recruiter(), programme.manager()).toList()) {
            assertEquals(NONE, namesIn(other.get(export).asString()));
        }
    }

    @Test
    void anArrangementShowsNoNames() {
        var programme = JourneyFixture.start(keys, "ANONYMOUS");
        var path = programme.hired();
        readers(programme).forEach((reader, caller) -> {
            assertEquals(NONE, namesIn(caller.get(path).then().statusCode(200).extract().asString()), reader);
            assertEquals(NONE, namesIn(caller.get(path + "/reviews").asString()), reader);
        });
    }
}
