package jobshare.systemtest.state;

import static jobshare.systemtest.Journey.json;
import static jobshare.systemtest.state.Reader.AUDITOR;
import static jobshare.systemtest.state.Reader.HR;
import static jobshare.systemtest.state.Reader.HR_SYSTEM;
import static jobshare.systemtest.state.Reader.MANAGER;
import static jobshare.systemtest.state.Reader.ONE;
import static jobshare.systemtest.state.Reader.OTHER;
import static jobshare.systemtest.state.Reader.RECRUITER;
import static jobshare.systemtest.state.Reader.STRANGER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import jobshare.systemtest.ApiClient;
import jobshare.systemtest.Journey;

/**
 * What only some may know: the story of two people in two variants that differ in it, and who is entitled to it. See {@code docs/privacy.md}
 * and the contracts.
 */
enum PrivateField {

    PRIVATE_REASON(Set.of(ONE), (pair, isSet) -> {
        prepare(pair);
        if (isSet) {
            pair.one.change("PUT", person(pair) + "/reason", person(pair) + "/reason", json("{'text':'My health.'}")).expect(200);
        }
    }),
    /** Both amounts are in one step of a tenth. */
    EXPECTED_PAY_WITHIN_A_STEP(Set.of(ONE, HR, HR_SYSTEM), (pair, isSet) -> {
        prepare(pair);
        change(pair, json("{'payExpectation':{'amount':%d,'currency':'EUR'}}", isSet ? 63_000 : 59_000));
    }),
    BLOCK(Set.of(ONE, HR), (pair, isSet) -> {
        prepare(pair);
        if (isSet) {
            block(pair, UUID.randomUUID());
        }
    }),
    PAUSED_OR_HIDDEN(Set.of(ONE, HR, HR_SYSTEM, AUDITOR), (pair, isSet) -> {
        prepare(pair);
        change(pair, json(isSet ? "{'status':'PAUSED'}" : "{'visibility':'HIDDEN'}"));
    }),
    /** Recruiters and managers may know that someone is hidden, since they list pairs of all others. */
    HAS_BLOCKED_THE_READER_OR_HIDDEN(Set.of(ONE, HR, HR_SYSTEM, AUDITOR, RECRUITER, MANAGER), (pair, isSet) -> {
        prepare(pair);
        if (isSet) {
            block(pair, pair.second);
        } else {
            change(pair, json("{'visibility':'HIDDEN'}"));
        }
    }),
    DECLINED_INVITATION(Set.of(OTHER, HR), (pair, isSet) -> {
        prepare(pair);
        pair.one.post("/v1/introductions/invitations",
                json("{'id':'%s','workEmail':'p%s@example.com'}", pair.introduction, pair.second.toString().substring(0, 8)))
                .expect(201);
        Journey.await(() -> !pair.other.get("/v1/introductions").items().isEmpty());
        if (isSet) {
            decline(pair, pair.other.get("/v1/introductions").items().getFirst().path("id").asText(),
                    "{'reason':'Not with them.'}");
        }
    }),
    DECLINE_REASON(Set.of(OTHER), (pair, isSet) -> {
        prepare(pair);
        pair.ask();
        decline(pair, pair.introduction.toString(), isSet ? "{'reason':'Not with them.'}" : "{}");
    }),
    MESSAGE_OF_AN_INTRODUCTION(Set.of(ONE, OTHER), (pair, isSet) -> {
        prepare(pair);
        pair.one.post("/v1/introductions", json("{'id':'%s','fromPersonId':'%s','toPersonId':'%s'%s}", pair.introduction,
                pair.first, pair.second, isSet ? json(",'message':'I am Ngozi.'") : "")).expect(201);
    }),
    EMERGENCY_CONTACT(Set.of(ONE, OTHER), (pair, isSet) -> {
        partners(pair);
        if (isSet) {
            pair.one.post(pair.partnership() + "/emergency-contacts", json("{'contact':'My sister, 555 0199'}")).requireSuccess();
        }
    }),
    /** The partner has not answered, and so does not see it yet. */
    ANSWER_IN_THE_CONVERSATION(Set.of(ONE), (pair, isSet) -> {
        partners(pair);
        if (isSet) {
            answer(pair.one, pair);
        }
    }),
    ASSESSMENT_OF_THE_PARTNER(Set.of(ONE), (pair, isSet) -> {
        partners(pair);
        answer(pair.one, pair);
        answer(pair.other, pair);
        pair.one.post(pair.partnership() + "/regard",
                json("{'doesTheJobAtLeastAsWell':%s,'atEaseWithTheirReasons':true,'sharesTheCommitment':true}", isSet))
                .requireSuccess();
    }),
    JOINT_INTENT(Set.of(ONE), (pair, isSet) -> {
        partners(pair);
        pair.one.post(pair.partnership() + "/joint-intent",
                json("{'jointIntent':'%s'}", isSet ? "JOINT_ONLY" : "OPEN_TO_SEPARATE")).requireSuccess();
    }),
    REASON_OF_A_DISSOLUTION(Set.of(ONE), (pair, isSet) -> {
        partners(pair);
        pair.one.post(pair.partnership() + "/dissolve", json(isSet ? "{'reason':'I move away.'}" : "{}")).expect(200);
    }),
    /** Nobody has signed, so the recruiter sees no names. */
    ENDORSEMENT(Set.of(ONE, OTHER, HR, HR_SYSTEM), (pair, isSet) -> {
        drafted(pair);
        pair.one.change("PUT", pair.proposal() + "/pitch", pair.proposal(), json("{'whyShared':'Two heads.','endorsements':[%s]}",
                isSet ? json("{'by':'Aunt Agatha','text':'Splendid.'}") : "")).expect(200);
    }),
    COUNTER_OFFER(EnumSet.complementOf(EnumSet.of(AUDITOR, STRANGER)), (pair, isSet) -> {
        reviewed(pair);
        pair.interview();
        pair.offer();
        pair.one.post(pair.proposal() + "/counter",
                json("{'text':'%s','startDate':'%s'%s}", isSet ? "We want more." : "Later, please.",
                        LocalDate.now(ZoneOffset.UTC).plusMonths(3),
                        isSet ? json(",'pay':{'amount':70000,'currency':'EUR','per':'YEAR'}") : ""))
                .expect(200);
    }),
    SCORECARD(Set.of(MANAGER, HR), (pair, isSet) -> {
        reviewed(pair);
        var interview = pair.proposal() + "/interviews/" + schedule(pair);
        pair.manager.post(interview + "/scorecards", json(
                "{'panelMember':'The hiring manager','criteria':[{'name':'Handover','points':%d}],'recommendation':'YES','note':'%s'}",
                isSet ? 5 : 2, isSet ? "Convincing" : "Weak")).expect(200);
        pair.manager.post(interview + "/outcome", json("{'result':'PASSED'}")).expect(200);
        pair.offer();
        pair.acceptOffer();
    });

