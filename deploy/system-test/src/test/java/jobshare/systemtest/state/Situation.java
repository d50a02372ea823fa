package jobshare.systemtest.state;

import static jobshare.systemtest.Journey.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.systemtest.ApiClient;
import jobshare.systemtest.Caller;
import jobshare.systemtest.Journey;

/**
 * Where the state programme leaves two new people and their role. Each situation is reached through the commands of the API; where
 * time must pass, {@link TimeShift} makes the object older. Together they cover every state of every lifecycle.
 */
enum Situation {

    PEOPLE_WITHOUT_CONTACT(Journey::prepare), PERSON_PAUSED(pair -> {
        pair.prepare();
        change(pair.one, "/v1/people/" + pair.first, "{'status':'PAUSED'}");
    }), ROLE_DRAFT(pair -> {
        pair.prepare();
        role(pair, "DRAFT");
    }), ROLE_ON_HOLD(pair -> {
        pair.prepare();
        role(pair, "ON_HOLD");
    }), ROLE_WITHDRAWN(pair -> {
        pair.prepare();
        role(pair, "WITHDRAWN");
    }),

    INTRODUCTION_ASKED(pair -> {
        pair.prepare();
        pair.ask();
    }),
    INTRODUCTION_SUGGESTED(pair -> {
        pair.prepare();
        pair.recruiter
                .post("/v1/introductions",
                        json("{'id':'%s','fromPersonId':'%s','toPersonId':'%s','roleId':'%s'}", pair.introduction, pair.first,
                                pair.second, pair.role))
                .expect(201);
    }),
    INTRODUCTION_ACCEPTED(pair -> {
        pair.prepare();
        pair.ask();
        pair.accept();
    }),
    INTRODUCTION_DECLINED(pair -> {
        pair.prepare();
        pair.ask();
        pair.other.post("/v1/introductions/" + pair.introduction + "/decline").expect(200);
        pair.other.post("/v1/matches/people/" + pair.second + "/blocks", json("{'personId':'%s'}", pair.first)).expect(201);
    }),
    INTRODUCTION_WITHDRAWN(pair -> {
        pair.prepare();
        pair.ask();
        pair.one.post("/v1/introductions/" + pair.introduction + "/withdraw").expect(200);
    }),
    INTRODUCTION_EXPIRED(pair -> {
        pair.prepare();
        pair.ask();
        TimeShift.age("matching", "introduction", pair.introduction, 15);
        awaitStatus(pair.one, "/v1/introductions/" + pair.introduction, "EXPIRED");
    }),

    INVITATION_OPEN(pair -> {
        pair.prepare();
        invite(pair, UUID.randomUUID() + "@example.com");
    }),
    INVITATION_ACCEPTED(pair -> {
        pair.prepare();
        invite(pair, "p" + pair.second.toString().substring(0, 8) + "@example.com");
        Journey.await(() -> !pair.other.get("/v1/introductions?status=ASKED").items().isEmpty());
        var id = pair.other.get("/v1/introductions?status=ASKED").items().getFirst().path("id").asText();
        pair.other.post("/v1/introductions/" + id + "/accept").expect(200);
        awaitStatus(pair.one, invitation(pair), "ACCEPTED");
    }),
    INVITATION_WITHDRAWN(pair -> {
        pair.prepare();
        invite(pair, UUID.randomUUID() + "@example.com");
        pair.one.post(invitation(pair) + "/withdraw").expect(200);
    }),
    INVITATION_EXPIRED(pair -> {
        pair.prepare();
        invite(pair, UUID.randomUUID() + "@example.com");
        TimeShift.age("matching", "invitation", pair.introduction, 15);
        awaitStatus(pair.one, invitation(pair), "EXPIRED");
    }),

    PARTNERSHIP_PROPOSED(pair -> {
        pair.prepare();
        pair.ask();
        pair.accept();
        pair.one.post("/v1/partnerships", json("{'id':'%s','introductionId':'%s'}", pair.partnership, pair.introduction))
                .expect(201);
    }),
    PARTNERSHIP_ACTIVE(Journey::becomePartners),
    PARTNERSHIP_PAUSED(pair -> {
        pair.agree();
        pair.one.post(pair.partnership() + "/pause").expect(200);
    }),
    PARTNERSHIP_DISSOLVED(pair -> {
        pair.agree();
        pair.other.post(pair.partnership() + "/dissolve").expect(200);
    }),
    AGREEMENT_WRITTEN(pair -> {
        pair.becomePartners();
        pair.writeAgreement();
    }),
    AGREEMENT_SIGNED_BY_ONE(pair -> {
        pair.becomePartners();
        pair.writeAgreement();
        pair.one.post(pair.partnership() + "/agreement/sign").expect(200);
    }),
    AGREEMENT_SIGNED(Journey::agree),

