package jobshare.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * Two new people and a new role, from their creation to the hire. Each method is a step: it makes its calls, expects each to
 * succeed, and returns the last response.
 */
public final class Journey {

    /** Successful writes from the first step to the hire. */
    static final int WRITES = 22;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String FIRST_DAYS = json("{'mon':'PP-','tue':'PP-','wed':'PP-'}");
    private static final String LAST_DAYS = json("{'wed':'PP-','thu':'PP-','fri':'PP-'}");

    public final UUID first = UUID.randomUUID();
    public final UUID second = UUID.randomUUID();
    public final UUID role = timeOrdered();
    public final UUID introduction = timeOrdered();
    public final UUID partnership = timeOrdered();
    public final UUID proposal = timeOrdered();

    public final ApiClient hrSystem;
    public final ApiClient recruiter;
    public final ApiClient manager;
    public final ApiClient one;
    public final ApiClient other;

    private final String site;
    private final TaintMarkers markers;
    private final TaintMarkers otherMarkers;

    public Journey() {
        this(TaintMarkers.none());
    }

    /** @param markers put into every text about the first person */
    Journey(TaintMarkers markers) {
        this(markers, TaintMarkers.none());
    }

    /**
     * @param markers put into every text about the first person
     * @param otherMarkers put into the data with which the second person is created
     */
    Journey(TaintMarkers markers, TaintMarkers otherMarkers) {
        this(markers, otherMarkers, _ -> {
        });
    }

    /** @param onWrite called with the service's name after each successful write */
    Journey(Consumer<String> onWrite) {
        this(TaintMarkers.none(), TaintMarkers.none(), onWrite);
    }

    private Journey(TaintMarkers markers, TaintMarkers otherMarkers, Consumer<String> onWrite) {
        this.markers = markers;
        this.otherMarkers = otherMarkers;
        site = "S-" + first.toString().substring(0, 8);
        hrSystem = new ApiClient(new Caller("hr-system", "test-hr-system"), onWrite);
        recruiter = new ApiClient(new Caller("recruiter", "test-recruiter"), onWrite);
        manager = new ApiClient(new Caller("hiring-manager", "test-hiring-manager"), onWrite);
        one = new ApiClient(new Caller("employee", markers.mark("subject", "test-" + first)), onWrite);
        other = new ApiClient(new Caller("employee", otherMarkers.mark("subject", "test-" + second)), onWrite);
    }

    /** All steps, to the hire. */
    void complete() {
        agree();
        draft();
        request();
        review();
        interview();
        offer();
        acceptOffer();
    }

    public JsonNode createPeople() {
        create(first, markers, "Ngozi", "O'Brien");
        return create(second, otherMarkers, "İpek", "van den Berg");
    }

    private JsonNode create(UUID id, TaintMarkers markers, String givenName, String familyName) {
        return hrSystem.post("/v1/people", json("""
                {'id':'%s','kind':'EMPLOYEE','employeeNumber':'%s','subject':'%s','givenName':"%s",'familyName':"%s",
                 'workEmail':'%s@example.com','businessUnit':'People','jobTitle':'%s','grade':12,'site':'%s',
                 'timeZone':'Europe/Amsterdam','remote':'HYBRID','languages':[{'code':'en','level':'C1'}],'jurisdiction':'NL'}""",
                id, markers.mark("number", "T-" + id), markers.mark("subject", "test-" + id),
                markers.mark("givenname", givenName), markers.mark("familyname", familyName),
                markers.mark("mail", "p" + id.toString().substring(0, 8)), markers.mark("jobtitle", "HR business partner"), site))
                .expect(201);
    }

    public JsonNode completeProfiles() {
        completeProfile(one, first, FIRST_DAYS, "c624c6a3-b0ba-4a31-a296-0d433fe47e41");
        return completeProfile(other, second, LAST_DAYS, "83e6510b-ffeb-4aec-959c-4265fd0ff7b7");
    }

    private static JsonNode completeProfile(ApiClient who, UUID id, String days, String strength) {
        return who
                .change("PATCH", "/v1/people/" + id, "/v1/people/" + id,
                        json("""
                                {'occupation':'http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77',
                                 'skills':[{'uri':'%s08fe5910-8c4c-4679-a988-eb2ded3c4909','level':4}],'strengths':['%s%s'],'yearsOfExperience':11,
                                 'values':{'pace':4,'planning':4,'communication':4,'conflict':3,'availability':2,'quality':4,'ambition':3,'commitment':5},
                                 'aspiration':{'direction':'STAY','horizonMonths':24},'pattern':[%s],'share':{'min':0.5,'max':0.6},'overlapSlots':2,
                                 'payExpectation':{'amount':60000,'currency':'EUR'},
                                 'splits':['SPLIT_WEEKS'],'wayOfSharing':'TWIN','weights':{'VALUES':5,'SCHEDULE':4,'STRENGTHS':3,'FIELD':3},
                                 'mustHaves':['SAME_SITE'],'visibility':'ANONYMOUS'}""",
                                SKILL, SKILL, strength, days))
                .expect(200);
    }

