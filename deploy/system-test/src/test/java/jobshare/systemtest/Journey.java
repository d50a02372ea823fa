package jobshare.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import jobshare.local.Suite;
import org.awaitility.Awaitility;

/**
 * Two people and a role of their own, from the day they are entered to the hire. Each method is a step of the way; it makes its
 * calls, expects each to succeed, and gives what was answered last.
 */
final class Journey {

    /** Answered writes from the first step to the hire. */
    static final int WRITES = 22;

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String FIRST_DAYS = json("{'mon':'PP-','tue':'PP-','wed':'PP-'}");
    private static final String LAST_DAYS = json("{'wed':'PP-','thu':'PP-','fri':'PP-'}");

    final UUID first = UUID.randomUUID();
    final UUID second = UUID.randomUUID();
    final UUID role = timed();
    final UUID introduction = timed();
    final UUID partnership = timed();
    final UUID proposal = timed();

    final Someone hrSystem;
    final Someone recruiter;
    final Someone manager;
    final Someone one;
    final Someone other;

    private final String site;
    private final Marks marks;

    /** @param answered told the service of each write that was answered */
    Journey(Suite suite, Consumer<URI> answered) {
        this(suite, answered, Marks.none());
    }

    /** @param marks put into all that the first of the two tells, and that is told of them */
    Journey(Suite suite, Consumer<URI> answered, Marks marks) {
        this.marks = marks;
        site = "S-" + first.toString().substring(0, 8);
        hrSystem = new Someone(suite, "hr-system", "test-hr-system", answered);
        recruiter = new Someone(suite, "recruiter", "test-recruiter", answered);
        manager = new Someone(suite, "hiring-manager", "test-hiring-manager", answered);
        one = new Someone(suite, "employee", marks.in("subject", "test-" + first), answered);
        other = new Someone(suite, "employee", "test-" + second, answered);
    }

    void walk() {
        agree();
        draft();
        request();
        review();
        interview();
        offer();
        acceptOffer();
    }

    JsonNode enterPeople() {
        enter(first, marks, "Ngozi", "O'Brien");
        return enter(second, Marks.none(), "İpek", "van den Berg");
    }

    private JsonNode enter(UUID id, Marks marks, String givenName, String familyName) {
        return hrSystem.post("/v1/people", json("""
                {'id':'%s','kind':'EMPLOYEE','employeeNumber':'%s','subject':'%s','givenName':"%s",'familyName':"%s",
                 'workEmail':'%s@example.com','businessUnit':'People','jobTitle':'%s','grade':12,'site':'%s',
                 'timeZone':'Europe/Amsterdam','remote':'HYBRID','languages':[{'code':'en','level':'C1'}],'jurisdiction':'NL'}""",
                id, marks.in("number", "T-" + id), marks.in("subject", "test-" + id), marks.in("givenname", givenName),
                marks.in("familyname", familyName), marks.in("mail", "p" + id.toString().substring(0, 8)),
                marks.in("jobtitle", "HR business partner"), site)).expect(201);
    }

    JsonNode tellAboutThemselves() {
        tell(one, first, FIRST_DAYS, "c624c6a3-b0ba-4a31-a296-0d433fe47e41");
        return tell(other, second, LAST_DAYS, "83e6510b-ffeb-4aec-959c-4265fd0ff7b7");
    }

    private static JsonNode tell(Someone who, UUID id, String days, String strength) {
        return who.change("PATCH", "/v1/people/" + id, "/v1/people/" + id,
                json("""
                        {'occupation':'http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77',
                         'skills':[{'uri':'%s08fe5910-8c4c-4679-a988-eb2ded3c4909','level':4}],'strengths':['%s%s'],'yearsOfExperience':11,
                         'values':{'pace':4,'planning':4,'communication':4,'conflict':3,'availability':2,'quality':4,'ambition':3,'commitment':5},
                         'aspiration':{'direction':'STAY','horizonMonths':24},'pattern':[%s],'share':{'least':0.5,'most':0.6},'overlapSlots':2,
                         'payExpectation':{'amount':60000,'currency':'EUR'},
                         'splits':['SPLIT_WEEKS'],'wayOfSharing':'TWIN','weights':{'VALUES':5,'SCHEDULE':4,'STRENGTHS':3,'FIELD':3},
                         'mustHaves':['SAME_SITE'],'visibility':'ANONYMOUS'}""",
                        SKILL, SKILL, strength, days))
                .expect(200);
    }

    JsonNode enterRole() {
        return hrSystem.post("/v1/roles",
                json("""
                        {'id':'%s','requisition':'T-%s','title':'Head of people operations',
                         'occupation':'http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77',
                         'essentialSkills':[{'uri':'%s08fe5910-8c4c-4679-a988-eb2ded3c4909','level':3}],'grade':12,'site':'%s',
                         'timeZone':'Europe/Amsterdam','remote':'HYBRID',
                         'requiredSlots':[{'mon':'XX-','tue':'XX-','wed':'XX-','thu':'XX-','fri':'XX-'}],'overlapSlots':2,'maxTotalShare':1.2,
                         'hiringManagerSubject':'test-hiring-manager','recruiterSubject':'test-recruiter','jurisdiction':'NL'}""",
                        role, role, SKILL, site))
                .expect(201);
    }