    PROPOSAL_DRAFT(pair -> {
        pair.agree();
        pair.draft();
    }),
    PROPOSAL_DRAFT_OF_A_STATUTORY_REQUEST(pair -> {
        pair.agree();
        draftByLaw(pair, "NL");
    }),
    PROPOSAL_SOUNDING(pair -> {
        pair.agree();
        pair.draft();
        partner(pair, "send-sounding");
    }),
    PROPOSAL_SOUNDING_OF_INTEREST(pair -> {
        pair.agree();
        pair.draft();
        partner(pair, "send-sounding");
        employer(pair, "express-interest", "");
    }),
    PROPOSAL_REQUESTED(pair -> {
        pair.agree();
        draftByLaw(pair, "NL");
        pair.request();
    }),
    PROPOSAL_IN_REVIEW(Situation::reviewed),
    PROPOSAL_MORE_INFORMATION(pair -> {
        reviewed(pair);
        employer(pair, "ask", "{'text':'Who answers on Fridays?'}");
    }),
    PROPOSAL_INTERVIEWING(pair -> {
        reviewed(pair);
        schedule(pair, 7);
    }),
    PROPOSAL_OFFERED(Situation::offered),
    PROPOSAL_HALF_ACCEPTED(pair -> {
        offered(pair);
        partner(pair, "accept");
    }),
    PROPOSAL_REFUSED(pair -> {
        reviewed(pair);
        employer(pair, "refuse", "{'explanation':'Not this year.'}");
    }),
    PROPOSAL_APPEALED(pair -> {
        reviewed(pair);
        employer(pair, "refuse", "{'explanation':'Not this year.'}");
        pair.one.post(pair.proposal() + "/appeal", json("{'text':'Please look again.'}")).expect(200);
    }),
    PROPOSAL_CLOSED(pair -> {
        pair.agree();
        pair.draft();
        partner(pair, "send-sounding");
        employer(pair, "close", "{'explanation':'No interest.'}");
    }),
    PROPOSAL_WITHDRAWAL_OF_ONE(pair -> {
        reviewed(pair);
        partner(pair, "withdraw");
    }),
    PROPOSAL_WITHDRAWN(pair -> {
        reviewed(pair);
        partner(pair, "withdraw");
        pair.other.post(pair.proposal() + "/withdraw").expect(200);
    }),
    PROPOSAL_LAPSED(pair -> {
        offered(pair);
        TimeShift.age("proposal", "proposal", pair.proposal, 15);
        awaitStatus(pair.recruiter, pair.proposal(), "LAPSED");
    }),

    REQUEST_GRANTED(pair -> {
        byLaw(pair, "NL");
        pair.interview();
        pair.offer();
        pair.acceptOffer();
    }),
    REQUEST_WITHDRAWN(pair -> {
        byLaw(pair, "NL");
        partner(pair, "withdraw");
        pair.other.post(pair.proposal() + "/withdraw").expect(200);
    }),
    REQUEST_DEEMED_GRANTED(pair -> {
        byLaw(pair, "NL");
        TimeShift.age("proposal", "proposal", pair.proposal, 70);
        awaitRequest(pair, "DEEMED_GRANTED");
    }),
    REQUEST_OVERDUE(pair -> {
        byLaw(pair, "GB");
        TimeShift.age("proposal", "proposal", pair.proposal, 70);
        awaitRequest(pair, "OVERDUE");
    }),
    REQUEST_REFUSED(Situation::refusedByLaw),
    REQUEST_APPEALED(pair -> {
        refusedByLaw(pair);
        pair.one.post(pair.proposal() + "/appeal", json("{'text':'Please look again.'}")).expect(200);
    }),