    private final Set<Reader> entitled;
    private final BiConsumer<Journey, Boolean> story;

    PrivateField(Set<Reader> entitled, BiConsumer<Journey, Boolean> story) {
        this.entitled = entitled;
        this.story = story;
    }

    /** Two new people. @param isSet which of the two variants */
    Journey create(boolean isSet) {
        var pair = inOrder();
        story.accept(pair, isSet);
        return pair;
    }

    /** Two people without a partnership are listed in the order of their ids, which must be the same for all pairs. */
    private static Journey inOrder() {
        while (true) {
            var pair = new Journey();
            if (pair.first.getMostSignificantBits() >= 0 && pair.first.compareTo(pair.second) < 0) {
                return pair;
            }
        }
    }

    /** Everyone who may not know it. */
    List<Reader> others() {
        return Arrays.stream(Reader.values()).filter(reader -> !entitled.contains(reader)).toList();
    }

    private static void prepare(Journey pair) {
        pair.prepare();
        restrictRole(pair);
    }

    private static void partners(Journey pair) {
        pair.becomePartners();
        restrictRole(pair);
    }

    private static void drafted(Journey pair) {
        pair.agree();
        restrictRole(pair);
        pair.draft();
    }

    private static void reviewed(Journey pair) {
        drafted(pair);
        pair.request();
        pair.review();
    }

    /** The role is on site, so that nobody else is eligible for it, and pays about what the first person expects. */
    private static void restrictRole(Journey pair) {
        var role = "/v1/roles/" + pair.role;
        pair.hrSystem
                .change("PATCH", role, role, json("{'remote':'ON_SITE','salaryBand':{'min':50000,'max':60000,'currency':'EUR'}}"))
                .expect(200);
    }

    private static UUID schedule(Journey pair) {
        var id = UUID.randomUUID();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        pair.manager.post(pair.proposal() + "/interviews", json("""
                {'id':'%s','kind':'JOINT','startsAt':'%sT09:00:00Z','endsAt':'%sT10:00:00Z','timeZone':'Europe/Amsterdam',
                'place':'Room 1','panel':['The hiring manager']}""", id, day, day)).expect(201);
        return id;
    }

    private static void answer(ApiClient who, Journey pair) {
        who.post(pair.partnership() + "/conversation/answers/decisions", json("{'text':'I decide alone.'}")).requireSuccess();
    }

    private static String person(Journey pair) {
        return "/v1/people/" + pair.first;
    }

    private static void change(Journey pair, String json) {
        pair.one.change("PATCH", person(pair), person(pair), json).expect(200);
    }

    private static void block(Journey pair, UUID other) {
        pair.one.post("/v1/matches/people/" + pair.first + "/blocks", json("{'personId':'%s'}", other)).expect(201);
    }

    private static void decline(Journey pair, String introduction, String body) {
        pair.other.post("/v1/introductions/" + introduction + "/decline", json(body)).expect(200);
    }
}
