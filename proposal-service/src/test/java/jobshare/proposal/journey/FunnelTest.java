package jobshare.proposal.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jobshare.kit.security.SubjectKeys;
import jobshare.proposal.journey.JourneyFixture.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The funnel of pitches made by commands. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunnelTest {

    private static final int GROUP = 3;
    private static final String CONCERN = "{\"kind\": \"CLIENTS\", \"text\": \"Whom do clients call?\"}";

    @Inject
    SubjectKeys keys;
    @Inject
    TestClock clock;
    @Inject
    EntityManager entities;

    private JourneyFixture large;
    private JourneyFixture small;
    private boolean pitched;

    @BeforeEach
    void pitch() {
        if (pitched) {
            return;
        }
        large = JourneyFixture.start(keys);
        small = JourneyFixture.start(keys);
        var anotherSmall = JourneyFixture.start(keys);
        pitched = true;
        times(GROUP, this::draft);
        var sounded = times(GROUP, this::draft);
        sounded.forEach(pitch -> large.recruiter().posts(pitch.path() + "/send-sounding", 200));
        sounded.forEach(pitch -> large.manager().posts(pitch.path() + "/express-interest", 200));
        var refused = times(GROUP, this::draft);
        var interviewed = times(GROUP, this::draft);
        clock.setAhead(Duration.ofDays(3));
        sounded.forEach(this::request);
        refused.forEach(this::request);
        interviewed.forEach(this::request);
        clock.setAhead(Duration.ofDays(8));
        refused.forEach(this::refuse);
        interviewed.forEach(this::interview);
        clock.setAhead(Duration.ZERO);
        times(GROUP - 1, () -> small.draft(""));
        times(GROUP - 1, () -> anotherSmall.draft(""));
    }

    /** A pitch for the large role, each of another pair, since a pair asks for a role once at a time. */
    private record Pitched(JourneyFixture pair, String path) {
    }

    private Pitched draft() {
        var pair = JourneyFixture.rivalOf(large);
        return new Pitched(pair, pair.draft(""));
    }

    private void request(Pitched pitch) {
        pitch.pair().asAnna().posts(pitch.path() + "/sign", 200);
        pitch.pair().asBen().posts(pitch.path() + "/sign", 200);
        large.recruiter().posts(pitch.path() + "/request", 200);
    }

    private void refuse(Pitched pitch) {
        var path = pitch.path();
        large.manager().posts(path + "/start-review", 200);
        large.manager().posts(path + "/concerns", CONCERN, 201);
        large.manager().posts(path + "/refuse", "{\"explanation\": \"Clients want one name.\"}", 200);
    }

    private void interview(Pitched pitch) {
        var path = pitch.path();
        large.manager().posts(path + "/start-review", 200);
        String concern = large.manager().posts(path + "/concerns", CONCERN, 201).extract().path("concerns[0].id");
        pitch.pair()
                .asAnna()
                .posts(path + "/concerns/" + concern + "/answer", "{\"text\": \"One number\", \"evidence\": \"Two years\"}", 200);
        large.manager().posts(path + "/concerns/" + concern + "/resolve", "{\"resolved\": true}", 200);
        large.manager().posts(path + "/interviews", JourneyFixture.INTERVIEW, 201);
    }

    private static <T> List<T> times(int times, Supplier<T> deed) {
        return IntStream.range(0, times).mapToObj(_ -> deed.get()).toList();
    }

    @Test
    void countsPitchesByStage() {
        for (var caller : List.of(large.recruiter(), large.manager())) {
            funnel(caller, "")
                    .body("stages.stage", equalTo(List.of("DRAFTED", "REQUESTED", "REVIEWED", "INTERVIEWED", "OFFERED", "HIRED")))
                    .body("stages.reached", equalTo(List.of(12, 9, 6, 3, 0, 0)))
                    .body("stages[1].fractionOfDrafted", equalTo(0.75f))
                    .body("stages[2].fractionOfPreviousStage", equalTo(0.667f))
                    .body("soundings.sent", equalTo(GROUP))
                    .body("soundings.interestExpressed", equalTo(GROUP))
                    .body("refusals.refused", equalTo(GROUP))
                    .body("refusals.grounds", equalTo(List.of(Map.of("ground", "NONE", "refused", GROUP))))
                    .body("groups", hasSize(0));
        }
    }

    @Test
    void showsTheTimeUntilTheNextStage() {
        funnel(large.recruiter(), "")
                .body("stages.medianDays",
                        equalTo(Collections.unmodifiableList(Arrays.asList(3.0f, 5.0f, 0.0f, null, null, null))))
                .body("stages[0].p90Days", equalTo(3.0f));
    }

    @Test
    void countsConcernsByOutcome() {
        var clients = "concerns.find { it.kind == 'CLIENTS' }.outcomes.find { it.outcome == '%s' }.";
        funnel(large.recruiter(), "").body(clients.formatted("UNRESOLVED") + "refused", equalTo(GROUP))
                .body(clients.formatted("RESOLVED_WITH_EVIDENCE") + "pitches", equalTo(GROUP))
                .body(clients.formatted("RESOLVED_WITH_EVIDENCE") + "refused", equalTo(0))
                .body(clients.formatted("NOT_RAISED") + "pitches", equalTo(GROUP));
    }

    @Test
    void hidesSmallCounts() {
        funnel(small.recruiter(), "?by=ROLE").body("stages.reached", equalTo(Collections.nCopies(6, null)))
                .body("groups", hasSize(0))
                .body("hiddenGroups", equalTo(1));
    }

    @Test
    void recruitersAndManagersSeeTheirOwnRolesOnly() {
        funnel(large.recruiter(), "?by=ROLE").body("groups.key", equalTo(List.of(large.role.toString())))
                .body("groups[0].label", equalTo("Head of claims"))
                .body("hiddenGroups", equalTo(0));
        funnel(large.recruiter(), "?by=RECRUITER").body("groups.label", equalTo(List.of("You")));
        funnel(large.manager(), "?by=RECRUITER").body("groups.label", equalTo(List.of("Recruiter of Head of claims")));
        funnel(JourneyFixture.of("recruiter", "of-nothing"), "?by=ROLE")
                .body("stages.reached", equalTo(Collections.nCopies(6, 0)))
                .body("hiddenGroups", equalTo(0));
        for (var role : List.of("hr", "hr-system", "auditor")) {
            funnel(JourneyFixture.of(role, role), "?by=ROLE").body("groups.key", hasItems(large.role.toString()))
                    .body("groups.key", not(hasItems(small.role.toString())));
        }
    }

    @Test
    void groupsByTimeJurisdictionAndArrangement() {
        String quarter = funnel(large.recruiter(), "?by=QUARTER").body("groups.stages[0].reached[0]", equalTo(12))
                .extract()
                .path("groups[0].key");
        String month = funnel(large.recruiter(), "?by=MONTH").extract().path("groups[0].key");
        assertEquals(quarter.substring(0, 4), month.substring(0, 4));
        funnel(large.recruiter(), "?by=JURISDICTION").body("groups.label", equalTo(List.of("No statutory request")));
        funnel(large.recruiter(), "?by=ARRANGEMENT").body("groups.label", equalTo(List.of("No offer yet")));
        funnel(large.recruiter(), "?since=" + quarter + "&until=" + quarter).body("stages[0].reached", equalTo(12));
        funnel(large.recruiter(), "?until=2025-Q4").body("stages[0].reached", equalTo(0));
        funnel(large.recruiter(), "?since=2098-Q1").body("stages[0].reached", equalTo(0));
    }

    /** One pair makes no more than two requests in a year, so it takes several. */
    @Test
    void countsGroundsOfRefusalAndJurisdictions() {
        var first = JourneyFixture.start(keys);
        times(GROUP - 1, () -> JourneyFixture.rivalOf(first)).forEach(FunnelTest::refusedByLaw);
        refusedByLaw(first);
        times(GROUP, () -> first.draft(asks(first.anna, "GB") + "," + asks(first.ben, "NL", "\"EMPLOYER_SIZE\"")));

        funnel(first.recruiter(), "?by=JURISDICTION").body("groups.key", equalTo(List.of("GB", "GB + NL")))
                .body("groups.stages.reached[0]", equalTo(List.of(GROUP, GROUP, GROUP, 0, 0, 0)))
                .body("refusals.grounds", equalTo(List.of(Map.of("ground", "CUSTOMER_DEMAND", "refused", GROUP))));
    }

    private static void refusedByLaw(JourneyFixture pair) {
        var path = pair.inReview(asks(pair.anna, "GB"));
        pair.manager().posts(path + "/refuse", """
                {"explanation": "Clients call at all hours.", "grounds": [{"personId": "%s", "ground": "CUSTOMER_DEMAND",
                "consultedOn": "%s"}]}""".formatted(pair.anna, JourneyFixture.clock().today("Europe/London")), 200);
    }

    private static String asks(UUID person, String jurisdiction, String... confirms) {
        return "{\"personId\": \"%s\", \"jurisdiction\": \"%s\", \"employedSince\": \"2015-03-01\", \"confirms\": [%s]}"
                .formatted(person, jurisdiction, String.join(",", confirms));
    }

    @Test
    void rejectsInvalidPeriodsAndBreakdowns() {
        for (var wrong : List.of("since=2026-01", "until=2026-Q5", "since=2026-Q2&until=2026-Q1", "by=PERSON")) {
            large.recruiter().get("/v1/funnel?" + wrong).then().statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void isAvailableAsCsvAndAsAPage() {
        large.publishRole(2, "OPEN", "=cmd|' /C calc'!A0 <script>alert(1)</script>");
        await().atMost(Duration.ofSeconds(30)).until(() -> as("text/csv").extract().asString().contains("cmd"));
        as("text/csv").contentType("text/csv")
                .header("Content-Disposition", containsString("funnel.csv"))
                .body(allOf(startsWith("section,group,label,stage,count,medianDays,p90Days\r\n"),
                        containsString("total,,,DRAFTED,12,3.0,3.0\r\n"),
                        containsString(",'=cmd|' /C calc'!A0 <script>alert(1)</script>,DRAFTED,12"),
                        containsString("concerns,CLIENTS,UNRESOLVED,REFUSED,3,,")));
        var page = as("text/html").contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asString();
        assertEquals(-1, page.indexOf("<script"), page);
        assertEquals(1, page.split("=cmd\\|&#39; /C calc&#39;!A0 &lt;script&gt;alert\\(1\\)&lt;/script&gt;</th>", -1).length - 1,
                page);
        assertEquals(-1, page.indexOf("NOT_FOUND"), page);
        large.publishRole(3, "OPEN", "Head of claims");
        await().atMost(Duration.ofSeconds(30)).until(() -> !as("text/csv").extract().asString().contains("cmd"));
    }

    private ValidatableResponse as(String type) {
        return given().auth().oauth2(large.recruiter().token()).accept(type).get("/v1/funnel?by=ROLE").then().statusCode(200);
    }

    /** Whatever has been pitched so far, and after an appeal too. */
    @Test
    @Transactional
    void funnelEntriesAgreeWithTheTimelines() {
        var other = JourneyFixture.start(keys);
        var path = other.inReview("");
        other.manager().posts(path + "/refuse", "{\"explanation\": \"No.\"}", 200);
        other.asAnna().posts(path + "/appeal", "{\"text\": \"Yes.\"}", 200);
        other.manager().posts(path + "/start-review", 200);
        other.hr().posts(path + "/withdraw", 200);

        assertEquals(List.of(), entities.createNativeQuery("""
                with timeline as (select p.id, p.role_id, p.offer_kind,
                    min(s.at) filter (where s.step = 'DRAFTED'), min(s.at) filter (where s.step = 'SOUNDING_SENT'),
                    min(s.at) filter (where s.step = 'INTEREST_EXPRESSED'), min(s.at) filter (where s.step = 'REQUESTED'),
                    min(s.at) filter (where s.step = 'REVIEW_STARTED'), min(s.at) filter (where s.step = 'INTERVIEW_SCHEDULED'),
                    min(s.at) filter (where s.step = 'OFFERED'), min(s.at) filter (where s.step = 'HIRED'),
                    case when max(s.place) filter (where s.step = 'REFUSED')
                        > coalesce(max(s.place) filter (where s.step = 'REVIEW_STARTED'), -1)
                        then max(s.at) filter (where s.step = 'REFUSED') end
                    from proposal p join proposal_step s on s.proposal_id = p.id group by p.id)
                (select * from funnel_entry except select * from timeline)
                union all (select * from timeline except select * from funnel_entry)""").getResultList());
    }

    private static ValidatableResponse funnel(Caller caller, String query) {
        return caller.get("/v1/funnel" + query).then().statusCode(200);
    }
}