    CONCERNS_OF_EVERY_STATUS(pair -> {
        reviewed(pair);
        concern(pair, 0, "CLIENTS");
        answerConcern(pair, concern(pair, 1, "COST"));
        resolveConcern(pair, answerConcern(pair, concern(pair, 2, "TEAM_FIT")), true);
        resolveConcern(pair, answerConcern(pair, concern(pair, 3, "SKILLS")), false);
    }),
    INTERVIEWS_OF_EVERY_RESULT(pair -> {
        reviewed(pair);
        outcome(pair, schedule(pair, 7), "CANCELLED");
        outcome(pair, schedule(pair, 8), "NO_SHOW");
        outcome(pair, schedule(pair, 9), "FAILED");
        outcome(pair, schedule(pair, 10), "PASSED");
        schedule(pair, 11);
    }),
    COUNTER_OFFERS_OF_EVERY_STATUS(pair -> {
        offered(pair);
        counter(pair);
        counter(pair);
        partner(pair, "withdraw-counter");
        counter(pair);
        employer(pair, "answer-counter", "{'agreed':false}");
        counter(pair);
        employer(pair, "answer-counter", "{'agreed':true}");
        counter(pair);
    }),

    ARRANGEMENT_TRIAL(Situation::hired),
    ARRANGEMENT_CONFIRMED(pair -> {
        hired(pair);
        arrangement(pair.manager, pair, "confirm", "{'outcomes':[]}");
        arrangement(pair.one, pair, "reviews", "{'scores':{'satisfaction':4,'settling':3,'ambition':2}}");
    }),
    ARRANGEMENT_REPLACING(pair -> {
        hired(pair);
        arrangement(pair.one, pair, "leave", "{}");
        awaitStatus(pair.other, pair.partnership(), "PARTING");
    }),
    ARRANGEMENT_REPLACING_WITH_SUCCESSOR(pair -> {
        hired(pair);
        arrangement(pair.one, pair, "leave", "{}");
        arrangement(pair.other, pair, "remain", "{'continuation':'SUCCESSOR'}");
        arrangement(pair.manager, pair, "resolve-departure", "{'employerDecision':'SUCCESSOR'}");
    }),
    ARRANGEMENT_LEFT_BY_BOTH(pair -> {
        hired(pair);
        arrangement(pair.one, pair, "leave", "{}");
        arrangement(pair.other, pair, "leave", "{}");
    }),
    ARRANGEMENT_ENDED(pair -> {
        hired(pair);
        arrangement(hr(), pair, "end", "{'reason':'TRIAL_FAILED'}");
    }),
    ROLE_CHANGE_ASKED(pair -> {
        hired(pair);
        arrangement(pair.manager, pair, "confirm", "{'outcomes':[]}");
        var role = pair.hrSystem.post("/v1/roles", json("""
                {'title':'Another role','hiringManagerSubject':'test-hiring-manager','recruiterSubject':'test-recruiter'}"""))
                .expect(201)
                .path("id")
                .asText();
        arrangement(pair.one, pair, "change-role", "{'roleId':'" + role + "','pitch':{'whyShared':'It went well.'}}");
    }),

    PARTNER_ERASED(pair -> {
        hired(pair);
        pair.one.change("DELETE", "/v1/people/" + pair.first, "/v1/people/" + pair.first, "").expect(204);
        Journey.await(
                () -> pair.other.get("/v1/arrangements/" + pair.proposal).json().path("status").asText().equals("REPLACING"));
    });

    private final Consumer<Journey> story;

    Situation(Consumer<Journey> story) {
        this.story = story;
    }

    /** Creates two people and a role, and brings them into this situation. */
    Journey create() {
        var pair = new Journey();
        story.accept(pair);
        return pair;
    }

    private static ApiClient hr() {
        return new ApiClient(Caller.HR);
    }

    private static void change(ApiClient client, String path, String json) {
        client.change("PATCH", path, path, json(json)).expect(200);
    }

    private static void role(Journey pair, String status) {
        change(pair.hrSystem, "/v1/roles/" + pair.role, "{'status':'" + status + "'}");
    }

    private static void invite(Journey pair, String mail) {
        pair.one.post("/v1/introductions/invitations", json("{'id':'%s','workEmail':'%s'}", pair.introduction, mail)).expect(201);
    }

    private static String invitation(Journey pair) {
        return "/v1/introductions/invitations/" + pair.introduction;
    }

