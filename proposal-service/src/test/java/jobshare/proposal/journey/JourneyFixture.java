package jobshare.proposal.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;

/** A pair, a role and those who decide, told to this service as its neighbours tell them; and calls in their names. */
public final class JourneyFixture {

    public final UUID anna;
    public final UUID ben;
    public final UUID role;
    public final UUID partnership;
    private final String annasSubject;
    private final String bensSubject;
    private final String recruiterOfRole;
    private final String managerOfRole;
    private final SubjectKeys keys;

    private JourneyFixture(SubjectKeys keys, UUID partnership, UUID anna, String annasSubject, UUID ben, String bensSubject,
            UUID role, String recruiter, String manager) {
        this.keys = keys;
        this.partnership = partnership;
        this.anna = anna;
        this.annasSubject = annasSubject;
        this.ben = ben;
        this.bensSubject = bensSubject;
        this.role = role;
        this.recruiterOfRole = recruiter;
        this.managerOfRole = manager;
    }

    private static String run() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static JourneyFixture of(SubjectKeys keys, UUID role, String recruiter, String manager) {
        var run = run();
        return new JourneyFixture(keys, Ids.v7(), Ids.v4(), "anna-" + run, Ids.v4(), "ben-" + run, role, recruiter, manager);
    }

    /** A new pair, and a new role that is open. */
    public static JourneyFixture start(SubjectKeys keys) {
        return start(keys, "OPEN");
    }

    /** @param visibility of both partners */
    public static JourneyFixture start(SubjectKeys keys, String visibility) {
        var run = run();
        var programme = of(keys, Ids.v7(), "recruiter-" + run, "manager-" + run);
        programme.publishPair(visibility);
        programme.publishRole(1, "OPEN");
        programme.awaitKnown();
        return programme;
    }

    /** Another pair for the same role. */
    public static JourneyFixture rivalOf(JourneyFixture other) {
        var programme = of(other.keys, other.role, other.recruiterOfRole, other.managerOfRole);
        programme.publishPair("OPEN");
        programme.awaitKnown();
        return programme;
    }

    /** Another pair and another role, with the same recruiter and hiring manager. */
    public static JourneyFixture colleagueOf(JourneyFixture other) {
        var programme = of(other.keys, Ids.v7(), other.recruiterOfRole, other.managerOfRole);
        programme.publishPair("OPEN");
        programme.publishRole(1, "OPEN");
        programme.awaitKnown();
        return programme;
    }

    /** Ben of another one with someone new, for the same role; here Ben comes first. */
    public static JourneyFixture successorIn(JourneyFixture other) {
        var programme = new JourneyFixture(other.keys, Ids.v7(), other.ben, other.bensSubject, Ids.v4(), "cleo-" + run(),
                other.role, other.recruiterOfRole, other.managerOfRole);
        programme.publishPair("OPEN");
        programme.awaitKnown();
        return programme;
    }

    /** The same pair, and another role that is open, with another recruiter and hiring manager. */
    public static JourneyFixture elsewhere(JourneyFixture other) {
        var run = run();
        var programme = new JourneyFixture(other.keys, other.partnership, other.anna, other.annasSubject, other.ben,
                other.bensSubject, Ids.v7(), "recruiter-" + run, "manager-" + run);
        programme.publishRole(1, "OPEN");
        programme.awaitKnown();
        return programme;
    }

    private void publishPair(String visibility) {
        publishPerson(anna, annasSubject, "Anna", "O'Brien", visibility);
        publishPerson(ben, bensSubject, "Ben", "de Vries", visibility);
        publishPartnership(1, "ACTIVE", true);
    }

    public void publishPerson(UUID id, String subject, String givenName, String familyName) {
        publishPerson(id, subject, givenName, familyName, "OPEN");
    }

    private void publishPerson(UUID id, String subject, String givenName, String familyName, String visibility) {
        TestEvents.publish(Topics.CONTACTS, id, "jobshare.contact.changed.v1", """
                {"personId": "%s", "version": 1, "givenName": "%s", "familyName": "%s", "workEmail": "x@example.com"}"""
                .formatted(id, givenName, familyName));
        publishVisibility(id, subject, 1, visibility);
    }

    public void publishAnnasVisibility(int version, String visibility) {
        publishVisibility(anna, annasSubject, version, visibility);
    }

    private void publishVisibility(UUID id, String subject, int version, String visibility) {
        TestEvents.publish(Topics.PEOPLE, id, "jobshare.person.changed.v1", """
                {"personId": "%s", "version": %d, "subjectKey": "%s", "kind": "EMPLOYEE", "status": "ACTIVE",
                "visibility": "%s"}""".formatted(id, version, keys.key(subject), visibility));
    }

    public void publishPartnership(int version, String status, boolean signed) {
        publishPartnership(version, status, 1, signed);
    }

    /** @param agreement the number of the text that holds */
    public void publishPartnership(int version, String status, int agreement, boolean signed) {
        TestEvents.publish(Topics.PARTNERSHIPS, partnership, "jobshare.partnership.changed.v1", """
                {"partnershipId": "%s", "version": %d, "status": "%s", "members": ["%s", "%s"],
                "agreement": {"number": %d, "firstSlots": 7, "secondSlots": 56, "overlapSlots": 0, "signedBy": [],
                "signed": %b, "wayOfSharing": "TWIN"}}""".formatted(partnership, version, status, anna, ben, agreement, signed));
    }

    public void publishRole(int version, String status) {
        publishRole(version, status, "Head of claims");
    }

    /** @param title as it stands in JSON */
    public void publishRole(int version, String status, String title) {
        TestEvents.publish(Topics.ROLES, role, "jobshare.role.changed.v1", """
                {"roleId": "%s", "version": %d, "status": "%s", "title": "%s", "maxTotalShare": 1.2,
                "hiringManagerKey": "%s", "recruiterKey": "%s"}""".formatted(role, version, status, title,
                keys.key(managerOfRole), keys.key(recruiterOfRole)));
    }