    public JsonNode createRole() {
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

    /** Waits until matching knows both, and lists the partners of the first. */
    public JsonNode findPartners() {
        await(() -> explanation().path("score").isInt());
        return one.get("/v1/matches/people/" + first + "?limit=100").expect(200);
    }

    public JsonNode explanation() {
        return one.get("/v1/matches/people/" + first + "/with/" + second).json();
    }

    public JsonNode ask() {
        return one
                .post("/v1/introductions",
                        json("""
                                {'id':'%s','fromPersonId':'%s','toPersonId':'%s','message':'%s'}""", introduction, first, second,
                                markers.mark("message", "Shall we talk?")))
                .expect(201);
    }

    public JsonNode accept() {
        return other.post("/v1/introductions/" + introduction + "/accept").expect(200);
    }

    public JsonNode formPartnership() {
        one.post("/v1/partnerships", json("{'id':'%s','introductionId':'%s'}", partnership, introduction)).expect(201);
        return other.post(partnership() + "/confirm").expect(200);
    }

    public JsonNode writeAgreement() {
        return one.change("PUT", partnership() + "/agreement", partnership(),
                json("""
                        {'wayOfSharing':'TWIN','handover':{'how':'%s','minutesPerWeek':60},'roleId':'%s',
                         'rules':{'communication':{'sharedMailbox':'%s'},'ifOneLeaves':'%s'},
                         'members':[{'personId':'%s','slots':[%s],'leadsOn':['%s']},{'personId':'%s','slots':[%s],'leadsOn':['budget']}]}""",
                        markers.mark("handover", "Both work on Wednesday."), role, markers.mark("mailbox", "box"),
                        markers.mark("oneleaves", "The other covers."), first, FIRST_DAYS.replace('P', 'X'),
                        markers.mark("leadson", "new ideas"), second, LAST_DAYS.replace('P', 'X')))
                .expect(200);
    }

    public JsonNode signAgreement() {
        one.post(partnership() + "/agreement/sign").expect(200);
        return other.post(partnership() + "/agreement/sign").expect(200);
    }

    /** Two new people with complete profiles, and a role; matching knows both. */
    public void prepare() {
        createPeople();
        completeProfiles();
        createRole();
        findPartners();
    }

    /** From the creation of two people to an active partnership. */
    public void becomePartners() {
        prepare();
        ask();
        accept();
        formPartnership();
    }

    /** From the creation of two people to partners who have both signed their agreement. */
    public void agree() {
        becomePartners();
        writeAgreement();
        signAgreement();
    }

    /** Drafts the proposal once proposal-service knows the partnership. */
    public JsonNode draft() {
        var body = json("""
                {'id':'%s','partnershipId':'%s','roleId':'%s','pitch':{'whyShared':'%s'}}""", proposal, partnership, role,
                markers.mark("why", "Two heads, one seamless service."));
        return retryDuring(() -> recruiter.post("/v1/proposals", body), "partnership-not-active", "not-found").expect(201);
    }

    /** Both sign, and the recruiter sends the proposal to the hiring manager. */
    public JsonNode request() {
        retryDuring(() -> one.post(proposal() + "/sign"), "not-found").expect(200);
        retryDuring(() -> other.post(proposal() + "/sign"), "not-found").expect(200);
        return retryDuring(() -> recruiter.post(proposal() + "/request"), "agreement-not-signed").expect(200);
    }

    public JsonNode review() {
        return manager.post(proposal() + "/start-review").expect(200);
    }

    public JsonNode interview() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        var scheduled = manager
                .post(proposal() + "/interviews",
                        json("""
                                {'kind':'JOINT','startsAt':'%sT09:00:00Z','endsAt':'%sT10:00:00Z','timeZone':'Europe/Amsterdam','place':'%s',
                                 'panel':['The hiring manager']}""",
                                day, day, markers.mark("place", "Room 1")))
                .expect(201);
        var id = scheduled.path("interviews").path(0).path("id").asText();
        return manager.post(proposal() + "/interviews/" + id + "/outcome", json("{'result':'PASSED'}")).expect(200);
    }

    public JsonNode offer() {
        return manager
                .post(proposal() + "/offer",
                        json("{'kind':'JOB_SHARE','startDate':'%s','shares':[0.6,0.6]}",
                                LocalDate.now(ZoneOffset.UTC).plusMonths(2)))
                .expect(200);
    }

    public JsonNode acceptOffer() {
        one.post(proposal() + "/accept").expect(200);
        return other.post(proposal() + "/accept").expect(200);
    }

    /** Both people erase their data. */
    void erasePeople() {
        one.change("DELETE", "/v1/people/" + first, "/v1/people/" + first, "").expect(204);
        other.change("DELETE", "/v1/people/" + second, "/v1/people/" + second, "").expect(204);
    }

    public String partnership() {
        return "/v1/partnerships/" + partnership;
    }

    public String proposal() {
        return "/v1/proposals/" + proposal;
    }

    /** Whether a person is among the partners that the first finds. */
    boolean isOffered(UUID person) {
        return one.get("/v1/matches/people/" + first + "?limit=100")
                .items()
                .stream()
                .anyMatch(match -> match.path("personId").asText().equals(person.toString()));
    }

    /** Retries while the response is one of these problems, each of which an event will end. */
    public static ApiResponse retryDuring(Supplier<ApiResponse> call, String... problems) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .pollDelay(Duration.ZERO)
                .until(call::get, response -> !List.of(problems).contains(response.problem()));
    }

    public static void await(BooleanSupplier condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .pollDelay(Duration.ZERO)
                .until(condition::getAsBoolean);
    }

    /** JSON that is written with single quotes. */
    public static String json(String text, Object... values) {
        return text.replace('\'', '"').formatted(values);
    }

    private static UUID timeOrdered() {
        var random = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000),
                random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
