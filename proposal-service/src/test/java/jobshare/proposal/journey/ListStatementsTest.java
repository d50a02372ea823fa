package jobshare.proposal.journey;

import static io.restassured.RestAssured.given;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.ListStatementChecks;
import jobshare.kit.test.Tokens;

/** How many statements the lists of this service take. */
@ServiceTest
class ListStatementsTest extends ListStatementChecks {

    private static final String HR = Tokens.of("hr", "hr");
    private static final String PITCH = "{\"whyShared\": \"Two heads, one desk\", \"benefits\": \"Cover in %d weeks\"}";

    @Inject
    SubjectKeys keys;

    @Override
    protected List<ListCall> lists() {
        var start = JourneyFixture.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var first = JourneyFixture.start(keys);
        var arrangement = first.hired();
        for (int i = 1; i < MANY; i++) {
            JourneyFixture.colleagueOf(first).hired();
        }
        var recruiter = first.recruiter().token();
        var manager = first.manager().token();
        var calls = new ArrayList<ListCall>();
        // rows of other tests may be in states that read less
        var own = "?updatedSince=" + start;
        for (var token : List.of(HR, recruiter, manager)) {
            calls.add(ListCall.paged("listProposals", token, "/v1/proposals" + own));
            calls.add(ListCall.paged("listArrangements", token, "/v1/arrangements" + own));
        }
        calls.add(new ListCall("listReviews", HR, reviewed(JourneyFixture.start(keys), 1), reviewed(first, arrangement, 2)));
        var pitch = JourneyFixture.start(keys);
        calls.add(new ListCall("getProposalTimeline", HR, changed(pitch, FEW) + "/timeline", changed(pitch, MANY) + "/timeline"));
        calls.add(new ListCall("listShareLinks", HR, shared(JourneyFixture.start(keys), FEW),
                shared(JourneyFixture.start(keys), MANY)));
        return calls;
    }

    private static String reviewed(JourneyFixture pair, int reviews) {
        return reviewed(pair, pair.hired(), reviews);
    }

    private static String reviewed(JourneyFixture pair, String arrangement, int reviews) {
        for (var reviewer : List.of(pair.asAnna(), pair.asBen()).subList(0, reviews)) {
            reviewer.posts(arrangement + "/reviews", "{\"scores\": {\"satisfaction\": 4, \"settling\": 4, \"ambition\": 3}}",
                    201);
        }
        return arrangement + "/reviews";
    }

    /** A draft with so many steps. */
    private static String changed(JourneyFixture pair, int steps) {
        var path = pair.draft("");
        for (int step = 1; step < steps; step++) {
            given().auth()
                    .oauth2(HR)
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(PITCH.formatted(step))
                    .put(path + "/pitch")
                    .then()
                    .statusCode(200);
        }
        return path;
    }

    /** So many share links, each opened twice. */
    private static String shared(JourneyFixture pair, int links) {
        var path = pair.sounding() + "/share-links";
        for (int link = 0; link < links; link++) {
            pair.recruiter().posts(path, "{}", 201);
        }
        List<String> pages = pair.recruiter().get(path).path("items.path");
        pages.forEach(page -> {
            given().get(page).then().statusCode(200);
            given().get(page).then().statusCode(200);
        });
        return path;
    }

    @Override
    protected Map<String, String> listsWithoutDatabase() {
        return Map.of("listRuleSets", "/v1/proposals/rule-sets");
    }
}