    public String recruiterKey() {
        return keys.key(recruiterOfRole);
    }

    public String annasKey() {
        return keys.key(annasSubject);
    }

    public String bensKey() {
        return keys.key(bensSubject);
    }

    /** A draft that is not kept shows that all four copies have arrived: names, keys, pair and role. */
    private void awaitKnown() {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(() -> {
            var answer = recruiter().post("/v1/proposals", draftBody("CH"));
            return answer.statusCode() == 400 && asAnna().get("/v1/proposals").statusCode() == 200
                    && asAnna().post("/v1/proposals", draftBody("CH")).statusCode() == 400
                    && asBen().post("/v1/proposals", draftBody("CH")).statusCode() == 400;
        });
    }

    private String draftBody(String jurisdiction) {
        return body("""
                {"personId": "%s", "jurisdiction": "%s"}""".formatted(anna, jurisdiction));
    }

    /** A statutory request of Anna's, who meets every condition. */
    public String request(String jurisdiction) {
        var confirms = switch (jurisdiction) {
            case "NL", "DE" -> "\"EMPLOYER_SIZE\"";
            case "US-CA-SF" -> "\"EMPLOYER_SIZE\", \"CAREGIVER\"";
            case "EU", "FR", "IE" -> "\"PARENT_OR_CARER\"";
            default -> "";
        };
        return """
                {"personId": "%s", "jurisdiction": "%s", "employedSince": "2015-03-01", "weeklyHours": 36, "confirms": [%s]}"""
                .formatted(anna, jurisdiction, confirms);
    }

    static TestClock clock() {
        return CDI.current().select(TestClock.class).get();
    }

    /** The body of a refusal of Anna's statutory request, who was heard today. */
    public String refusal(String ground, String zone) {
        return """
                {"explanation": "It would not do", "grounds": [{"personId": "%s", "ground": "%s", "consultedOn": "%s",
                "whyReasonable": "Nobody else can"}]}""".formatted(anna, ground, clock().today(zone));
    }

    /** The body of a draft with statutory requests. */
    public String body(String statutoryRequests) {
        return """
                {"partnershipId": "%s", "roleId": "%s", "pitch": {"whyShared": "Two heads, one desk \uD83D\uDE42 <b>",
                "benefits": "Cover all year"}, "statutoryRequests": [%s]}""".formatted(partnership, role, statutoryRequests);
    }

    /** Calls in the name of someone. */
    public record Caller(String token) {

        public Response post(String path, String body) {
            return given().auth().oauth2(token).contentType("application/json").body(body).post(path);
        }

        public Response post(String path) {
            return given().auth().oauth2(token).post(path);
        }

        public Response get(String path) {
            return given().auth().oauth2(token).get(path);
        }

        public Response postWithKey(String path, String body, String key) {
            return given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(path);
        }

        public ValidatableResponse posts(String path, String body, int status) {
            return post(path, body).then().statusCode(status);
        }

        public ValidatableResponse posts(String path, int status) {
            return post(path).then().statusCode(status);
        }
    }

    public Caller asAnna() {
        return of("employee", annasSubject);
    }

    public Caller asBen() {
        return of("employee", bensSubject);
    }

    public Caller recruiter() {
        return of("recruiter", recruiterOfRole);
    }

    public Caller manager() {
        return of("hiring-manager", managerOfRole);
    }

    public Caller managerWhoIsHr() {
        return of("hiring-manager hr", managerOfRole);
    }

    public Caller hr() {
        return of("hr", "hr");
    }

    public static Caller of(String roles, String subject) {
        return new Caller(Tokens.of(roles, subject));
    }

    public String managerKey() {
        return keys.key(managerOfRole);
    }

    /** A draft by the recruiter; its path. */
    public String draft(String statutoryRequests) {
        return "/v1/proposals/" + recruiter().posts("/v1/proposals", body(statutoryRequests), 201).extract().path("id");
    }

    /** A draft that was sent to the hiring manager without names; its path. */
    public String sounding() {
        var path = draft("");
        recruiter().posts(path + "/send-sounding", 200);
        return path;
    }

    public String requested(String statutoryRequests) {
        var path = draft(statutoryRequests);
        asAnna().posts(path + "/sign", 200);
        asBen().posts(path + "/sign", 200);
        recruiter().posts(path + "/request", 200);
        return path;
    }

    public String inReview(String statutoryRequests) {
        var path = requested(statutoryRequests);
        manager().posts(path + "/start-review", 200);
        return path;
    }

    public String offered() {
        var path = inReview("");
        String interview = manager().posts(path + "/interviews", INTERVIEW, 201).extract().path("interviews[0].id");
        manager().posts(path + "/interviews/" + interview + "/outcome", "{\"result\": \"PASSED\"}", 200);
        manager().posts(path + "/offer", OFFER, 200);
        return path;
    }

    /** The path of the arrangement of a pair that was hired. */
    public String hired() {
        var path = offered();
        asAnna().posts(path + "/accept", 200);
        asBen().posts(path + "/accept", 200);
        return path.replace("proposals", "arrangements");
    }

    public static final String INTERVIEW = """
            {"kind": "JOINT", "startsAt": "2027-12-01T09:00:00Z", "endsAt": "2027-12-01T10:00:00Z", "timeZone": "Europe/London",
            "place": "Room 4", "panel": ["Head of claims", "HR"]}""";
    public static final String OFFER = """
            {"kind": "TWO_PART_TIME", "startDate": "2027-01-04", "shares": [0.6, 0.5], "conversionDate": "2028-01-03"}""";
}