    /** The two are offered to each other. */
    JsonNode find() {
        soon(() -> explanation().path("score").isInt());
        return one.get("/v1/matches/people/" + first + "?limit=100").expect(200);
    }

    JsonNode explanation() {
        return one.get("/v1/matches/people/" + first + "/with/" + second).json();
    }

    JsonNode ask() {
        return one.post("/v1/introductions", json("""
                {'id':'%s','fromPersonId':'%s','toPersonId':'%s','message':'%s'}""", introduction, first, second,
                marks.in("message", "Shall we talk?")))
                .expect(201);
    }

    JsonNode accept() {
        return other.post("/v1/introductions/" + introduction + "/accept").expect(200);
    }

    JsonNode formPartnership() {
        one.post("/v1/partnerships", json("{'id':'%s','introductionId':'%s'}", partnership, introduction)).expect(201);
        return other.post(partnership() + "/confirm").expect(200);
    }

    JsonNode writeAgreement() {
        return one.change("PUT", partnership() + "/agreement", partnership(),
                json("""
                        {'wayOfSharing':'TWIN','handover':{'how':'%s','minutesPerWeek':60},'roleId':'%s',
                         'rules':{'communication':{'sharedMailbox':'%s'},'ifOneLeaves':'%s'},
                         'members':[{'personId':'%s','slots':[%s],'leadsOn':['%s']},{'personId':'%s','slots':[%s],'leadsOn':['budget']}]}""",
                        marks.in("handover", "Both work on Wednesday."), role, marks.in("mailbox", "box"),
                        marks.in("oneleaves", "The other covers."), first, FIRST_DAYS.replace('P', 'X'),
                        marks.in("leadson", "new ideas"), second, LAST_DAYS.replace('P', 'X')))
                .expect(200);
    }

    JsonNode signAgreement() {
        one.post(partnership() + "/agreement/sign").expect(200);
        return other.post(partnership() + "/agreement/sign").expect(200);
    }

    /** From two people whom nobody knows to two partners who have signed how they will work. */
    void agree() {
        enterPeople();
        tellAboutThemselves();
        enterRole();
        find();
        ask();
        accept();
        formPartnership();
        writeAgreement();
        signAgreement();
    }

    /** Drafts the pitch once the proposal service has heard that the two are partners. */
    JsonNode draft() {
        var body = json("""
                {'id':'%s','partnershipId':'%s','roleId':'%s','pitch':{'whyShared':'%s'}}""",
                proposal, partnership, role, marks.in("why", "Two heads, one seamless service."));
        return soon(() -> recruiter.post("/v1/proposals", body), "partnership-not-active", "not-found").expect(201);
    }

    /** Both sign, and the recruiter puts it to the employer. */
    JsonNode request() {
        soon(() -> one.post(proposal() + "/sign"), "not-found").expect(200);
        soon(() -> other.post(proposal() + "/sign"), "not-found").expect(200);
        return soon(() -> recruiter.post(proposal() + "/request"), "agreement-not-signed").expect(200);
    }

    JsonNode review() {
        return manager.post(proposal() + "/start-review").expect(200);
    }

    JsonNode interview() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        var scheduled = manager.post(proposal() + "/interviews", json("""
                {'kind':'JOINT','startsAt':'%sT09:00:00Z','endsAt':'%sT10:00:00Z','timeZone':'Europe/Amsterdam','place':'%s',
                 'panel':['The hiring manager']}""", day, day, marks.in("place", "Room 1"))).expect(201);
        var id = scheduled.path("interviews").path(0).path("id").asText();
        return manager.post(proposal() + "/interviews/" + id + "/outcome", json("{'result':'PASSED'}")).expect(200);
    }

    JsonNode offer() {
        return manager.post(proposal() + "/offer", json("{'kind':'JOB_SHARE','startDate':'%s','shares':[0.6,0.6]}",
                LocalDate.now(ZoneOffset.UTC).plusMonths(2))).expect(200);
    }

    JsonNode acceptOffer() {
        one.post(proposal() + "/accept").expect(200);
        return other.post(proposal() + "/accept").expect(200);
    }

    String partnership() {
        return "/v1/partnerships/" + partnership;
    }

    String proposal() {
        return "/v1/proposals/" + proposal;
    }

    /** Whether someone is among those whom the first is offered. */
    boolean isOffered(UUID person) {
        return StreamSupport
                .stream(one.get("/v1/matches/people/" + first + "?limit=100").expect(200).path("items").spliterator(), false)
                .anyMatch(match -> match.path("personId").asText().equals(person.toString()));
    }

    /** Tries again while one of these problems stands in the way, each of which an event on its way will end. */
    private static Reply soon(Supplier<Reply> call, String... problems) {
        return Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(100)).pollDelay(Duration.ZERO)
                .until(call::get, reply -> !List.of(problems).contains(reply.problem()));
    }

    static void soon(BooleanSupplier condition) {
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(100)).pollDelay(Duration.ZERO)
                .until(condition::getAsBoolean);
    }

    /** JSON with single quotes for double ones. */
    static String json(String text, Object... values) {
        return text.replace('\'', '"').formatted(values);
    }

    private static UUID timed() {
        var random = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000),
                random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