    private static void reviewed(Journey pair) {
        pair.agree();
        pair.draft();
        pair.request();
        pair.review();
    }

    private static void offered(Journey pair) {
        reviewed(pair);
        pair.interview();
        pair.offer();
    }

    private static void hired(Journey pair) {
        offered(pair);
        pair.acceptOffer();
        Journey.await(() -> !pair.one.get(pair.partnership()).expect(200).path("arrangement").path("status").isMissingNode());
        awaitStatus(pair.hrSystem, "/v1/roles/" + pair.role, "FILLED");
    }

    private static void byLaw(Journey pair, String jurisdiction) {
        pair.agree();
        draftByLaw(pair, jurisdiction);
        pair.request();
        pair.review();
    }

    private static void draftByLaw(Journey pair, String jurisdiction) {
        var body = json("""
                {'id':'%s','partnershipId':'%s','roleId':'%s','pitch':{'whyShared':'Two heads.'},'statutoryRequests':[
                {'personId':'%s','jurisdiction':'%s','employedSince':'2019-09-01','weeklyHours':36,'confirms':%s}]}""",
                pair.proposal, pair.partnership, pair.role, pair.first, jurisdiction,
                jurisdiction.equals("NL") ? "[\"EMPLOYER_SIZE\"]" : "[]");
        Journey.retryDuring(() -> pair.recruiter.post("/v1/proposals", body), "partnership-not-active", "not-found").expect(201);
    }

    private static void refusedByLaw(Journey pair) {
        byLaw(pair, "GB");
        employer(pair, "record-meeting", "{'personId':'" + pair.first + "'}");
        employer(pair, "refuse",
                "{'explanation':'Not this year.','grounds':[{'personId':'" + pair.first + "','ground':'QUALITY'}]}");
    }

    private static void partner(Journey pair, String verb) {
        pair.one.post(pair.proposal() + "/" + verb).expect(200);
    }

    private static void employer(Journey pair, String verb, String body) {
        var path = pair.proposal() + "/" + verb;
        (body.isEmpty() ? pair.manager.post(path) : pair.manager.post(path, json(body))).expect(200);
    }

    private static void counter(Journey pair) {
        pair.one.post(pair.proposal() + "/counter",
                json("{'text':'Later, please.','startDate':'%s'}", LocalDate.now(ZoneOffset.UTC).plusMonths(3))).expect(200);
    }

    private static String concern(Journey pair, int number, String kind) {
        return pair.manager.post(pair.proposal() + "/concerns", json("{'kind':'%s','text':'Does it work?'}", kind))
                .expect(201)
                .path("concerns")
                .path(number)
                .path("id")
                .asText();
    }

    private static String answerConcern(Journey pair, String id) {
        pair.one.post(pair.proposal() + "/concerns/" + id + "/answer", json("{'text':'It does.'}")).expect(200);
        return id;
    }

    private static void resolveConcern(Journey pair, String id, boolean resolved) {
        employer(pair, "concerns/" + id + "/resolve", "{'resolved':" + resolved + "}");
    }

    private static String schedule(Journey pair, int days) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(days);
        var id = UUID.randomUUID().toString();
        pair.manager.post(pair.proposal() + "/interviews", json("""
                {'id':'%s','kind':'JOINT','startsAt':'%sT09:00:00Z','endsAt':'%sT10:00:00Z','timeZone':'Europe/Amsterdam',
                'place':'Room 1','panel':['The hiring manager']}""", id, day, day)).expect(201);
        return id;
    }

    private static void outcome(Journey pair, String interview, String result) {
        employer(pair, "interviews/" + interview + "/outcome", "{'result':'" + result + "'}");
    }

    private static JsonNode arrangement(ApiClient client, Journey pair, String verb, String body) {
        return client.post("/v1/arrangements/" + pair.proposal + "/" + verb, json(body)).requireSuccess().json();
    }

    private static void awaitStatus(ApiClient client, String path, String status) {
        Journey.await(() -> client.get(path).json().path("status").asText().equals(status));
    }

    private static void awaitRequest(Journey pair, String status) {
        Journey.await(() -> hr().get(pair.proposal())
                .expect(200)
                .path("statutoryRequests")
                .path(0)
                .path("status")
                .asText()
                .equals(status));
    }
}
